// What the systems of the sample say: two platforms, their numbers, their texts.
import type {
  HeaderEntry,
  MessagesEntry,
  PlatformEntry,
  Provenance,
} from '../../../src/domain/types.ts'

/** Where everything in the sample comes from. */
export const SOURCES: Provenance[] = [{ where: 'Test package: errno.h', version: '1.0' }]

/** Takes nothing; returns a platform with Winsock, and one with an architecture. */
export function platforms(): PlatformEntry[] {
  return [
    {
      id: 'windows',
      name: 'Windows',
      family: 'windows',
      order: 1,
      usual: true,
      vendor: 'Microsoft',
      architectures: {},
      systems: ['windows'],
      notes: [],
    },
    {
      id: 'linux',
      name: 'Linux',
      family: 'posix',
      order: 2,
      usual: true,
      vendor: 'kernel.org',
      architectures: { mips: 'MIPS' },
      systems: ['glibc', 'musl'],
      notes: [],
    },
  ]
}

/** Takes nothing; returns a header for each platform, and one that inherits. */
export function headers(): HeaderEntry[] {
  return [
    {
      id: 'linux/errno',
      platform: 'linux',
      file: 'errno.h',
      sources: SOURCES,
      values: { errno: { ECONNREFUSED: 111, ETIMEDOUT: 110 } },
    },
    {
      id: 'linux/errno-mips',
      platform: 'linux',
      architecture: 'mips',
      inherits: 'linux/errno',
      file: 'errno.h',
      sources: SOURCES,
      values: { errno: { ECONNREFUSED: 146 } },
    },
    {
      id: 'windows/winsock',
      platform: 'windows',
      file: 'winerror.h',
      sources: SOURCES,
      values: { winsock: { WSAECONNREFUSED: 10061, WSAETIMEDOUT: 10060 } },
    },
  ]
}

/** Takes nothing; returns the texts of three systems, one of which inherits, one with evidence. */
export function messages(): MessagesEntry[] {
  return [
    {
      id: 'glibc/en',
      system: 'glibc',
      language: 'en',
      sources: SOURCES,
      texts: { ECONNREFUSED: 'Connection refused', ETIMEDOUT: 'Connection timed out' },
    },
    {
      id: 'musl/en',
      system: 'musl',
      language: 'en',
      inherits: 'glibc',
      sources: SOURCES,
      texts: { ETIMEDOUT: 'Operation timed out' },
    },
    {
      id: 'windows/ru',
      system: 'windows',
      language: 'ru',
      sources: [],
      texts: {
        WSAECONNREFUSED: {
          text: 'Подключение не установлено.',
          evidence: ['https://forum.example/1'],
          variants: [],
          aliases: [],
        },
      },
    },
  ]
}
