import type {Document} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {functionWords} from '../../vocabulary/english/common-words.ts'
import {wordCount} from '../page.ts'
import type {RoleRule} from './role-rule.ts'

/** `Council votes to close the old bridge`: the first line above the running text, no sentence of it. */
export const headlineLine = defineRule<RoleRule>({
  name: 'headline-line',
  says: 'It is the first line above the running text and no sentence of it.',
  example: 'Council votes to close the old bridge',
  answer: ({line, page, before}) => {
    const told = page.headline ?? page.stopped?.headline
    if (told !== undefined) return line.index === told ? 'headline' : undefined
    if (line.index >= page.firstBody || before.has('headline') || before.has('body')) return undefined
    // A note of one line is its text, not the title of nothing.
    if (page.firstBody === page.lines.length) return undefined
    if (line.block.role === 'subhead') return 'headline'
    const words = wordCount(line)
    if (words < 2 || words > 30 || line.text.length > 200 || /[:;,]["”’]?$/.test(line.text)) return undefined
    const title = titleOf(page.document)
    if (title !== undefined && !shareWords(line.plain, title)) return undefined
    // A first line with a full stop may be the lead (`headlineWithStop`). Title Case is not how sentences are written.
    return !endsWithStop.test(line.text) || isTitleCase(line.text) ? 'headline' : undefined
  },
})

/** "Will the bridge close?" is a headline; "The bridge will close." is one only in Title Case. */
const endsWithStop = /\.["”’')]*$/

/**
 * Whether most of the longer words begin with a capital, and all that are no small words. “Harbour Bank was presented with the
 * Rubicon Trophy in Porto Brisa” has its capitals for names: Title Case gives one to its verbs, too.
 */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? []
  const small = words.filter((word) => !/^\p{Lu}/u.test(word))
  return (
    words.length >= 3 &&
    small.length / words.length <= 0.25 &&
    small.every((word) => functionWords.has(word)) &&
    !smallVerb.test(text)
  )
}
const smallVerb = / (?:is|are|was|were|has|have|had|will|said) /

/** What the archivist calls the article, or what its file calls it beside the text: the subject of a mail. */
export const titleOf = ({frontMatter, metadata}: Document): string | undefined =>
  frontMatter.title ?? metadata?.find(({field}) => field === 'headline')?.value

/** Half of the longer words of the line stand in the title that is known. */
function shareWords(plain: string, title: string): boolean {
  const known = title.toLowerCase()
  const words = plain.split(' ').filter((word) => word.length > 3)
  return words.length > 0 && words.filter((word) => known.includes(word)).length * 2 >= words.length
}
