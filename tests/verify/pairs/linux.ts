// Packages that prove the tables of Linux, its architectures, Android, the Hurd and libuv.
import { GLIBC, pairs, type NumberPair } from './origin.ts'

const GENERIC = {
  package: 'linux-libc-dev',
  files: ['usr/include/asm-generic/errno.h'],
  included: ['usr/include/asm-generic/errno-base.h'],
}

/** The kernel's headers for another architecture, as cross compilers use them. */
function kernel(architecture: string, debian: string, folder: string): NumberPair[] {
  const include = `usr/${folder}/include`
  return pairs(`linux/errno-${architecture}`, ['errno'], 'c', {
    package: `linux-libc-dev-${debian}-cross`,
    files: [`${include}/asm/errno.h`],
    included: [`${include}/asm-generic/errno.h`, `${include}/asm-generic/errno-base.h`],
  })
}

/** The few names that glibc adds to those of the kernel, such as ENOTSUP. */
function glibc(header: string, folder: string): NumberPair[] {
  const files = [`glibc-*/sysdeps/unix/sysv/linux${folder}/bits/errno.h`]
  return pairs(header, ['errno'], 'c', { ...GLIBC, files })
}

function musl(header: string, file: string): NumberPair[] {
  const origin = { package: 'musl-dev', files: [`usr/include/*-linux-musl/${file}`] }
  return pairs(header, header.endsWith('netdb') ? ['eai', 'herrno'] : ['errno'], 'c', origin)
}

export const LINUX: NumberPair[] = [
  ...pairs('linux/errno', ['errno'], 'c', GENERIC),
  ...glibc('linux/errno', ''),
  ...musl('linux/errno', 'bits/errno.h'),
  ...pairs('linux/netdb', ['eai', 'herrno'], 'c', {
    package: 'libc6-dev',
    files: ['usr/include/netdb.h'],
  }),
  ...musl('linux/netdb', 'netdb.h'),
  ...kernel('alpha', 'alpha', 'alpha-linux-gnu'),
  ...glibc('linux/errno-alpha', '/alpha'),
  ...kernel('mips', 'mips', 'mips-linux-gnu'),
  ...kernel('mips', 'mipsel', 'mipsel-linux-gnu'),
  ...glibc('linux/errno-mips', '/mips'),
  ...kernel('parisc', 'hppa', 'hppa-linux-gnu'),
  ...glibc('linux/errno-parisc', '/hppa'),
  ...kernel('sparc', 'sparc64', 'sparc64-linux-gnu'),
  ...glibc('linux/errno-sparc', '/sparc'),
  ...kernel('powerpc', 'powerpc', 'powerpc-linux-gnu'),
  ...glibc('linux/errno-powerpc', ''),
  ...pairs('android/errno', ['errno'], 'c', GENERIC),
  ...pairs('hurd/errno', ['errno'], 'c', {
    ...GLIBC,
    files: ['glibc-*/sysdeps/mach/hurd/bits/errno.h'],
  }),
  ...pairs('hurd/netdb', ['eai', 'herrno'], 'c', { ...GLIBC, files: ['glibc-*/resolv/netdb.h'] }),
  ...pairs('libuv/uv', ['uv'], 'uv', { package: 'libuv1-dev', files: ['usr/include/uv/errno.h'] }),
]
