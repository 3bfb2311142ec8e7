// The components that an article may use, by the name it uses them by.
import Code from '../Code.astro'
import AskFirst from './AskFirst.astro'
import Call from './Call.astro'
import Calls from './Calls.astro'
import Cause from './Cause.astro'
import Causes from './Causes.astro'
import Check from './Check.astro'
import Command from './Command.astro'
import Confusion from './Confusion.astro'
import Confusions from './Confusions.astro'
import First from './First.astro'
import Fix from './Fix.astro'
import Handling from './Handling.astro'
import Pitfalls from './Pitfalls.astro'
import Value from './Value.astro'
import What from './What.astro'
import When from './When.astro'
import Wire from './Wire.astro'
import type { ProseComponent } from '../../domain/article.ts'

const components: Record<ProseComponent, unknown> = {
  What,
  When,
  First,
  AskFirst,
  Causes,
  Cause,
  Check,
  Fix,
  Calls,
  Call,
  Wire,
  Handling,
  Pitfalls,
  Confusions,
  Confusion,
  Value,
}

/** For `<Content components={…} />`: our components, and commands in place of plain blocks. */
export const proseComponents = { ...components, pre: Command, code: Code }
