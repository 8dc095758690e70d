import {isSaid} from '../../derived/is-said.ts'
import type {Article, Quote, Speaker} from '../../model.ts'
import type {KindOfDoubt} from '../desk-doubt.ts'
import {lookedAt} from '../desk-doubt.ts'
import {passageAround} from '../passage-around.ts'
import {rivalOf} from '../rival-of.ts'
import {anotherSpeaker, speakerChoices} from '../speaker-choices.ts'

/** Statements whose speaker may be somebody else: given by a pronoun to one of two, by a long way round, or to many words. */
export const otherSpeakers: KindOfDoubt = statementsThat('other-speaker', 'Speakers who may be others', {
  oddityOf: (quote, speaker, article) => {
    const rival = rivalOf(quote, article)
    if (rival) return {says: `The text says “${rival.pronoun}”, and that may be ${rival.name}.`, weight: 3}
    if (speaker.certainty === 'inferred' && speaker.mention.end < (quote.spans[0]?.start ?? 0) - farAway)
      return {says: `The speaker is named a long way before (${speaker.rule}).`, weight: 2}
    if (speaker.kind === 'group' && speaker.name.split(' ').length > longestGroup)
      return {says: 'The words that name the speaker are many.', weight: 1}
    return undefined
  },
})

/** Statements that look as if they were none, very long or very short. */
export const oddStatements: KindOfDoubt = statementsThat('statement', 'Statements that look wrong', {
  oddityOf: ({kind, text}) => {
    const words = text.split(/\s+/).length
    if (words > mostWords) return {says: `It is ${words} words long.`, weight: words}
    if (words < fewestWords && kind !== 'direct')
      return {says: `It is ${words === 1 ? 'one word' : `${words} words`} long.`, weight: -words}
    return undefined
  },
})

const mostWords = 90
const fewestWords = 4
/** In letters: some two paragraphs. */
const farAway = 700
const longestGroup = 9

interface Oddity {
  readonly says: string
  readonly weight: number
}

/** Asks of statements that a page prints with a speaker whether it was so. */
function statementsThat(
  kind: string,
  heading: string,
  {oddityOf}: {readonly oddityOf: (quote: Quote, speaker: Speaker, article: Article) => Oddity | undefined},
): KindOfDoubt {
  const oddityIn = (quote: Quote, article: Article): Oddity | undefined =>
    isSaid(quote) && quote.speaker && quote.speaker.extracted === undefined
      ? oddityOf(quote, quote.speaker, article)
      : undefined
  return {
    kind,
    heading,
    settledBy: ['speaker', 'words', 'not-a-statement', 'right'],
    find: ({archive}) =>
      archive.articles.flatMap((article) =>
        article.record.quotes.flatMap((quote) => {
          const oddity = oddityIn(quote, article)
          if (!oddity) return []
          return [{key: `${kind} ${quote.id}`, kind, of: quote.id, article: article.record.id, weight: oddity.weight}]
        }),
      ),
    ask: (doubt, article) => {
      const quote = article.record.quotes.find(({id}) => id === doubt.of)
      const [first] = quote?.spans ?? []
      if (!quote || !first) return undefined
      const right = lookedAt(doubt, {was: quote.text})
      const [, ...others] = speakerChoices(quote, article)
      return {
        asks: `Did ${quote.speaker?.name} say this?`,
        because: oddityIn(quote, article)?.says ?? '',
        passage: passageAround(article, first),
        choices: [{label: `Yes, ${quote.speaker?.name}`, corrections: [right]}, ...others],
        free: anotherSpeaker(quote, article),
      }
    },
  }
}
