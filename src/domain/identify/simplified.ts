// From Traditional to simplified characters: what is pasted from either is compared in one of them.

/**
 * Words of Taiwan, written in simplified characters, and those that Windows and glibc use on the mainland;
 * equally long, so that every character keeps its place.
 */
const TERMS: Readonly<Record<string, string>> = {
  通讯端: '套接字',
  连线: '连接',
  位址: '地址',
  远端: '远程',
  逾时: '超时',
  网路: '网络',
  重设: '重置',
  资料: '数据',
  程式: '程序',
  伺服器: '服务器',
  要求: '请求',
}
const TERM = new RegExp(Object.keys(TERMS).join('|'), 'g')

/** Takes pairs of characters; returns a function from Traditional to simplified. */
export function simplifier(pairs: string): (text: string) => string {
  const characters = [...pairs]
  const table = new Map<string, string>()
  for (let i = 0; i + 1 < characters.length; i += 2)
    table.set(characters[i] ?? '', characters[i + 1] ?? '')
  if (table.size === 0) return (text) => text
  return (text) =>
    text
      .replace(/[\u3400-\u9fff]/g, (character) => table.get(character) ?? character)
      .replace(TERM, (term) => TERMS[term] ?? term)
}
