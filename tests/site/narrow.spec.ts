// Narrow windows, zoom and wider text: every kind of page in three languages keeps all it says, and never scrolls sideways itself.
import { expect, test, type Page } from '@playwright/test'
import { KINDS, openKind } from './kinds.ts'
import { LANGUAGES } from './languages.ts'

const WINDOWS = [
  { name: 'at 320 px', viewport: { width: 320, height: 640 } },
  // Where long tables leave their box, so that their heads stay in sight.
  { name: 'at 1152 px', viewport: { width: 1152, height: 800 } },
  { name: 'at 1280 px and 200 %', viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 },
] as const

/** The spacing that WCAG 2.2, success criterion 1.4.12, lets a reader set. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`

async function spaceOut(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  }, SPACING)
}

/** What is lost or in the way, a line each. */
function troubles(): string[] {
  const width = document.documentElement.clientWidth
  const found: string[] = []
  if (document.documentElement.scrollWidth > width)
    found.push(`the page is ${document.documentElement.scrollWidth} px wide`)
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[class*="sr-only"]')
  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX)
  const called = (element: Element) =>
    `${element.tagName.toLowerCase()} “${element.textContent?.trim().slice(0, 40)}”`
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const own = [...element.childNodes].some(
      (node) => node.nodeType === 3 && node.nodeValue?.trim(),
    )
    if (!own || !isShown(element) || element.closest('svg')) continue
    const { overflowX, overflowY } = getComputedStyle(element)
    if (element.scrollWidth > element.clientWidth + 1 && /hidden|clip/.test(overflowX))
      found.push(`${called(element)} is cut at its side`)
    if (element.scrollHeight > element.clientHeight + 1 && /hidden|clip/.test(overflowY))
      found.push(`${called(element)} is cut below`)
    let box: Element | null = element
    while (box && !scrolls(box)) box = box.parentElement
    if (!box && element.getBoundingClientRect().right > width + 1)
      found.push(`${called(element)} reaches out of the window`)
  }
  const controls = [...document.querySelectorAll('header :is(a, input, button, select), form *')]
    .filter((element) => element.matches('a, input, button, select') && isShown(element))
    .flatMap((element) => [...element.getClientRects()].map((rect) => ({ element, rect })))
  for (const [i, a] of controls.entries())
    for (const b of controls.slice(i + 1))
      if (
        a.element !== b.element &&
        a.rect.left < b.rect.right - 1 &&
        b.rect.left < a.rect.right - 1 &&
        a.rect.top < b.rect.bottom - 1 &&
        b.rect.top < a.rect.bottom - 1
      )
        found.push(`${called(a.element)} lies on ${called(b.element)}`)
  return [...new Set(found)]
}

for (const { id, prefix } of LANGUAGES)
  for (const { name, ...context } of WINDOWS)
    test(`nothing is lost ${name} in ${id}, nor with wider text`, async ({ browser }) => {
      test.setTimeout(180_000)
      const page = await (await browser.newContext(context)).newPage()
      for (const kind of KINDS) {
        await openKind(page, prefix, kind)
        const where = `${prefix}${kind.path} (${kind.name})`
        expect.soft(await page.evaluate(troubles), where).toEqual([])
        await spaceOut(page)
        expect.soft(await page.evaluate(troubles), `${where} with wider text`).toEqual([])
      }
    })

/** Options that a line ends inside of, right after their hyphens. */
function brokenOptions(): string[] {
  for (const details of document.querySelectorAll('details')) details.open = true
  return [...document.querySelectorAll('main code')].flatMap((code) => {
    const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT)
    const letters: { letter: string; at: DOMRect | undefined }[] = []
    while (texts.nextNode()) {
      const node = texts.currentNode
      for (const [i, letter] of [...(node.nodeValue ?? '')].entries()) {
        const range = document.createRange()
        range.setStart(node, i)
        range.setEnd(node, i + 1)
        letters.push({ letter, at: range.getClientRects()[0] })
      }
    }
    const whole = letters.map(({ letter }) => letter).join('')
    return [...whole.matchAll(/(?<![^\s([])-{1,2}(?=[A-Za-z])/g)].flatMap(
      ({ 0: hyphens, index }) => {
        const first = letters[index]?.at
        const next = letters[index + hyphens.length]?.at
        return first && next && next.top > first.top + 4 ? [whole.slice(index, index + 12)] : []
      },
    )
  })
}

for (const path of [
  '/error/econnrefused/',
  '/ru/error/ehostdown/',
  '/zh/error/eaddrnotavail/',
  '/runtime/curl/',
])
  test(`${path}: no line ends between the hyphens of an option and its letters`, async ({
    page,
  }) => {
    await page.goto(path)
    for (let width = 320; width <= 480; width += 20) {
      await page.setViewportSize({ width, height: 640 })
      expect.soft(await page.evaluate(brokenOptions), `at ${width} px`).toEqual([])
    }
  })
