import type {Decisions, Fact, FrontMatter} from '../../model.ts'
import {archivist} from '../../rules/archivist.ts'
import type {Reading} from '../../text/reading.ts'
import {cueWordsIn} from './cue-words.ts'
import {findCountries} from './find-countries.ts'
import {findDecidedTopics} from './find-decided-topics.ts'
import {findNamedEvents} from './find-named-events.ts'
import {findRelations} from './find-relations.ts'
import {findSanctions} from './find-sanctions.ts'
import {findVocabularyTopics} from './find-vocabulary-topics.ts'
import {findWars} from './find-wars.ts'
import {factOf, type Scored} from './scored.ts'

/**
 * What an article is about, the most prominent first: topics of the vocabulary, relations of two countries, wars,
 * sanctions and named events. What the front matter lists stands instead of all that.
 */
export function findTopics(
  reading: Reading,
  {topics: decided, tags = [], title}: FrontMatter,
  decisions: Decisions,
): Fact<string>[] {
  if (decided) {
    return decided.map((value) => ({
      value,
      certainty: 'stated',
      rule: archivist.name,
      evidence: [{says: 'the front matter lists it'}],
    }))
  }
  const filed = tags.map(
    (tag): Scored => ({
      score: 150,
      fact: factOf(tag.charAt(0).toUpperCase() + tag.slice(1), 'stated', archivist, [
        {says: `the front matter tags it ${tag}`},
      ]),
    }),
  )
  const countries = findCountries(reading)
  const cues = cueWordsIn(reading.tokens)
  return mostProminent([
    ...filed,
    ...findDecidedTopics(reading, decisions),
    ...findRelations(reading, countries),
    ...findWars(reading, countries, cues),
    ...findSanctions(reading, countries, cues),
    ...findNamedEvents(reading, cues),
    ...findVocabularyTopics(reading, title),
  ])
}

/** A card in a library's index has a few headings; what is far behind the first is a side remark. */
function mostProminent(topics: readonly Scored[]): Fact<string>[] {
  const best = new Map<string, Scored>()
  for (const topic of topics) {
    if ((best.get(topic.fact.value)?.score ?? 0) < topic.score) best.set(topic.fact.value, topic)
  }
  const ordered = [...best.values()].sort((a, b) => b.score - a.score || (a.fact.value < b.fact.value ? -1 : 1))
  const top = ordered[0]?.score ?? 0
  return ordered
    .filter(({score}) => score >= Math.min(top, topScore) * share)
    .slice(0, most)
    .map(({fact}) => fact)
}

const most = 7
const share = 0.25
/** Above this a topic is simply what the article is about; more repetition does not belittle the others. */
const topScore = 24
