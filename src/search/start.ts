// Starts a search box: the words of its language, its engine, and what was typed meanwhile.
import type { Language } from '../domain/languages.ts'
import { search as en, type SearchStrings } from '../i18n/search/en.ts'
import { search as ru } from '../i18n/search/ru.ts'
import { search as zh } from '../i18n/search/zh.ts'
import { Combobox, type Parts } from './box.ts'
import { loadEngine } from './engine.ts'
import { placeOf } from './render.ts'

/** All three: a kilobyte each, and a journey to the server less before the first answer. */
const WORDS: Record<Language, SearchStrings> = { en, zh, ru }

function partsOf(box: HTMLElement): Parts | undefined {
  const input = box.querySelector('input')
  const list = box.querySelector<HTMLElement>('[data-results]')
  const status = box.querySelector<HTMLElement>('[data-status]')
  if (!input || !list || !status) return undefined
  return { box, input, list, status, inPage: box.dataset['inPage'] !== undefined }
}

/** Takes a search box; turns it into a combobox. Once per box; what was typed meanwhile is asked for. */
export async function startSearch(box: HTMLElement): Promise<void> {
  if (box.dataset['started'] !== undefined) return
  box.dataset['started'] = ''
  const parts = partsOf(box)
  if (!parts) return
  const { input, list, status } = parts
  const { language, base } = placeOf(box)
  const t = WORDS[language]
  const wait = () => {
    list.dataset['state'] = input.value.trim() === '' ? 'idle' : 'busy'
  }
  input.addEventListener('input', wait)
  wait()
  try {
    const engine = await loadEngine(base, language)
    const combobox = new Combobox(parts, engine, { t, language, base, systems: engine.systems })
    if (input.value !== '') combobox.ask()
  } catch (cause) {
    status.textContent = t.failed
    list.dataset['state'] = 'idle'
    // The next key tries again: the connection may be back.
    delete box.dataset['started']
    input.addEventListener('input', () => void startSearch(box), { once: true })
    console.error(cause)
  } finally {
    input.removeEventListener('input', wait)
  }
}
