// Copying: buttons on everything that stands in a block of its own, and on the names and numbers of an error.

/** The words for "copy" and "copied", in the page's language. */
interface Words {
  label: string
  done: string
}

/** How long a button says that it has copied. */
const SAID_FOR = 2000

/** What of a copied text is said: its first line, and no more of it than is heard at once. */
const SAID = 80

/** Takes a word and what it is about; returns both, as the page's language joins them. */
function about(word: string, what: string): string {
  return word + (document.documentElement.lang.startsWith('zh') ? '：' : ': ') + what
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
      said.textContent = about(done, (text.split('\n')[0] ?? '').slice(0, SAID))
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
  for (const block of document.querySelectorAll('[data-command]')) {
    const [pre, head] = [block.querySelector('pre'), block.querySelector('p')]
    if (!pre || !head) continue
    const { button, start } = wordButton(pre, head.textContent?.trim() ?? '', words)
    head.append(button)
    start(said, words)
  }
  for (const figure of document.querySelectorAll('[data-figures] > div')) {
    const [term, number] = [figure.querySelector('dt'), figure.querySelector('dd')]
    if (!term || !number) continue
    const name = `${term.textContent?.trim()} ${number.textContent?.trim()}`
    const { button, start } = wordButton(number, name, words)
    term.append(button)
    start(said, words)
  }
  for (const code of document.querySelectorAll('[data-identifiers] > code'))
    nameButton(code, words).start(said, words)
}
