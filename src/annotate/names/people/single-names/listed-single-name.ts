import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {peopleNouns} from '../../../../vocabulary/names/person-nouns.ts'
import {examplesOpeners} from '../../../../vocabulary/names/words-around-names.ts'
import type {Page} from '../../page.ts'
import {kind} from '../../word-kinds.ts'
import {type Acceptance, firstWhere, type Question} from '../evidence.ts'

/** One word in a list of people by their calling, somebody known in it: `singers like Xolile, Brandy and Ana Ruiz`. */
export const listedSingleName = defineRule<Sieve<Question, Acceptance>>({
  name: 'listed-single-name',
  says: 'A list of people by their calling names it, beside somebody known by two names:',
  example: '“singers like Xolile, Brandy and Ana Ruiz”.',
  answer({page, candidate, accepted}) {
    const [bits = 0] = candidate.kinds
    if ((bits & (kind.place | kind.demonym | kind.organisation | kind.organisationHead)) !== 0) return undefined
    const at = firstWhere(
      candidate,
      ({first, last}) => isListed(page, first) && endsWithSomebody(page, last, accepted.starts),
    )
    return at && {certainty: 'inferred', at}
  },
})

/** Whether nothing but names and what joins them stands between token `at` and `singers like`. */
function isListed(page: Page, at: number): boolean {
  let before = at - 1
  while (before > at - longest && isOfList(page, before)) before--
  const opener = lowerAt(page.tokens, before)
  if (opener === 'as' && lowerAt(page.tokens, before - 1) === 'such') before--
  else if (!examplesOpeners.has(opener)) return false
  return peopleNouns.has(lowerAt(page.tokens, before - 1))
}

function endsWithSomebody(page: Page, at: number, starts: ReadonlySet<number>): boolean {
  for (let next = at; next < at + longest && isOfList(page, next); next++) if (starts.has(next)) return true
  return false
}

/** In tokens: five names, a comma behind each. */
const longest = 12

const isOfList = ({tokens, nameLike}: Page, at: number): boolean => nameLike[at] === 1 || joins.has(lowerAt(tokens, at))

const joins: ReadonlySet<string> = new Set([',', 'and', 'or', '&'])
