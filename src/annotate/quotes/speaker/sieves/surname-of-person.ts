import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lastWord} from '../../../../text/last-word.ts'
import type {Findings} from '../../../findings.ts'
import {kind, kindsOf} from '../../../names/word-kinds.ts'
import type {Meant, Mentioned} from '../mentioned.ts'

/**
 * `Haddad` for Ahmed al-Haddad, `RUIZ` for Ana Ruiz: a name that is the end of one person's name in the article. Where
 * several end so, and nothing has told them apart, it is a guess by the name alone; `Eva Ruiz` is somebody else.
 */
export const surnameOfPerson = defineRule<Sieve<Mentioned, Meant>>({
  name: 'surname-of-person',
  says: 'A name stands there that is the end of one person’s name in the article.',
  example: 'Ahmed al-Haddad crossed the bridge. “It held,” Haddad said.',
  answer({layout: {tokens}, head, people, surnames}) {
    const word = tokens[head.last - 1]
    if (!word?.capital || word.lower.length < 3) return undefined
    const only = surnames.get(word.lower)
    const before = tokens[head.last - 2]
    const another = head.last - 2 >= head.first && before?.capital && (kindsOf(before.lower) & titles) === 0
    if (only === undefined || another || before?.text === '&') return undefined
    if (only < 0) return {name: word.text, kind: 'group', certainty: 'guessed'}
    const person = people[only]
    return person && {name: person.name, kind: 'person', person: only, certainty: 'inferred'}
  },
})

const titles = kind.title | kind.honorific | kind.titleAcronym | kind.personNoun

/** The index of the person who bears a surname, lower case; -1 where several do. */
export function indexSurnames(people: Findings['people']): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>()
  people.forEach(({name}, index) => {
    const last = lastWord(name).toLowerCase()
    const surname = last.charAt(2) === '-' ? last.replace(/^(?:al|el|ul)-/, '') : last
    bearers.set(surname, bearers.has(surname) ? -1 : index)
  })
  return bearers
}
