// All checks, run together: every problem is found before the build stops.
import type { Problem } from '../problem.ts'
import type { Content } from '../types.ts'
import { articleComplete } from './article-complete.ts'
import { articleCurrent } from './article-current.ts'
import { articleLength } from './article-length.ts'
import { causesProved } from './causes-proved.ts'
import { changesInOrder } from './changes-in-order.ts'
import { callsDescribed } from './calls-described.ts'
import { chineseTypography } from './chinese-typography.ts'
import { cleanCharacters } from './clean-characters.ts'
import { commandsAgree } from './commands-agree.ts'
import { checkContext, type Check } from './context.ts'
import { diagnosisLeadsOn } from './diagnosis-leads-on.ts'
import { everyIdentifierOwned } from './every-identifier-owned.ts'
import { filePlaces } from './file-places.ts'
import { handlingKnown } from './handling-known.ts'
import { headerInheritance } from './header-inheritance.ts'
import { headerValues } from './header-values.ts'
import { knownIdentifiers } from './known-identifiers.ts'
import { messageIdentifiers } from './message-identifiers.ts'
import { misprintsMisprinted } from './misprints-misprinted.ts'
import { noNumbersInProse } from './no-numbers-in-prose.ts'
import { platformsExist } from './platforms-exist.ts'
import { proofsCurrent } from './proofs-current.ts'
import { proseLanguage } from './prose-language.ts'
import { proseVocabulary } from './prose-vocabulary.ts'
import { questionInBold } from './question-in-bold.ts'
import { reasonsSaidOnce } from './reasons-said-once.ts'
import { relatedExist } from './related-exist.ts'
import { reproductionsKnown } from './reproductions-known.ts'
import { runtimeIdentifiers } from './runtime-identifiers.ts'
import { runtimeReferences } from './runtime-references.ts'
import { russianTypography } from './russian-typography.ts'
import { singleOwner } from './single-owner.ts'
import { sourcesSound } from './sources-sound.ts'
import { textEvidence } from './text-evidence.ts'
import { translationNames } from './translation-names.ts'
import { uniqueTitles } from './unique-titles.ts'
import { valueReferences } from './value-references.ts'
import { whoCanFix } from './who-can-fix.ts'

export const CHECKS: Record<string, Check> = {
  'file-places': filePlaces,
  'clean-characters': cleanCharacters,
  'known-identifiers': knownIdentifiers,
  'single-owner': singleOwner,
  'misprints-misprinted': misprintsMisprinted,
  'every-identifier-owned': everyIdentifierOwned,
  'header-inheritance': headerInheritance,
  'header-values': headerValues,
  'platforms-exist': platformsExist,
  'calls-described': callsDescribed,
  'diagnosis-leads-on': diagnosisLeadsOn,
  'related-exist': relatedExist,
  'reproductions-known': reproductionsKnown,
  'who-can-fix': whoCanFix,
  'causes-proved': causesProved,
  'message-identifiers': messageIdentifiers,
  'text-evidence': textEvidence,
  'sources-sound': sourcesSound,
  'article-complete': articleComplete,
  'reasons-said-once': reasonsSaidOnce,
  'question-in-bold': questionInBold,
  'article-current': articleCurrent,
  'article-length': articleLength,
  'commands-agree': commandsAgree,
  'unique-titles': uniqueTitles,
  'proofs-current': proofsCurrent,
  'prose-vocabulary': proseVocabulary,
  'prose-language': proseLanguage,
  'no-numbers-in-prose': noNumbersInProse,
  'chinese-typography': chineseTypography,
  'value-references': valueReferences,
  'changes-in-order': changesInOrder,
  'runtime-identifiers': runtimeIdentifiers,
  'runtime-references': runtimeReferences,
  'translation-names': translationNames,
  'handling-known': handlingKnown,
  'russian-typography': russianTypography,
}

/** Takes the content; returns every problem that any check finds. */
export function runChecks(content: Content): Problem[] {
  const context = checkContext(content)
  return Object.values(CHECKS).flatMap((check) => check(context))
}
