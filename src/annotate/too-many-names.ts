import type {Warning} from '../model.ts'
import {defineRule} from '../rules/define-rule.ts'
import type {Findings, FoundQuote} from './findings.ts'

export const tooManyNames = defineRule({
  name: 'too-many-names',
  says: 'More people, bodies or places are named than news has; those named after the first thousand have no page.',
  example: 'The electoral roll of a town, saved as an article.',
})

/** A long list of the drowned has some hundreds of names. Each has a page, and 15,000 of one file took a build minutes. */
export const mostNames = 1000

/** The findings with no more names than an archive can give a page each, and a warning where some are left out. */
export function withinNames(findings: Findings): Findings {
  const {people, organisations, places} = findings
  const left = [people, organisations, places].reduce((sum, {length}) => sum + Math.max(0, length - mostNames), 0)
  if (left === 0) return findings
  const says = `names ${left.toLocaleString('en')} people, bodies or places more than the ${mostNames.toLocaleString('en')} that get a page; split it if it is many articles`
  const warning: Warning = {rule: tooManyNames.name, says}
  return {
    ...findings,
    people: people.slice(0, mostNames),
    organisations: organisations.slice(0, mostNames),
    places: places.slice(0, mostNames),
    quotes: findings.quotes.map(ofSomebodyKept),
    warnings: [...findings.warnings, warning],
  }
}

/** Who has no page is a speaker by the words of the text. */
function ofSomebodyKept(quote: FoundQuote): FoundQuote {
  const {speaker} = quote
  if (speaker?.person === undefined || speaker.person < mostNames) return quote
  const {person: _left, ...rest} = speaker
  return {...quote, speaker: {...rest, kind: 'group'}}
}
