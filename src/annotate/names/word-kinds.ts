import {englishWords} from '../../vocabulary/english/english-words.ts'
import {englishEitherNames, englishFemaleNames, englishMaleNames} from '../../vocabulary/names/english-given-names.ts'
import {foreignWords} from '../../vocabulary/names/foreign-words.ts'
import {eitherNames, femaleNames, maleNames, shortGivenNames} from '../../vocabulary/names/given-names.ts'
import {institutionWords} from '../../vocabulary/names/institution-words.ts'
import {nameParticles, nameSuffixes} from '../../vocabulary/names/name-particles.ts'
import {eventHeads, knownOrganisations, organisationHeads} from '../../vocabulary/names/organisation-words.ts'
import {callingsThatAreSurnames, personNouns} from '../../vocabulary/names/person-nouns.ts'
import {
  chineseSurnames,
  koreanSurnames,
  surnames,
  vietnameseSurnames,
  wordSurnames,
  worldSurnames,
} from '../../vocabulary/names/surnames.ts'
import {thingHeads} from '../../vocabulary/names/thing-words.ts'
import {titleAcronyms} from '../../vocabulary/names/title-acronyms.ts'
import {honorifics, titleModifiers, titles} from '../../vocabulary/names/titles.ts'
import {homeDemonyms, partyMembers, placesThatAreGivenNames} from '../../vocabulary/names/words-before-names.ts'
import {newspaperWords} from '../../vocabulary/page/newspaper-words.ts'
import {cities} from '../../vocabulary/places/cities.ts'
import {countries, otherDemonyms} from '../../vocabulary/places/countries.ts'
import {placeHeads, placeOpeners} from '../../vocabulary/places/place-words.ts'

/** What the vocabulary knows of a word, as bits: a word is often several things (`Jordan`, `Park`, `King`). */
export const kind = {
  female: 1 << 0,
  male: 1 << 1,
  given: 1 << 2,
  surname: 1 << 3,
  korean: 1 << 4,
  chinese: 1 << 5,
  vietnamese: 1 << 6,
  honorific: 1 << 7,
  title: 1 << 8,
  titleModifier: 1 << 9,
  demonym: 1 << 10,
  place: 1 << 11,
  placeHead: 1 << 12,
  placeOpener: 1 << 13,
  organisationHead: 1 << 14,
  organisation: 1 << 15,
  newspaper: 1 << 16,
  english: 1 << 17,
  particle: 1 << 18,
  suffix: 1 << 19,
  personNoun: 1 << 20,
  thing: 1 << 21,
  /** A family name that is a word of English: `Bush`, `Hill`. */
  wordSurname: 1 << 22,
  titleAcronym: 1 << 23,
  /** `UK-based`, `Russian-born`: an adjective made of a name, which ends there. */
  adjective: 1 << 24,
  /** Ends the name of an event, a law or a prize. */
  event: 1 << 25,
  /** A place that people are named after: `Georgia`. */
  placeGiven: 1 << 26,
} as const

const kindsByWord = new Map<string, number>()
const learn = (list: Iterable<string>, bits: number) => {
  for (const word of list) kindsByWord.set(word, (kindsByWord.get(word) ?? 0) | bits)
}
/** Names are printed with and without their diacritics: `Mané`, `Mane`. */
const learnNames = (list: Iterable<string>, bits: number) => {
  for (const name of list) {
    learn([name], bits)
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '')
    if (plain !== name) learn([plain], bits)
  }
}
learn(englishFemaleNames, kind.given | kind.female)
learnNames(femaleNames, kind.given | kind.female)
learn(englishMaleNames, kind.given | kind.male)
learnNames(maleNames, kind.given | kind.male)
learn(englishEitherNames, kind.given)
learnNames(eitherNames, kind.given)
learn(shortGivenNames, kind.given)
learn(koreanSurnames, kind.korean)
learn(chineseSurnames, kind.chinese)
learn(vietnameseSurnames, kind.vietnamese)
learn(honorifics, kind.honorific)
learn(titles, kind.title)
learn(titleAcronyms, kind.titleAcronym)
learn(titleModifiers, kind.titleModifier)
learn(otherDemonyms, kind.demonym)
learn(homeDemonyms, kind.demonym)
learn(partyMembers, kind.demonym)
learn(placesThatAreGivenNames, kind.placeGiven)
learn(placeHeads, kind.placeHead)
learn(placeOpeners, kind.placeOpener)
learn(organisationHeads, kind.organisationHead)
learn(eventHeads, kind.event | kind.thing)
learn(knownOrganisations, kind.organisation)
learn(newspaperWords, kind.newspaper)
learn(englishWords, kind.english)
learn(nameParticles, kind.particle)
learn(nameSuffixes, kind.suffix)
learn(
  [...personNouns].filter((noun) => !callingsThatAreSurnames.has(noun)),
  kind.personNoun,
)
learn(thingHeads, kind.thing)
learn(foreignWords, kind.english)
learn(institutionWords, kind.english)
for (const name of [...surnames, ...worldSurnames, ...wordSurnames]) {
  const isWord = ((kindsByWord.get(name) ?? 0) & (kind.english | kind.newspaper | kind.title)) !== 0
  learnNames([name], isWord ? kind.wordSurname : kind.surname)
}
learn(wordSurnames, kind.wordSurname)
const oneWord = (names: readonly string[]) =>
  names.filter((name) => !name.includes(' ')).map((name) => name.toLowerCase())
for (const country of countries) {
  if (country.isUnion) continue
  learn(oneWord([country.name, ...country.otherNames, ...country.capitals]), kind.place)
  learn(oneWord(country.demonyms), kind.demonym)
}
learn(oneWord(cities), kind.place)

/**
 * The kinds of a word in lower case, full stops aside: `gov.` is a title. Words on no list are told by their ending:
 * `disclosure-related` and `reunifications` are English. 0: unknown.
 */
export function kindsOf(lower: string): number {
  const known = kindsByWord.get(lower)
  if (known !== undefined) return known
  const told = kindsByForm(lower)
  // most unknown words are names that return: each is looked at once, within bounds
  if (kindsByWord.size < 100_000) kindsByWord.set(lower, told)
  return told
}

function kindsByForm(lower: string): number {
  // "A." is an initial and no article
  if (lower.endsWith('.')) return lower.length === 2 ? 0 : (kindsByWord.get(lower.replaceAll('.', '')) ?? 0)
  if (lower.includes('-')) return kindsOfCompound(lower)
  if (lower.endsWith('ologist') || lower.endsWith('ographer')) return kind.english | kind.personNoun
  if (isOrdinaryByForm(lower)) return kind.english
  return lower.length > 5 && surnameEndings.test(lower) ? kind.surname : 0
}

/** `UK-based` is an adjective, `Co-organiser` a word, `Al-Mahmal` and `Ngarewa-Packer` may be names. */
function kindsOfCompound(lower: string): number {
  if (adjectiveEndings.test(lower)) return kind.adjective
  const at = lower.lastIndexOf('-') + 1
  // "T-shirts", "X-rays"
  if (at === 2) return kind.english
  // syllables are words elsewhere: "Jong-il", "Kuan-to"
  if (lower.length - at < 4) return 0
  // "co-owners" is a plural, which no list has
  const part = lower.slice(at)
  const last = kindsByWord.get(part) ?? (part.endsWith('s') ? kindsOf(part) : 0)
  const isWord =
    (last & (kind.english | kind.personNoun | kind.title)) !== 0 && (last & (nameKinds | kind.wordSurname)) === 0
  return isWord ? (last & (kind.personNoun | kind.title)) | kind.english : 0
}

/** How family names end in Slavic, Caucasian, Turkic, Nordic, Greek, Romanian, Persian, Bengali and Indian languages. */
const surnameEndings =
  /(?:ov|ova|ev|eva|enko|chuk|shvili|adze|yan|oglu|oğlu|sson|sdottir|dóttir|opoulos|akis|escu|wicz|owski|ewski|owska|ewska|insky|ovsky|ić|ovic|evic|ovich|evich|zadeh|nejad|ullah|uddin|singh|wala|wardena|singhe|nayake|ratne|swamy|swami|murthy|appa|gowda|gouda|eswaran|nathan|berg|stein|mann|[qk][uv]ist|ström|gaard)$/

/** `Lindqvist` and `Lundquist` are no calling, as `cellist` is. */
const ordinaryEndings =
  /(?:tions?|sions?|ments?|ness|ships?|isms?|ical|ology|ological|ities|ility|ality|ivity|ance|ences?|ively|ously|able|ible|less|(?<![qk][uv])ists?|ives?|ous|sure|dure|ture|ized|ised|ated|ified|nomic|tronic|graphic|matic)$/
const adjectiveEndings =
  /-(?:based|listed|owned|led|backed|born|style|era|like|funded|controlled|held|run|made|trained|occupied|ruled|linked|affiliated|aligned|sponsored|supported|brokered|mediated|wide|speaking|language|educated|bound|friendly|related|elect|ranked|rated|type|class|only|general|long|year|old|old|turned|dominated|majority|imposed|designed|built|invested|centric|themed|inspired)$/

function isOrdinaryByForm(lower: string): boolean {
  if (lower.length < 5) return false
  if (lower.length > 6 && ordinaryEndings.test(lower)) return true
  if (lower.endsWith('ing')) {
    const stem = lower.slice(0, -3)
    return isEnglish(stem) || isEnglish(`${stem}e`) || (stem.at(-1) === stem.at(-2) && isEnglish(stem.slice(0, -1)))
  }
  if (lower.endsWith('s')) {
    const stem = kindsByWord.get(lower.slice(0, -1)) ?? 0
    return (
      (stem & (kind.english | kind.thing | kind.organisationHead | kind.placeHead | kind.title)) !== 0 &&
      (stem & (kind.given | kind.surname)) === 0
    )
  }
  return false
}

const isEnglish = (word: string): boolean => ((kindsByWord.get(word) ?? 0) & kind.english) !== 0

/** Kinds that speak for a personal name. */
export const nameKinds = kind.given | kind.surname | kind.korean | kind.chinese | kind.vietnamese

/** Kinds that speak against one, where none of `nameKinds` speaks for it. */
export const wordKinds =
  kind.newspaper | kind.english | kind.titleModifier | kind.organisationHead | kind.organisation | kind.thing

/** Whether nothing but a name is known of the word, or nothing at all. */
export const isFree = (bits: number): boolean =>
  (bits & nameKinds) !== 0 ||
  (bits & (wordKinds | kind.place | kind.placeHead | kind.demonym | kind.title | kind.adjective)) === 0
