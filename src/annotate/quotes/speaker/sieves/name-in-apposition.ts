import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt, textAt} from '../../../../text/cursor.ts'
import {coordinators, prepositions} from '../../../../vocabulary/english/function-words.ts'
import {isPlaceName} from '../../grammar/is-place-name.ts'
import {isPluralPossessive} from '../../grammar/is-plural-possessive.ts'
import type {Layout} from '../../passages/layout.ts'
import {fullNameOf} from '../full-name-of.ts'
import {meansPerson} from '../means-person.ts'
import {firstFrom} from '../mention-index.ts'
import type {Meant, Mentioned} from '../mentioned.ts'

/**
 * `his rival, Rosa Vega, countered`, `the port’s owner, Tidewater Holdings, said`: the name set beside a description. What
 * has a capital itself needs no other name: in `Taal, Ana Ruiz said` nothing is set beside.
 */
export const nameInApposition = defineRule<Sieve<Mentioned, Meant>>({
  name: 'name-in-apposition',
  says: 'A description stands there; the name is set beside it between commas.',
  example: 'His rival, Rosa Vega, countered that it held.',
  answer(question) {
    const {layout, mention, head, people, named, organisations} = question
    const {tokens, text} = layout
    const last = tokens[head.last - 1]
    const comma = commaAfter(layout, mention.last)
    const after = tokens[comma + 1]
    if (textAt(tokens, comma) !== ',' || !after || !last) return undefined
    // Counsel for the port, Ana Ruiz, said: the capital is that of the sentence.
    const supports = isCallingWithParticiple(question)
    if (last.capital && last.lower !== 'one' && !meansPerson(last.lower) && !supports) return undefined
    // A lawyer for the mayor’s wife, Berta, said: the name may be hers as well.
    if (head.last < mention.last && meansPerson(lowerAt(tokens, mention.last - 1))) return undefined
    const close = closeOfApposition(layout, comma + 1)
    if (close === undefined) return undefined
    const end = tokens[close - 1]?.end ?? after.end
    for (let at = firstFrom(named, after.start); at < named.length; at++) {
      const one = named[at]
      const person = people[one?.person ?? -1]
      if (!one || !person || one.start >= end) break
      if (one.kind === 'full' && one.end === end)
        return {name: person.name, kind: 'person', person: one.person, certainty: 'stated'}
    }
    // The Mayor of Taal, Oland, said: the comma belongs to the place.
    if (!after.capital || isPlaceName(layout, {first: comma + 1, last: close})) return undefined
    const known = organisations.find(({mentions}) =>
      mentions.some((one) => one.start >= after.start && one.end === end),
    )
    if (known) return {name: fullNameOf(question, known.name), kind: 'organisation', certainty: 'stated'}
    const given = supports || meansPerson(last.lower) ? nameBeforePlace(layout, comma + 1, close) : undefined
    if (given !== undefined)
      return {name: text.slice(after.start, tokens[given - 1]?.end), kind: 'person', certainty: 'stated'}
    for (let at = comma + 1; at < close; at++) if (!isNamePart(layout, at)) return undefined
    return {name: text.slice(after.start, end), kind: 'group', certainty: 'stated'}
  },
})

/** `One pastor supporting Mr. Diaz`: the name at the end is that of somebody else. */
function isCallingWithParticiple({layout: {tokens, partOf}, mention}: Mentioned): boolean {
  for (let at = mention.first + 1; at < mention.last - 1; at++)
    if (/ing$/.test(lowerAt(tokens, at)) && partOf(at) === 'VERB') return meansPerson(lowerAt(tokens, at - 1))
  return false
}

/** `Darran Whitt|of Taal Church in Marion`: two capitalised words or three, then a place. */
function nameBeforePlace({tokens}: Layout, first: number, close: number): number | undefined {
  let end = first
  while (end < close && tokens[end]?.capital) end++
  return end - first > 1 && end - first < 4 && end < close && prepositions.has(lowerAt(tokens, end)) ? end : undefined
}

/**
 * The comma after a description, which may have two heads (`its founder and president, Ana Ruiz`) or a field (`the minister of
 * water and energy, Ana Ruiz`).
 */
function commaAfter({tokens, partOf}: Layout, last: number): number {
  if (lowerAt(tokens, last) === 'of' && meansPerson(lowerAt(tokens, last - 1))) {
    let at = last + 1
    while (at < last + 8 && tokens[at]?.kind === 'word' && partOf(at) !== 'VERB' && partOf(at) !== 'AUX') at++
    return at
  }
  if (!coordinators.has(lowerAt(tokens, last))) return last
  let at = last + 1
  while (at < last + 4 && tokens[at]?.kind === 'word' && !tokens[at]?.capital) at++
  return meansPerson(lowerAt(tokens, at - 1)) ? at : last
}

/** Where what a comma set off ends, within nine words: at another comma, or with its sentence: `, the lawyer Rosa Vega.` */
function closeOfApposition({tokens}: Layout, from: number): number | undefined {
  for (let at = from; at < from + 10; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[from]?.sentence || /^[,.;:]$/.test(token.text))
      return at > from ? at : undefined
    if (token.kind === 'mark' && !/^[&-]$/.test(token.text) && !isPluralPossessive(tokens, at)) return undefined
  }
  return undefined
}

const isNamePart = ({tokens}: Layout, at: number): boolean =>
  tokens[at]?.capital === true || /^[&.]$/.test(tokens[at]?.text ?? '') || tokens[at]?.lower === 'of'
