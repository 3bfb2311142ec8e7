// On the page for unknown addresses: the reader's language, the same address in lower case, else the search filled with it.

const base = document.querySelector<HTMLElement>('[data-search-box]')?.dataset['base'] ?? '/'
const root = base.replace(/\/$/, '')
// Two slashes in front would make a host of what follows.
const path = decoded(location.pathname.slice(root.length)).replace(/^[/\\]+/, '/')
const words = path.split('/').filter(Boolean).at(-1) ?? ''
const templates = new Map(
  [...document.querySelectorAll<HTMLTemplateElement>('template[data-page]')].map((template) => [
    template.dataset['page'] ?? '',
    template,
  ]),
)

/** Takes a path; returns it readable; as it is where it holds a broken escape. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The language of the address, else the one chosen before, else the first of the browser's that the site speaks. */
function readersLanguage(): string {
  let chosen: string | null = null
  try {
    chosen = localStorage.getItem('language')
  } catch {
    // Storage is off: nothing was chosen.
  }
  const wanted = [path.split('/')[1], chosen, ...navigator.languages].map(
    (tag) => tag?.split('-')[0]?.toLowerCase() ?? '',
  )
  return wanted.find((tag) => tag === 'en' || templates.has(tag)) ?? 'en'
}

/** Shows the page in another language: its header, main part and footer wait in a template. */
function speak(language: string): void {
  const template = templates.get(language)
  if (!template) return
  const skip = document.querySelector('a[href="#content"]')
  if (skip) skip.textContent = template.dataset['skip'] ?? ''
  document.documentElement.lang = template.lang
  document.title = template.dataset['title'] ?? document.title
  for (const part of ['header', 'main', 'footer']) {
    const there = document.querySelector(part)
    const wanted = template.content.querySelector(part)
    if (there && wanted) there.replaceChildren(...wanted.childNodes)
  }
}

/** The address as short links are written: lower case, no leading zeros in hexadecimal, a slash at the end. */
function tidied(): string {
  const lower = path.toLowerCase().replace(/^\/0x0+(?=[0-9a-f])/, '/0x')
  return `${root}${encodeURI(lower.endsWith('/') ? lower : `${lower}/`)}`
}

async function exists(address: string): Promise<boolean> {
  const answer = await fetch(address, { method: 'HEAD' })
  return answer.ok
}

function fillSearch(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
    link.search = `?q=${encodeURIComponent(words)}`
  const input = document.querySelector<HTMLInputElement>('[data-not-found] input')
  if (!input) return
  input.value = words
  input.focus()
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

speak(readersLanguage())
const other = tidied()
if (other !== location.pathname && (await exists(other).catch(() => false)))
  location.replace(other + location.search + location.hash)
else fillSearch()

export {}
