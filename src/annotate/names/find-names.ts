import type {Findings} from '../findings.ts'
import type {Reading} from '../reading.ts'
import {firstAnswer} from '../sieve.ts'
import {findCandidates} from './candidates/find-candidates.ts'
import {findRuns} from './candidates/find-runs.ts'
import {findHeadedNames} from './organisations/find-organisations.ts'
import {layOut} from './page.ts'
import {gatherPeople} from './people/gather-people.ts'
import {peopleSieves} from './people/index.ts'
import {findKnownPlaces} from './places/find-known-places.ts'

/** The people, organisations and places of an article. */
export function findNames(reading: Reading): Pick<Findings, 'people' | 'organisations' | 'places'> {
  const page = layOut(reading)
  const {organisations, places} = findHeadedNames(page)
  const known = findKnownPlaces(page)
  const candidates = findCandidates(page, findRuns(page))
  const singles = new Map<string, number>()
  for (const {words, occurrences} of candidates) {
    const [word = ''] = words
    if (words.length === 1) singles.set(word, occurrences.length)
  }
  const accepted = candidates.flatMap((candidate) => {
    if (candidate.words.length < 2) return []
    const found = firstAnswer(peopleSieves, {page, candidate, singles})
    return found ? [{candidate, rule: found.rule, ...found.answer}] : []
  })
  return {people: gatherPeople(page, accepted), organisations, places: [...places, ...known]}
}
