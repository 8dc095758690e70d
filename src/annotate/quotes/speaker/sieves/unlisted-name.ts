import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {lastWord} from '../../../../text/last-word.ts'
import {determiners} from '../../../../vocabulary/english/function-words.ts'
import {officeChangers} from '../../../../vocabulary/speech/role-words.ts'
import {documents, epithets, unnamedSources} from '../../../../vocabulary/speech/speaker-nouns.ts'
import {countedParts, standAlone} from '../../../../vocabulary/speech/speaking-nouns.ts'
import {kind, kindsOf, nameKinds, wordKinds} from '../../../names/word-kinds.ts'
import {stretchAt} from '../../grammar/stretch-at.ts'
import {canSpeak, speaks} from '../can-speak.ts'
import {fullNameOf} from '../full-name-of.ts'
import {meansPerson} from '../means-person.ts'
import type {Meant, Mentioned} from '../mentioned.ts'

/**
 * A capitalised name at the cue that is neither a person nor an organisation of the article: `the Harbour Board`,
 * `Taal`. Only a determiner or capitals throughout show an organisation; else the name stands for itself.
 */
export const unlistedName = defineRule<Sieve<Mentioned, Meant>>({
  name: 'unlisted-name',
  says: 'A name stands there that the article does not introduce.',
  example: '“It held,” said Orlo.',
  answer(question) {
    const {layout, mention, head} = question
    const {tokens, text, stretches} = layout
    let first = head.last
    while (first > head.first && (tokens[first - 1]?.capital || /^[.&]$/.test(tokens[first - 1]?.text ?? ''))) first--
    // As The Hill reported: the capital inside a sentence makes the article part of the name.
    const begins = stretches[stretchAt(layout, first)]?.first === first
    if (determiners.has(lowerAt(tokens, first)) && (begins || !tokens[first]?.capital)) first++
    // Skipper Ana Ruiz said: the capital of a calling is that of its sentence.
    const opens = stretches[stretchAt(layout, first)]?.first === first
    if (opens && first < head.last - 1 && meansPerson(lowerAt(tokens, first))) first++
    // Other prominent Republicans, some Republicans said: not all of them.
    if (first === head.last - 1 && areMany(lowerAt(tokens, first)))
      while (first > head.first && (layout.partOf(first - 1) === 'ADJ' || countedParts.has(lowerAt(tokens, first - 1))))
        first--
    // Growers near Taal said: the words of the text, whole.
    if (opens && first === head.last - 1 && speaks(lowerAt(tokens, first))) return undefined
    const from = tokens[first]
    const to = tokens[head.last - 1]
    if (!from || !to || first >= head.last || to.kind === 'mark') return undefined
    if (unnamedSources.has(to.lower) || standAlone.has(to.lower) || documents.has(to.lower) || epithets.has(to.lower))
      return undefined
    // Board of Taal engineers: “Board” alone would be somebody else.
    if (tokens[head.last]?.lower === 'of' && head.last < mention.last) return undefined
    if (!to.capital || !canSpeak(layout, mention)) return undefined
    // The former CE said: by the letters alone it would be the one of today.
    if (officeChangers.has(lowerAt(tokens, first - 1)) && first > mention.first) return undefined
    const name = text.slice(from.start, to.end)
    const full = fullNameOf(question, name)
    // VPM of “Vice-Prime Minister (VPM)”; but the Office of Special Counsel
    const office = full !== name && !/\sof\s/.test(full) && meansPerson(lastWord(full).toLowerCase())
    const organised = full !== name || tokens[mention.first]?.lower === 'the' || from.allCaps
    return {
      name: full,
      kind: organised && !office ? 'organisation' : isPersonal(to.lower) ? 'person' : 'group',
      certainty: 'stated',
    }
  },
})

/** `Republicans`, `Americans`: a word for many people, and no name. */
const areMany = (lower: string): boolean =>
  lower.endsWith('s') &&
  (kindsOf(lower) & (kind.demonym | kind.organisationHead)) !== 0 &&
  (kindsOf(lower) & nameKinds) === 0

/** `Chen`, `Al-Rajhi`: a word the lists know as a name of people, and as no place, body or word besides. */
const isPersonal = (lower: string): boolean => {
  const bits = kindsOf(lower.replace(/^(?:al|el|ul|bin|ibn)-/, ''))
  const other = wordKinds | kind.place | kind.placeHead | kind.demonym | kind.title | kind.organisation
  return (bits & nameKinds) !== 0 && (bits & other) === 0
}
