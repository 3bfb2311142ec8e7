// Copy buttons on everything that stands in a block of its own: commands, examples, links to the page.

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

/** Takes the words for "copy" and "copied"; adds the buttons, and a place where a screen reader hears that it worked. */
export function copyButtons(label: string, done: string): void {
  const said = document.createElement('p')
  said.className = 'sr-only'
  said.role = 'status'
  document.body.append(said)
  for (const block of document.querySelectorAll('[data-command]')) {
    const pre = block.querySelector('pre')
    const head = block.querySelector('p')
    if (!pre || !head) continue
    const name = head.textContent?.trim() ?? ''
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy no-print'
    const show = (word: string) => {
      button.textContent = word
      button.setAttribute('aria-label', `${word}: ${name}`)
    }
    show(label)
    head.append(button)
    button.addEventListener('click', async () => {
      if (!(await copy(pre.textContent?.trimEnd() ?? '', pre))) return
      show(done)
      said.textContent = done
      setTimeout(() => {
        show(label)
        said.textContent = ''
      }, 2000)
    })
  }
}
