import type {Article} from '../../model.ts'
import {Lexicon} from '../lexicon.ts'
import {noMemory} from '../no-memory.ts'
import {rarityIn} from '../rarity.ts'
import {vectorOf} from '../vector.ts'
import type {Said} from './compare-utterances.ts'
import {type FoundEcho, findPairs} from './find-pairs.ts'
import {noteEchoes} from './note-echoes.ts'
import {spreadExcerpts} from './spread-excerpts.ts'
import {type StatementsIn, statementsIn, type Utterance, utterancesOf} from './utterances.ts'

/**
 * Finds the same utterance in other places, other words or another translation, and notes it on both quotes. What is
 * `slight` waits for the days of the articles: `confirmEchoes` takes it back where they are not known to be close.
 */
export function linkEchoes(
  articles: readonly Article[],
  memory = noMemory,
): {articles: readonly Article[]; echoes: readonly FoundEcho[]} {
  const said = articles.map(statementsIn)
  const echoes = memory.recall('echoes', said, () => echoesAmong(said))
  return {echoes, articles: noteEchoes(articles, echoes)}
}

/** The statements that are one utterance; of each, all statements of the archive tell how rare its words are. */
function echoesAmong(all: readonly StatementsIn[]): FoundEcho[] {
  const lexicon = new Lexicon()
  const utterances = all.flatMap((statements) => utterancesOf(statements, lexicon)).sort(byDay)
  const rarity = rarityIn(
    utterances.map(({words}) => new Set(words)),
    lexicon,
  )
  const said = utterances.map((utterance) => ({...utterance, ...weighed(utterance, rarity)}))
  return spreadExcerpts(findPairs(said, lexicon), said)
}

function weighed({words, own: content}: Utterance, rarity: Float64Array): Said {
  const telling = new Map<number, number>()
  let weight = 0
  for (const word of content) {
    const own = rarity[word] ?? 0
    if (own < tellingRarity || telling.has(word)) continue
    telling.set(word, own)
    weight += own
  }
  return {words, telling: vectorOf(telling), weight}
}

/** The order of days, then of articles; a sentence keeps its place in its article, since sorting is stable. */
function byDay(a: Utterance, b: Utterance): number {
  const [x, y] = [`${a.day ?? '9'} ${a.article}`, `${b.day ?? '9'} ${b.article}`]
  return x < y ? -1 : x > y ? 1 : 0
}

/** Words that are in more than a third of all statements say nothing about one. */
const tellingRarity = 1.1
