// The names of the vocabularies: names of interfaces, the same in every language.
import type { Vocabulary } from '../../domain/kinds.ts'

export const vocabulary: Record<Vocabulary, string> = {
  errno: 'errno',
  winsock: 'Winsock',
  win32: 'Win32',
  ntstatus: 'NTSTATUS',
  eai: 'getaddrinfo',
  herrno: 'h_errno',
  uv: 'libuv',
}
