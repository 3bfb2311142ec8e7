// From Traditional to simplified characters: what is pasted from either is compared in one of them.

/** Takes pairs of characters; returns a function from Traditional to simplified. */
export function simplifier(pairs: string): (text: string) => string {
  const characters = [...pairs]
  const table = new Map<string, string>()
  for (let i = 0; i + 1 < characters.length; i += 2)
    table.set(characters[i] ?? '', characters[i + 1] ?? '')
  if (table.size === 0) return (text) => text
  return (text) =>
    text.replace(/[\u3400-\u9fff]/g, (character) => table.get(character) ?? character)
}
