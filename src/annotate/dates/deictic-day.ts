import {defineRule} from '../../rules/define-rule.ts'
import {dayParts, presentStates, timesOfToday} from '../../vocabulary/dates/date-words.ts'
import {type DateRule, type Place, wordAt} from './date-rule.ts'

const shifts: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/**
 * A day seen from the writer’s desk: `yesterday`, `tonight`, `this morning`, `last night`. Not `Scotia Today`, `the “Today”
 * show`.
 */
export const deicticDay = defineRule<DateRule>({
  name: 'deictic-day',
  says: 'Counted from the day of publication:',
  example: '“yesterday”, “tonight”.',
  opens: ['this', 'last', ...shifts.keys()],
  answer(place) {
    const word = wordAt(place, 0)
    const by = shifts.get(word)
    if (by !== undefined)
      return isName(place) || isNowadays(place)
        ? undefined
        : {last: place.at + 1, shape: {kind: 'shift', unit: 'day', by}}
    if (word !== 'this' && word !== 'last') return undefined
    const part = wordAt(place, 1)
    if (!dayParts.has(part) || (word === 'last' && part !== 'night')) return undefined
    return {last: place.at + 2, shape: {kind: 'shift', unit: 'day', by: word === 'last' ? -1 : 0}}
  },
})

/**
 * `Today, the port is the largest of the coast`, `the problems of today`, `most honey today comes from here`: nowadays. `Today, the
 * court is hearing them` and `today's vote` name the day.
 */
function isNowadays(place: Place): boolean {
  if (wordAt(place, 0) !== 'today') return false
  const next = wordAt(place, 1)
  if (/^['’]s$/.test(next)) return timesOfToday.has(wordAt(place, 2))
  if (presentStates.has(next) || (wordAt(place, -1) === 'of' && !/^\w/.test(next))) return true
  const opens = place.words[place.at - 1]?.sentence !== place.words[place.at]?.sentence
  if (!opens || next !== ',') return false
  for (let step = 2; step < 10; step++) {
    if (!/^(?:is|are|remains?)$/.test(wordAt(place, step))) continue
    const behind = wordAt(place, step + 1)
    return !/(?:ing|ed)$/.test(behind) && behind !== 'to' && behind !== 'not'
  }
  return false
}

/** Capitalised inside a sentence, or alone between marks, it is a paper, a programme or a firm. */
function isName({words, at}: Place): boolean {
  const word = words[at]
  const [before, after] = [words[at - 1], words[at + 1]]
  if (!word?.capital || before?.sentence !== word.sentence) return false
  // “Today we begin,” she said: what opens a quotation is capital too
  return !mark.test(before.text) || mark.test(after?.text ?? '')
}

const mark = /^["“”‘’']$/
