import type {Fact, Span} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import type {Reading} from '../../text/reading.ts'
import {wholeLetters} from '../../text/whole-letters.ts'

export const derivedFromLead = defineRule({
  name: 'derived-from-lead',
  says: 'No headline is printed; this is the first sentence, cut to length.',
  example: 'The council closed the bridge on Monday, and ferries ran all night.',
})

/** Titles end at or before this many characters. */
const longest = 100

/**
 * A title for an article that has none, made of its first sentence: whole when it is short, else up to a comma or
 * the last whole word, closed by “…”. It is a guess and says so.
 */
export function titleFromLead(
  {text, sentences, blocks}: Reading,
  dateline: Span | undefined,
): Fact<string> | undefined {
  const lead = sentences.find(({block, end}) => blocks[block]?.role === 'body' && (!dateline || end > dateline.end))
  if (!lead) return undefined
  const start = dateline && dateline.start <= lead.start && dateline.end > lead.start ? dateline.end : lead.start
  const sentence = text.slice(start, lead.end).replace(/\s+/g, ' ').trim()
  if (sentence === '') return undefined
  return {
    value: shortened(sentence),
    certainty: 'guessed',
    rule: derivedFromLead.name,
    evidence: [{span: {start, end: lead.end}, says: 'the text has no headline; this is its first sentence'}],
  }
}

function shortened(sentence: string): string {
  if (sentence.length <= longest) return sentence.replace(/(?<!\.)\.$/, '')
  const cut = sentence.lastIndexOf(' ', longest)
  const words = wholeLetters(sentence, cut > 0 ? cut : longest).replace(/[\s,;:–—-]+$/, '')
  return `${words}…${openMark(words)}`
}

/** A quotation that the cut leaves open is closed behind it. */
const openMark = (words: string): string => (words.lastIndexOf('“') > words.lastIndexOf('”') ? '”' : '')
