// Packages that prove system texts: glibc's sources and translations, musl's tables, strerror as Go recorded it.
import type { TextLanguage } from '../../../src/domain/languages.ts'
import type { Vocabulary } from '../../../src/domain/kinds.ts'
import { GLIBC, goOrigin, MUSL_IN_EMSCRIPTEN, type TextForm, type TextPair } from './origin.ts'

function translated(language: TextLanguage, locale: string): TextPair {
  const files = [`usr/share/locale/${locale}/LC_MESSAGES/libc.mo`]
  return { system: 'glibc', language, vocabulary: null, form: 'mo', package: 'libc-l10n', files }
}

function glibc(system: string, form: TextForm, vocabulary: Vocabulary, file: string): TextPair {
  return { system, language: 'en', vocabulary, form, ...GLIBC, files: [`glibc-*/${file}`] }
}

function go(system: string, name: string): TextPair {
  return { system, language: 'en', vocabulary: 'errno', form: 'go', ...goOrigin(name) }
}

function musl(system: string, form: TextForm, vocabulary: Vocabulary, file: string): TextPair {
  const files = [`${MUSL_IN_EMSCRIPTEN}/src/${file}`]
  return { system, language: 'en', vocabulary, form, package: 'emscripten', files }
}

export const TEXTS: TextPair[] = [
  ...['glibc', 'hurd'].flatMap((system) => [
    glibc(system, 'glibc', 'errno', 'sysdeps/gnu/errlist.h'),
    glibc(system, 'glibc', 'eai', 'sysdeps/posix/gai_strerror-strs.h'),
    glibc(system, 'glibc-hosts', 'herrno', 'resolv/herror.c'),
  ]),
  go('glibc', 'linux_amd64'),
  translated('zh', 'zh_CN'),
  translated('zh-Hant', 'zh_TW'),
  translated('ru', 'ru'),
  ...['musl', 'emscripten'].flatMap((system) => [
    musl(system, 'musl', 'errno', 'errno/__strerror.h'),
    musl(system, 'musl-gai', 'eai', 'network/gai_strerror.c'),
    musl(system, 'musl-hosts', 'herrno', 'network/hstrerror.c'),
  ]),
  go('macos', 'darwin_arm64'),
  go('freebsd', 'freebsd_amd64'),
  go('openbsd', 'openbsd_amd64'),
  go('netbsd', 'netbsd_amd64'),
  go('dragonfly', 'dragonfly_amd64'),
  go('illumos', 'solaris_amd64'),
  go('aix', 'aix_ppc64'),
  go('zos', 'zos_s390x'),
]
