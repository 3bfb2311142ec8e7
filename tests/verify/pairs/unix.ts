// Packages that prove the tables of the BSDs, macOS, the System V family and small systems: files that quote their headers.
import {
  goOrigin,
  MUSL_IN_EMSCRIPTEN,
  pairs,
  RUST_WEB,
  type NumberPair,
  type Origin,
} from './origin.ts'

function go(platform: string, name: string): NumberPair[] {
  return pairs(`${platform}/errno`, ['errno'], 'go', goOrigin(name))
}

/** One module of Rust's libc crate holds errno and getaddrinfo constants. */
function crate(platform: string, origin: Origin): NumberPair[] {
  return [
    ...pairs(`${platform}/errno`, ['errno'], 'rust', origin),
    ...pairs(`${platform}/netdb`, ['eai', 'herrno'], 'rust', origin),
  ]
}

/** The libc crate that Debian 12 was released with. */
function rust(platform: string, ...modules: string[]): NumberPair[] {
  const files = modules.map((module) => `usr/share/cargo/registry/libc-*/src/${module}.rs`)
  return crate(platform, { package: 'librust-libc-dev', files })
}

/** A younger libc crate, where it knows more. */
function youngerRust(platform: string, ...modules: string[]): NumberPair[] {
  const files = modules.map((module) => `${RUST_WEB}/${module}.rs`)
  return crate(platform, { package: 'rust-web-src', files })
}

/** The D language's core.sys.posix.netdb: a block for each system. */
function d(platform: string, version: string): NumberPair[] {
  return pairs(
    `${platform}/netdb`,
    ['eai', 'herrno'],
    { d: version },
    {
      package: 'libgphobos-12-dev',
      files: ['usr/lib/gcc/*/12/include/d/core/sys/posix/netdb.d'],
    },
  )
}

function newlib(platform: string): NumberPair[] {
  const origin = { package: 'libnewlib-dev', files: ['usr/include/newlib/sys/errno.h'] }
  return pairs(`${platform}/errno`, ['errno'], 'c', origin)
}

export const UNIX: NumberPair[] = [
  ...go('macos', 'darwin_arm64'),
  ...rust('macos', 'unix/bsd/apple/mod'),
  ...d('macos', 'Darwin'),
  ...rust('android', 'unix/linux_like/android/mod', 'unix/linux_like/mod'),
  ...d('android', 'CRuntime_Bionic'),
  ...go('freebsd', 'freebsd_amd64'),
  ...rust('freebsd', 'unix/bsd/freebsdlike/mod', 'unix/bsd/freebsdlike/freebsd/mod'),
  ...d('freebsd', 'FreeBSD'),
  ...go('openbsd', 'openbsd_amd64'),
  ...rust('openbsd', 'unix/bsd/netbsdlike/mod', 'unix/bsd/netbsdlike/openbsd/mod'),
  ...d('openbsd', 'OpenBSD'),
  ...go('netbsd', 'netbsd_amd64'),
  ...rust('netbsd', 'unix/bsd/netbsdlike/mod', 'unix/bsd/netbsdlike/netbsd/mod'),
  ...youngerRust('netbsd', 'unix/bsd/netbsdlike/mod', 'unix/bsd/netbsdlike/netbsd/mod'),
  ...d('netbsd', 'NetBSD'),
  ...go('dragonfly', 'dragonfly_amd64'),
  ...rust('dragonfly', 'unix/bsd/freebsdlike/mod', 'unix/bsd/freebsdlike/dragonfly/mod'),
  ...d('dragonfly', 'DragonFlyBSD'),
  ...go('illumos', 'solaris_amd64'),
  ...rust('illumos', 'unix/solarish/mod', 'unix/solarish/illumos'),
  ...go('solaris', 'solaris_amd64'),
  ...rust('solaris', 'unix/solarish/mod', 'unix/solarish/solaris'),
  ...d('solaris', 'Solaris'),
  ...go('aix', 'aix_ppc64'),
  ...youngerRust('aix', 'unix/aix/mod'),
  ...go('zos', 'zos_s390x'),
  ...rust('haiku', 'unix/haiku/mod'),
  ...youngerRust('haiku', 'unix/haiku/mod'),
  ...rust('qnx', 'unix/nto/mod'),
  ...youngerRust('qnx', 'unix/nto/mod'),
  ...youngerRust('vxworks', 'vxworks/mod'),
  ...youngerRust('cygwin', 'unix/cygwin/mod'),
  ...newlib('cygwin'),
  ...newlib('newlib'),
  ...pairs('wasi/errno', ['errno'], 'c', {
    package: 'wasi-libc',
    files: ['usr/include/wasm32-wasi/__errno_values.h'],
    included: ['usr/include/wasm32-wasi/wasi/api.h'],
  }),
  ...pairs('emscripten/errno', ['errno'], 'c', {
    package: 'emscripten',
    files: [`${MUSL_IN_EMSCRIPTEN}/arch/emscripten/bits/errno.h`],
    included: ['usr/share/emscripten/system/include/wasi/api.h'],
  }),
  ...pairs('emscripten/netdb', ['eai', 'herrno'], 'c', {
    package: 'emscripten',
    files: [`${MUSL_IN_EMSCRIPTEN}/include/netdb.h`],
  }),
]
