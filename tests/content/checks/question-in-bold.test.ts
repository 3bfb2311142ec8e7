// What to ask first begins with a question in bold.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { questionInBold } from '../../../src/domain/checks/question-in-bold.ts'
import type { Language } from '../../../src/domain/languages.ts'
import { assertSilent, problemsAfter } from '../../support/checking.ts'
import { articleIn } from '../../support/sample.ts'

const asking = (language: Language, text: string) => (content: Parameters<typeof articleIn>[0]) => {
  articleIn(content, 'econnrefused', language).body += `\n<AskFirst>\n\n${text}\n\n</AskFirst>\n`
}

test('a question in bold is right, in Chinese with its mark behind it', () => {
  assertSilent(questionInBold, asking('en', '**Which program?** The first one.'))
  assertSilent(questionInBold, asking('zh', '**哪个程序**？第一个。'))
})

for (const [what, text] of [
  ['a question that is not bold', 'Which program? The first one.'],
  ['bold that is no question', '**The program.** The first one.'],
  ['a question after another sentence', 'Look first. **Which program?** The first one.'],
] as const)
  test(`${what} is found`, () => {
    const problems = problemsAfter(questionInBold, asking('en', text))
    assert.equal(problems.length, 1)
    assert.equal(problems[0]?.file, 'content/articles/en/econnrefused.mdx')
    assert.match(problems[0]?.place ?? '', /<AskFirst>$/)
    assert.match(problems[0]?.wrong ?? '', /does not begin with a question in bold/)
    assert.match(problems[0]?.mend ?? '', /\*\*…\?\*\*/)
  })
