// The words of the pages of categories in English: what the errors of each have in common.
import type { Category } from '../../domain/kinds.ts'

const lead: Record<Category, string> = {
  connection:
    'A connection does not come about or does not go on: it was refused, cut off, closed or left without an answer, or the two sides do not understand each other.',
  address:
    'Something is wrong with the address, port or path that the program uses: for example, it is taken, was not given, or does not exist on this machine.',
  routing:
    'Packets do not get through to the other side: this machine, a router or the target itself says that there is no way on for them.',
  'name-resolution':
    'The lookup of a name gave no usable answer: no address, no port, no service, or the lookup itself failed.',
  state:
    'What was asked for is not possible at this moment: the socket, file or operation is in another state, is in use, or was called off or interrupted before its end.',
  progress:
    'Nothing has failed: the operation is still under way, has come to its end, or has to be asked for once more.',
  argument:
    'What the program handed over does not fit or makes no sense: a value, a length, a name, a handle, a buffer.',
  unsupported:
    'The system does not offer what the program asks for, or does not offer it for this kind of socket, file or environment.',
  permission:
    'The operation is not allowed: a rule forbids it, or a right, a proof of identity or a licence is missing or not accepted.',
  resources:
    'Something limited is used up: memory, buffers, ports, open files or disk space, or a limit that was set has been reached.',
  winsock:
    'Winsock, the network library of Windows, cannot do its work: for example, it was not started, is not ready, is not of the wanted version, or one of its providers fails.',
  qos: 'Messages of the system by which programs on Windows could reserve bandwidth for their traffic; today hardly anybody meets them.',
  file: 'These errors are about files, folders, data sets and file systems, seldom about the network.',
  process:
    'These errors are about programs themselves: how they start, share locks and queues, wait for one another and end.',
  device:
    'A piece of hardware, or the medium in it, cannot be used: it is missing, switched off, not ready, faulty, protected or of the wrong kind.',
  streams:
    'Names handed down from two old Unix systems, System V with its STREAMS and XENIX; most are leftovers today, and some have found other uses.',
  remote:
    'These errors are about what lies on another machine: shared folders and drives, remote procedure calls, and the links that lead there.',
  security:
    'A key, a password, a user’s profile or a security rule is missing, expired or refused, or the part of the system that checks them fails.',
  system:
    'Names that a single system or a single family of systems has, with meanings that fit no other subject.',
}

export const categories = {
  lead,
  title: (name: string) => `${name}: names, numbers, meanings`,
  elsewhere: 'Elsewhere',
  others: 'Other subjects',
}

export type CategoryStrings = typeof categories
