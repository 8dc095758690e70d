import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import type {Meant, Mentioned} from '../mentioned.ts'

/** `his rival, Rosa Vega, countered`: the name set beside a description. */
export const personInApposition = defineRule<Sieve<Mentioned, Meant>>({
  name: 'person-in-apposition',
  says: 'A description stands there; the name is set beside it between commas.',
  example: 'His rival, Rosa Vega, countered that it held.',
  answer({layout: {tokens}, mention, head, people}) {
    const last = tokens[head.last - 1]
    const after = tokens[mention.last + 1]
    if (tokens[mention.last]?.text !== ',' || !after?.capital || !last || last.capital) return undefined
    const end = tokens[mention.last + 3]?.start ?? after.end
    for (const [index, person] of people.entries()) {
      const beside = person.mentions.some(({start, kind}) => kind === 'full' && start >= after.start && start < end)
      if (beside) return {name: person.name, kind: 'person', person: index, certainty: 'stated'}
    }
    return undefined
  },
})
