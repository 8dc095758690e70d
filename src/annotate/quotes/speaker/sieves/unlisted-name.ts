import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {determiners} from '../../../../vocabulary/english/function-words.ts'
import {documents, epithets, unnamedSources} from '../../../../vocabulary/speech/speaker-nouns.ts'
import {kind, kindsOf, nameKinds, wordKinds} from '../../../names/word-kinds.ts'
import {canSpeak} from '../can-speak.ts'
import type {Meant, Mentioned} from '../mentioned.ts'

/**
 * A capitalised name at the cue that is neither a person nor an organisation of the article: `the Harbour Board`,
 * `Taal`. Only a determiner or capitals throughout show an organisation; else the name stands for itself.
 */
export const unlistedName = defineRule<Sieve<Mentioned, Meant>>({
  name: 'unlisted-name',
  says: 'A name stands there that the article does not introduce.',
  example: '“It held,” said Orlo.',
  answer({layout, mention, head}) {
    const {tokens, text} = layout
    let first = head.last
    while (first > head.first && (tokens[first - 1]?.capital || tokens[first - 1]?.text === '.')) first--
    if (determiners.has(lowerAt(tokens, first))) first++
    const from = tokens[first]
    const to = tokens[head.last - 1]
    if (!from || !to || first >= head.last || to.kind === 'mark') return undefined
    if (unnamedSources.has(to.lower) || documents.has(to.lower) || epithets.has(to.lower)) return undefined
    // Board of Taal engineers: “Board” alone would be somebody else.
    if (tokens[head.last]?.lower === 'of' && head.last < mention.last) return undefined
    if (!to.capital || !canSpeak(layout, mention)) return undefined
    const organised = tokens[mention.first]?.lower === 'the' || from.allCaps
    return {
      name: text.slice(from.start, to.end),
      kind: organised ? 'organisation' : isPersonal(to.lower) ? 'person' : 'group',
      certainty: 'stated',
    }
  },
})

/** `Chen`, `Al-Rajhi`: a word the lists know as a name of people, and as no place, body or word besides. */
const isPersonal = (lower: string): boolean => {
  const bits = kindsOf(lower.replace(/^(?:al|el|ul|bin|ibn)-/, ''))
  const other = wordKinds | kind.place | kind.placeHead | kind.demonym | kind.title | kind.organisation
  return (bits & nameKinds) !== 0 && (bits & other) === 0
}
