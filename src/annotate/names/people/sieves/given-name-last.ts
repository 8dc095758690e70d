import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import type {PartOfSpeech} from '../../../../text/parts-of-speech.ts'
import type {Occurrence} from '../../candidates/candidate.ts'
import type {Page} from '../../page.ts'
import {kind} from '../../word-kinds.ts'
import {type Acceptance, firstWhere, isAllFree, looksLikeThing, type Question} from '../evidence.ts'

/** Of two words that are nothing else the second is a given name, as family names often are: `Tavi Patrick`. */
export const givenNameLast = defineRule<Sieve<Question, Acceptance>>({
  name: 'given-name-last',
  says: 'It ends in a usual given name, which family names often are.',
  example: 'Tavi Patrick crossed the bridge.',
  answer(question) {
    const {page, candidate} = question
    const {words, kinds} = candidate
    const [first = 0, last = 0] = kinds
    if (words.length !== 2 || (last & kind.given) === 0 || (words[1]?.length ?? 0) < 5) return undefined
    if ((last & (kind.english | kind.newspaper | kind.place)) !== 0 || (first & notFirst) !== 0) return undefined
    if (!isAllFree(candidate) || looksLikeThing(question)) return undefined
    const at = firstWhere(candidate, (occurrence) => !belongsToNoun(page, occurrence))
    return at && {certainty: 'guessed', at}
  },
})

const notFirst = kind.particle | kind.honorific | kind.placeGiven

/** "the famous Academie Julian", "soap (Alata Samina)", "the Plum Blossom Card": a noun takes the words to itself. */
const belongsToNoun = (page: Page, {first, last}: Occurrence): boolean =>
  page.nameLike[last] === 1 ||
  page.nameLike[first - 1] === 1 ||
  page.tokens[first - 1]?.text === '(' ||
  isPartOfNounPhrase(page.reading.partOf(first - 1))

const isPartOfNounPhrase = (part: PartOfSpeech): boolean => part === 'ADJ' || part === 'DET' || part === 'NOUN'
