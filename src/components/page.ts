// What a page does once it is read: remembers the language, sets the theme, adds copy buttons, wakes the search.
import { copyButtons } from './copy.ts'

/** Keeps a choice on the reader's device; private windows may refuse, then it holds for this page only. */
function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Storage is off: nothing to remember.
  }
}

function themeSwitch(): void {
  const label = document.querySelector<HTMLElement>('[data-theme-switch]')
  const select = label?.querySelector('select')
  if (!label || !select) return
  select.value = document.documentElement.dataset['theme'] ?? 'system'
  select.addEventListener('change', () => {
    remember('theme', select.value)
    if (select.value === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = select.value
  })
}

function languageLinks(): void {
  for (const link of document.querySelectorAll<HTMLElement>('a[data-language]'))
    link.addEventListener('click', () => remember('language', link.dataset['language'] ?? 'en'))
}

/** Where a key writes or chooses; buttons to tick take no letters. */
const FIELDS = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]'

/** `/` and Ctrl-K go to the search box from anywhere but a field. */
function searchKeys(): void {
  document.addEventListener('keydown', (event) => {
    const typing = (event.target as Element).closest(FIELDS)
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey
    const ctrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
    if (!slash && !ctrlK) return
    event.preventDefault()
    document.querySelector<HTMLElement>('[data-search-box] input')?.focus()
  })
}

function copy(): void {
  const { copy: label, copied } = document.querySelector('main')?.dataset ?? {}
  if (label && copied) copyButtons({ label, done: copied })
}

/** Nothing of it is loaded until the reader asks, or has asked before. */
function offline(): void {
  const line = document.querySelector<HTMLElement>('[data-offline]')
  if (!line || !('serviceWorker' in navigator) || !('DecompressionStream' in window)) return
  line.classList.remove('invisible')
  const start = (asked: boolean) =>
    void import('./offline.ts').then(({ startOffline }) => startOffline(line, asked))
  if (navigator.serviceWorker.controller) start(false)
  else line.querySelector('button')?.addEventListener('click', () => start(true), { once: true })
}

/** Asks for what the search reads first before its script has come: they travel together. */
function fetchAhead({ dataset }: HTMLElement): void {
  const root = (dataset['base'] ?? '/').replace(/\/$/, '')
  for (const name of ['lookup', `titles-${dataset['language'] ?? 'en'}`]) {
    const link = document.createElement('link')
    link.rel = 'preload'
    link.as = 'fetch'
    link.crossOrigin = 'anonymous'
    link.href = `${root}/search/${name}.json`
    document.head.append(link)
  }
}

function search(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-search-box]')) {
    const wake = () => {
      if (box.dataset['awake'] !== undefined) return
      box.dataset['awake'] = ''
      fetchAhead(box)
      void import('../search/start.ts').then(({ startSearch }) => startSearch(box))
    }
    const input = box.querySelector('input')
    input?.addEventListener('focus', wake, { once: true })
    input?.addEventListener('pointerenter', wake, { once: true })
    const query = new URLSearchParams(location.search).get('q')
    if (box.dataset['inPage'] === undefined || !input) continue
    if (query && input.value === '') input.value = query
    if (input.value !== '' || document.activeElement === input) wake()
  }
}

themeSwitch()
languageLinks()
searchKeys()
copy()
offline()
search()
