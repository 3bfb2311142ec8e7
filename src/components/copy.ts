// Copying: buttons on everything that stands in a block of its own, and on the names and numbers of an error.
import { marksOf } from '../domain/punctuation.ts'

/** The words for "copy" and "copied", in the page's language. */
interface Words {
  label: string
  done: string
}

/** How long a button says that it has copied. */
const SAID_FOR = 2000

/** What of a copied text is said: its first line, and no more of it than is heard at once. */
const SAID = 80

const { colon, comma } = marksOf(document.documentElement.lang.startsWith('zh') ? 'zh' : 'en')

/** Takes a word and what it is about; returns both, as the page's language joins them. */
const about = (word: string, what: string): string => word + colon + what

/** Takes a text; returns as much of it as tells it from others. */
const beginning = (text: string): string => (text.trim().split('\n')[0] ?? '').slice(0, SAID)

/** Takes what is copied and where it belongs; returns the name of both. A bracket alone tells nothing. */
function nameOf(copied: Element, place: string): string {
  const text = beginning(copied.textContent ?? '')
  return /[\p{L}\p{N}]/u.test(text) ? text + comma + place : place
}

/** What stands above an element: of blocks that begin alike, it tells which is which. */
function above(element: Element): string {
  const title = element.closest('details, article, section')?.querySelector('summary, h3, h2')
  return beginning(title?.textContent ?? '')
}

/** Returns a function that names what is copied; a name belongs to one text only. */
function namer(): (copied: Element, place: string) => string {
  const given = new Map<string, string>()
  return (copied, place) => {
    const text = copied.textContent ?? ''
    const short = nameOf(copied, place)
    const isFree = (given.get(short) ?? text) === text
    const name = isFree ? short : short + comma + above(copied)
    given.set(name, text)
    return name
  }
}

/** Puts text into the clipboard; where there is none (plain HTTP), selects it, so that one key copies it. */
async function copy(text: string, from: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    getSelection()?.selectAllChildren(from)
    return false
  }
}

/** The place where a screen reader hears that it worked. */
function announcer(): HTMLElement {
  const said = document.createElement('p')
  said.className = 'sr-only'
  said.role = 'status'
  document.body.append(said)
  return said
}

/** Makes a button copy the text of an element; `show` tells the eye whether it has just done so. */
function copies(button: HTMLButtonElement, from: Element, show: (copied: boolean) => void) {
  button.type = 'button'
  show(false)
  return (said: HTMLElement, { done }: Words) => {
    button.addEventListener('click', async () => {
      const text = from.textContent?.trim() ?? ''
      if (!(await copy(text, from))) return
      show(true)
      said.textContent = about(done, beginning(text))
      setTimeout(() => {
        show(false)
        said.textContent = ''
      }, SAID_FOR)
    })
  }
}

/** A button with words: "Copy", then "Copied", named for what it copies. */
function wordButton(from: Element, name: string, { label, done }: Words) {
  const button = document.createElement('button')
  button.className = 'copy no-print'
  const start = copies(button, from, (copied) => {
    button.textContent = copied ? done : label
    button.setAttribute('aria-label', about(button.textContent, name))
  })
  return { button, start }
}

/** A name that is its own button. */
function nameButton(code: Element, { label, done }: Words) {
  const button = document.createElement('button')
  button.className = 'copy-name'
  button.title = label
  code.replaceWith(button)
  button.append(code)
  const start = copies(button, code, (copied) => {
    if (copied) button.dataset['done'] = done
    else delete button.dataset['done']
    button.setAttribute('aria-label', about(copied ? done : label, code.textContent ?? ''))
  })
  return { button, start }
}

/** Takes the words for "copy" and "copied"; adds the buttons. */
export function copyButtons(words: Words): void {
  const said = announcer()
  const name = namer()
  for (const block of document.querySelectorAll('[data-command]')) {
    const [pre, head] = [block.querySelector('pre'), block.querySelector('p')]
    if (!pre || !head) continue
    const { button, start } = wordButton(pre, name(pre, head.textContent?.trim() ?? ''), words)
    head.append(button)
    start(said, words)
  }
  for (const figure of document.querySelectorAll('[data-figures] > div')) {
    const [term, number] = [figure.querySelector('dt'), figure.querySelector('dd')]
    if (!term || !number) continue
    const { button, start } = wordButton(
      number,
      name(number, term.textContent?.trim() ?? ''),
      words,
    )
    term.append(button)
    start(said, words)
  }
  for (const code of document.querySelectorAll('[data-identifiers] > code'))
    nameButton(code, words).start(said, words)
}
