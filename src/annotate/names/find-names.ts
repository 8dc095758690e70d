import {firstAnswer, type Sieve} from '../../rules/sieve.ts'
import type {Reading} from '../../text/reading.ts'
import type {Findings} from '../findings.ts'
import type {NameOfSpeaker} from '../quotes/languages/names-of-speakers.ts'
import {findInterviewed, introducedAsInterviewed} from '../transcript/find-interviewed.ts'
import {namesOfTurns, opensTurn} from '../transcript/names-of-turns.ts'
import type {Candidate} from './candidates/candidate.ts'
import {findCandidates} from './candidates/find-candidates.ts'
import {findRuns} from './candidates/find-runs.ts'
import {thingsOf} from './name-list.ts'
import {findAcronyms} from './organisations/find-acronyms.ts'
import {findHeadedNames} from './organisations/find-headed-names.ts'
import {findNamedThings} from './organisations/find-named-things.ts'
import {layOut, type Page} from './page.ts'
import {type Acceptance, isCue, type Question} from './people/evidence.ts'
import {findArchivedNames} from './people/find-archived-names.ts'
import {findCouples} from './people/find-couples.ts'
import {findListedPeople, longListOfPeople} from './people/find-listed-people.ts'
import {type Accepted, gatherPeople} from './people/gather-people.ts'
import {neighbourSieves, peopleSieves, singleNameSieves} from './people/index.ts'
import {givenName} from './people/sieves/given-name.ts'
import {findKnownNames, knownNamesOn} from './places/find-known-names.ts'

/** What the archivist decided: names that are people, and names that are none. */
export interface Decided {
  readonly people: readonly string[]
  readonly notPeople: readonly string[]
  /** Set where the article is not in English: those whom it names as speakers, by rules of its language. */
  readonly speakers?: readonly NameOfSpeaker[]
}

/**
 * The people, organisations and places of an article, in the order they are first named. The archivist's names come
 * before every sieve: what `_archive/people.yml` or the front matter names is a person wherever it is printed.
 */
export function findNames(
  reading: Reading,
  decided: Decided = {people: [], notPeople: []},
): Pick<Findings, 'people' | 'organisations' | 'places'> {
  const page = layOut(reading)
  const archived = findArchivedNames(page, decided.people)
  const {speakers} = decided
  const speaking = (speakers ?? []).flatMap(({name, rule}) => findArchivedNames(page, [name], rule))
  const inTurns = findArchivedNames(page, namesOfTurns(reading), opensTurn.name)
  const interviewed = findInterviewed(reading)
  const asked = interviewed ? findArchivedNames(page, [interviewed.name], introducedAsInterviewed.name) : []
  findNamedThings(page)
  const knownNames = knownNamesOn(page)
  const headed = findHeadedNames(page, knownNames)
  findAcronyms(page, headed.organisations, knownNames)
  const known = findKnownNames(page, knownNames)
  const listed = findArchivedNames(page, speakers ? [] : findListedPeople(page), longListOfPeople.name)
  const candidates = findCandidates(page, findRuns(page))
  const accepted = acceptPeople(
    page,
    candidates,
    speakers ? sievesOfNames : [peopleSieves, neighbourSieves, neighbourSieves],
  )
  return {
    people: gatherPeople(
      page,
      [...archived, ...speaking, ...inTurns, ...asked, ...listed, ...accepted, ...findCouples(page, accepted)],
      decided.notPeople,
    ),
    organisations: thingsOf(headed.organisations, known.organisations),
    places: thingsOf(headed.places, known.places),
  }
}

/** What holds in every language: in `La Puerta del Mar` and `Die Neue Brücke` English words around a name tell nothing. */
const sievesOfNames: readonly (readonly Sieve<Question, Acceptance>[])[] = [[givenName]]

function acceptPeople(
  page: Page,
  candidates: readonly Candidate[],
  rounds: readonly (readonly Sieve<Question, Acceptance>[])[],
): Accepted[] {
  const singles = new Map<string, number>()
  const speaks = new Set<string>()
  for (const {words, occurrences} of candidates) {
    const [word = ''] = words
    if (words.length !== 1) continue
    singles.set(word, occurrences.length)
    if (occurrences.some(({first, last}) => isCue(page, last) || isCue(page, first - 1))) speaks.add(word)
  }
  const starts = new Set<number>()
  const ends = new Set<number>()
  const accepted: Accepted[] = []
  let left = candidates.filter(({words}) => words.length > 1)
  for (const sieves of rounds) {
    const undecided: Candidate[] = []
    for (const candidate of left) {
      const found = firstAnswer(sieves, {page, candidate, singles, speaks, accepted: {starts, ends}})
      if (!found) {
        undecided.push(candidate)
        continue
      }
      accepted.push({candidate, rule: found.rule, ...found.answer})
      for (const {first, last} of candidate.occurrences) {
        starts.add(first)
        ends.add(last)
      }
    }
    left = undecided
  }
  if (rounds === sievesOfNames) return accepted
  const known = new Set(accepted.flatMap(({candidate}) => candidate.words))
  for (const candidate of candidates) {
    if (candidate.words.length > 1 || known.has(candidate.words[0] ?? '') || isCounted(page, candidate)) continue
    const found = firstAnswer(singleNameSieves, {page, candidate, singles, speaks, accepted: {starts, ends}})
    if (found) accepted.push({candidate, rule: found.rule, ...found.answer})
  }
  return accepted
}

/** `Dh 25,000`, `Flight 370`: a number follows, and no mark between. */
const isCounted = ({tokens}: Page, {occurrences}: Candidate): boolean =>
  occurrences.some(({last}) => tokens[last]?.kind === 'number')
