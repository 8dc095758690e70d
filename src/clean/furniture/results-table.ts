import {defineRule} from '../../rules/define-rule.ts'
import type {FurnitureRule} from './furniture-rule.ts'

/**
 * `P W D L F A Pts`, `Harbour League P W D L Pts`, `Harbour Town 9 7 1 1 24 6 22`, `Harbour Town 2-1 Oakfield`, `Scorers: Oduya 4, 19; Ruiz 40 (pen)`:
 * results and tables of sports. A sentence with figures ends in a full stop and has words between them.
 */
export const resultsTable = defineRule<FurnitureRule>({
  name: 'results-table',
  says: 'It is a row of a table or a list of results.',
  example: 'Harbour Town 9 7 1 1 24 6 22',
  // A saved page marks its tables as such, and their rows are part of its article.
  answer: ({line: {text}, page}) =>
    page.document.seed.format !== 'html' &&
    text.length < 300 &&
    (heading.test(text) || (/\d/.test(text) && isRow(text)))
      ? 'A row of a table or a list of results'
      : undefined,
})

const heading =
  /^(?:\p{Lu}[\p{L}&’'.-]* ){0,4}?(?:(?:Pos|Team|Club|Player|Name|Rank|No|P|W|D|L|T|F|A|GP|MP|GF|GA|GD|PF|PA|PD|Pts?|Pld|Pct|PCT|GB|OT|BP|NRR|[+/-]|\+\/-|Gold|Silver|Bronze|Total|Points|Played|Won|Drawn|Lost)\.?(?:[ ,|]+|$)){4,}$/iu

const isRow = (text: string): boolean =>
  standing.test(text) || result.test(text) || (labelled.test(text) && !/[a-z]{4,} [a-z]{3,}/.test(text))

/** A name of at most five words, a blank between each two, and four figures or more. */
const standing =
  /^(?:\d{1,3}[.)]? )?\p{L}[\p{L}&’'.-]*(?: \p{L}[\p{L}&’'.-]*){0,4} ?(?:\([\p{L} ]{1,12}\) ?)?(?:[ |]+[-+–]?\d[\d.,]*(?:[-–:/]\d+)?%?){4,}$/u

/** A final score between two names, or behind each of them. */
const result =
  /^(?:FT:? |HT:? )?(?:\p{Lu}[\p{L}&’'.-]* ){1,4}(?:\d{1,3} ?[-–:] ?\d{1,3} \p{Lu}[\p{L}&’'.-]*(?: \p{Lu}[\p{L}&’'.-]*){0,3} ?|\d{1,3},? (?:\p{Lu}[\p{L}&’'.-]* ){1,4}\d{1,3})(?: ?\([^()]{1,30}\))?$/u

const labelled =
  /^(?:(?:goal)?scorers?|goals?|tries|conversions|penalties|attendances?|referees?|umpires?|bookings|booked|sent off|half[- ]time|ht|ft|subs|substitutes|not used|man of the match|leading scorers|standings|results|fixtures)\b ?[:–-] ?\S/i
