// Reads compiled message catalogues (.mo), the binary format of GNU gettext.

/** First word of the file, in the byte order of the machine that wrote it (GNU gettext manual, "MO Files"). */
const MAGIC = 0x950412de

/**
 * Takes the bytes of a .mo file; returns original → translation. Contexts and plural forms stay as they
 * are stored. Throws when the bytes are no .mo file.
 */
export function readMo(bytes: Uint8Array): Map<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = view.getUint32(0, true) === MAGIC
  if (!little && view.getUint32(0, false) !== MAGIC) throw new Error('This is no .mo file.')
  const word = (offset: number) => view.getUint32(offset, little)
  const decoder = new TextDecoder()
  const string = (entry: number) => {
    const [length, offset] = [word(entry), word(entry + 4)]
    return decoder.decode(bytes.subarray(offset, offset + length))
  }
  // Header: magic, revision, number of strings, offset of the originals, offset of the translations.
  const [count, originals, translations] = [word(8), word(12), word(16)]
  const found = new Map<string, string>()
  for (let at = 0; at < count; at++)
    found.set(string(originals + at * 8), string(translations + at * 8))
  return found
}
