// Packages that prove the tables of Windows: the headers of mingw-w64 and of Wine, Go's and Rust's libraries.
import { pairs, RUST_WEB, type NumberPair, type Origin } from './origin.ts'

function origin(name: string, folder: string, ...files: string[]): Origin {
  return { package: name, files: files.map((file) => `${folder}/${file}`) }
}

/** One set of Windows headers; winerror.h and the like hold thousands of names that are none of ours. */
function headers(name: string, folder: string, ...winsock: string[]): NumberPair[] {
  const sockets = origin(name, folder, ...winsock, 'winsock2.h', 'winerror.h', 'ws2tcpip.h')
  return [
    ...pairs('windows/winsock', ['winsock'], 'c', sockets, true),
    ...pairs('windows/netdb', ['eai', 'herrno'], 'c', sockets),
    ...pairs('windows/win32', ['win32'], 'c', origin(name, folder, 'winerror.h'), true),
    ...pairs('windows/ntstatus', ['ntstatus'], 'c', origin(name, folder, 'ntstatus.h'), true),
  ]
}

const GO = {
  package: 'golang-1.19-src',
  files: ['usr/share/go-1.19/src/cmd/vendor/golang.org/x/sys/windows/zerrors_windows.go'],
}

const MINGW = 'usr/share/mingw-w64/include'

export const WINDOWS: NumberPair[] = [
  ...headers('mingw-w64-common', MINGW, 'psdk_inc/_wsa_errnos.h'),
  ...headers('libwine-dev', 'usr/include/wine/wine/windows'),
  ...pairs('windows/crt', ['errno'], 'c', origin('mingw-w64-common', MINGW, 'errno.h')),
  ...pairs('windows/crt', ['errno'], 'rust', {
    package: 'rust-web-src',
    files: ['mod', 'msvc/mod'].map((module) => `${RUST_WEB}/windows/${module}.rs`),
  }),
  ...pairs('windows/winsock', ['winsock'], 'go', GO, true),
  ...pairs('windows/win32', ['win32'], 'go', GO, true),
  ...pairs('windows/ntstatus', ['ntstatus'], 'go', GO, true),
]
