// Validates HTML by html-validate, with the rules that hold for this site.
import { HtmlValidate } from 'html-validate'

/** Rules of taste that do not hold here; all others of `recommended` and `a11y` do. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Titles name all numbers that people search for; where search engines cut them, nothing is lost.
    'long-title': 'off',
    // In a form a button submits unless it says otherwise, and the one of the search shall.
    'no-implicit-button-type': 'off',
    // The comparison's form works as one types and is never sent: there is nothing to submit.
    'wcag/h32': 'off',
    // Boxes to tick that are one choice of several share a name, as HTML means them to.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // A list of figures may have a name: `dl` allows it.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
})

/** Templates are documents of their own: they are validated beside the page, not within it. */
const TEMPLATE = /<template[^>]*>([\s\S]*?)<\/template>/g

/** Takes HTML; returns what is wrong with it, each as rule, fault and place. */
export async function invalid(html: string): Promise<string[]> {
  const templates = [...html.matchAll(TEMPLATE)].map(([, text = '']) => text)
  const parts = [html.replace(TEMPLATE, ''), ...templates]
  const told: string[] = []
  for (const part of parts) {
    const { results } = await validator.validateString(part)
    for (const { ruleId, message, selector, line, column } of results.flatMap((r) => r.messages))
      told.push(`${ruleId}: ${message} (${selector ?? `${line}:${column}`})`)
  }
  return told
}
