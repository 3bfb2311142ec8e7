// On the page for unknown addresses: the same address in lower case, else the search filled with it.

const path = decodeURIComponent(location.pathname)
const lower = path.toLowerCase()
const withSlash = lower.endsWith('/') ? lower : `${lower}/`

async function exists(address: string): Promise<boolean> {
  const answer = await fetch(address, { method: 'HEAD' })
  return answer.ok
}

function fillSearch(): void {
  const words = path.split('/').filter(Boolean).at(-1) ?? ''
  const input = document.querySelector<HTMLInputElement>('[data-not-found] input')
  if (!input) return
  input.value = words
  input.focus()
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

if (path !== withSlash && (await exists(withSlash).catch(() => false)))
  location.replace(withSlash + location.search + location.hash)
else fillSearch()

export {}
