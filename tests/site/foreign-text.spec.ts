// Text in another script than its page's own: every such text says its language, or it is read as noise.
import { expect, test } from '@playwright/test'
import { LANGUAGES } from './languages.ts'

test('text in another script says its language, on every page', async ({ page }) => {
  test.setTimeout(240_000)
  await page.goto('/')
  const paths: string[] = []
  for (const { id } of LANGUAGES) {
    const sitemap = await (await page.request.get(`/sitemap-${id}.xml`)).text()
    for (const [, url = ''] of sitemap.matchAll(/<loc>([^<]+)<\/loc>/g))
      paths.push(new URL(url).pathname)
  }
  expect(paths.length).toBeGreaterThan(1000)
  const wrong = await page.evaluate(async (all) => {
    const SCRIPTS = { ru: /\p{Script=Cyrillic}{2,}/u, zh: /\p{Script=Han}{2,}/u }
    const found: string[] = []
    const look = async (path: string) => {
      const html = await (await fetch(path)).text()
      const page = new DOMParser().parseFromString(html, 'text/html')
      const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
      while (texts.nextNode()) {
        const text = texts.currentNode.nodeValue ?? ''
        const holder = texts.currentNode.parentElement
        if (!holder || holder.closest('script, template, pre')) continue
        const lang = holder.closest('[lang]')?.getAttribute('lang') ?? ''
        for (const [language, letters] of Object.entries(SCRIPTS))
          if (
            letters.test(text) &&
            !lang.startsWith(language) &&
            !(language === 'zh' && lang === 'ja')
          )
            found.push(`${path} (${lang}): ${text.trim().slice(0, 60)}`)
      }
    }
    for (let at = 0; at < all.length; at += 8) await Promise.all(all.slice(at, at + 8).map(look))
    return found
  }, paths)
  expect(wrong.slice(0, 40)).toEqual([])
})
