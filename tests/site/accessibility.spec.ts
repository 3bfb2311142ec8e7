// axe-core on every kind of page in three languages and both themes, with text contrast at 7:1; contrast of controls; names of languages.
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { KINDS, openKind } from './kinds.ts'
import { LANGUAGES } from './languages.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** 7:1 for text, which WCAG asks for at level AAA only. */
const CONTRAST = 'color-contrast-enhanced'
/** What a theme can break: all other rules see the same in both. */
const OF_COLOUR = [CONTRAST, 'link-in-text-block']
/** The rows of a long table are alike: in one language all of them are looked at, in the others as many as this. */
const ROWS = 40
/** The language whose tables are looked at whole. */
const WHOLE = 'en'

type Options = Parameters<AxeBuilder['options']>[0]

/** Takes a page and what axe is to look for; returns what it found, a line each. */
async function findings(page: Page, options: Options): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], ...options })
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  )
}

async function shorten(page: Page): Promise<void> {
  await page.evaluate((rows) => {
    for (const body of document.querySelectorAll('tbody'))
      for (const row of [...body.rows].slice(rows)) row.remove()
  }, ROWS)
}

async function inBothThemes(page: Page): Promise<string[]> {
  const light = await findings(page, {
    runOnly: { type: 'tag', values: TAGS },
    rules: { [CONTRAST]: { enabled: true } },
  })
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark'
  })
  const dark = await findings(page, { runOnly: { type: 'rule', values: OF_COLOUR } })
  return [...light, ...dark.map((line) => `dark: ${line}`)]
}

/** As many tests as there are workers to share them. */
const PARTS = 2

for (const { id, prefix } of LANGUAGES)
  for (let part = 0; part < PARTS; part++)
    test(`axe finds nothing in ${id}, part ${part + 1}`, async ({ page }) => {
      test.setTimeout(240_000)
      for (const kind of KINDS.filter((_, i) => i % PARTS === part)) {
        await openKind(page, prefix, kind)
        if (id !== WHOLE) await shorten(page)
        expect.soft(await inBothThemes(page), `${prefix}${kind.path} (${kind.name})`).toEqual([])
      }
    })

test('axe finds nothing on a short link that waits for the reader', async ({ page }) => {
  const html = await (await page.request.get('/10061/')).text()
  await page.setContent(
    html.replaceAll(/<script[\s\S]*?<\/script>|<noscript[\s\S]*?<\/noscript>/g, ''),
  )
  await expect(page.getByRole('link')).toHaveCount(LANGUAGES.length)
  expect(await findings(page, { runOnly: { type: 'tag', values: TAGS } })).toEqual([])
})

/** Pairs of our colours with the least contrast that the design asks for: text 7:1, controls and drawings 4.5:1. */
const PAIRS = [
  { front: ['ink', 'muted', 'accent'], back: ['paper', 'raised', 'wash'], least: 7 },
  { front: ['edge'], back: ['paper', 'raised'], least: 4.5 },
] as const

for (const theme of ['light', 'dark'] as const)
  test(`colours of the ${theme} theme: text 7:1, controls 4.5:1`, async ({ page }) => {
    await page.goto('/about/')
    const colours = await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name
      const probe = document.body.appendChild(document.createElement('p'))
      const names = ['ink', 'muted', 'accent', 'edge', 'paper', 'raised', 'wash']
      return Object.fromEntries(
        names.map((one) => {
          probe.style.color = `var(--${one})`
          return [one, getComputedStyle(probe).color]
        }),
      )
    }, theme)
    const weak = PAIRS.flatMap(({ front, back, least }) =>
      front.flatMap((a) =>
        back
          .map((b) => ({ pair: `${a} on ${b}`, ratio: contrast(colours[a], colours[b]) }))
          .filter(({ ratio }) => !(ratio >= least)),
      ),
    )
    expect(weak).toEqual([])
  })

/** Relative luminance as WCAG 2.2 defines it. Takes a colour as browsers compute it: `rgb(1, 2, 3)`. */
function luminance(colour: string): number {
  const parts = [...colour.matchAll(/\d+/g)].map(([part]) => Number(part) / 255)
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a = '', b = ''): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}
