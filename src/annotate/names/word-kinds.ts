import {cities} from '../../vocabulary/cities.ts'
import {countries, otherDemonyms} from '../../vocabulary/country-names.ts'
import {englishEitherNames, englishFemaleNames, englishMaleNames} from '../../vocabulary/english-given-names.ts'
import {englishWords} from '../../vocabulary/english-words.ts'
import {eitherNames, femaleNames, maleNames} from '../../vocabulary/given-names.ts'
import {nameParticles, nameSuffixes} from '../../vocabulary/name-particles.ts'
import {newspaperWords} from '../../vocabulary/newspaper-words.ts'
import {knownOrganisations, organisationHeads} from '../../vocabulary/organisation-words.ts'
import {personNouns} from '../../vocabulary/person-nouns.ts'
import {placeHeads, placeOpeners} from '../../vocabulary/place-words.ts'
import {chineseSurnames, koreanSurnames, surnames, vietnameseSurnames} from '../../vocabulary/surnames.ts'
import {honorifics, titleModifiers, titles} from '../../vocabulary/titles.ts'

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
} as const

const kindsByWord = new Map<string, number>()
const learn = (list: Iterable<string>, bits: number) => {
  for (const word of list) kindsByWord.set(word, (kindsByWord.get(word) ?? 0) | bits)
}
learn(englishFemaleNames, kind.given | kind.female)
learn(femaleNames, kind.given | kind.female)
learn(englishMaleNames, kind.given | kind.male)
learn(maleNames, kind.given | kind.male)
learn(englishEitherNames, kind.given)
learn(eitherNames, kind.given)
learn(surnames, kind.surname)
learn(koreanSurnames, kind.korean)
learn(chineseSurnames, kind.chinese)
learn(vietnameseSurnames, kind.vietnamese)
learn(honorifics, kind.honorific)
learn(titles, kind.title)
learn(titleModifiers, kind.titleModifier)
learn(otherDemonyms, kind.demonym)
learn(placeHeads, kind.placeHead)
learn(placeOpeners, kind.placeOpener)
learn(organisationHeads, kind.organisationHead)
learn(knownOrganisations, kind.organisation)
learn(newspaperWords, kind.newspaper)
learn(englishWords, kind.english)
learn(nameParticles, kind.particle)
learn(nameSuffixes, kind.suffix)
learn(personNouns, kind.personNoun)
const oneWord = (names: readonly string[]) =>
  names.filter((name) => !name.includes(' ')).map((name) => name.toLowerCase())
for (const country of countries) {
  learn(oneWord([country.name, ...country.otherNames, ...country.capitals]), kind.place)
  learn(oneWord(country.demonyms), kind.demonym)
}
learn(oneWord(cities), kind.place)

/** The kinds of a word in lower case, full stops aside: `gen.` is a title. 0: unknown. */
export function kindsOf(lower: string): number {
  const known = kindsByWord.get(lower)
  if (known !== undefined) return known
  return lower.endsWith('.') ? (kindsByWord.get(lower.replaceAll('.', '')) ?? 0) : 0
}

/** Kinds that speak for a personal name. */
export const nameKinds = kind.given | kind.surname | kind.korean | kind.chinese | kind.vietnamese

/** Kinds that speak against one, where none of `nameKinds` speaks for it. */
export const wordKinds = kind.newspaper | kind.english | kind.titleModifier | kind.organisationHead | kind.organisation
