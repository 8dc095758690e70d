import {isSaid} from '../../derived/is-said.ts'
import type {Article, Quote} from '../../model.ts'
import type {KindOfDoubt} from '../desk-doubt.ts'
import {lookedAt} from '../desk-doubt.ts'
import {passageAround} from '../passage-around.ts'
import {rivalOf} from '../rival-of.ts'
import {anotherSpeaker, speakerChoices} from '../speaker-choices.ts'

/** Statements that look as if they were none, or somebody else's: very short, very long, given by a long way round, or to one of two. */
export const oddStatements: KindOfDoubt = {
  kind: 'statement',
  heading: 'Statements that look wrong',
  settledBy: ['speaker', 'words', 'not-a-statement', 'right'],
  find: ({archive}) =>
    archive.articles.flatMap((article) =>
      article.record.quotes.flatMap((quote) => {
        const oddity = oddityOf(quote, article)
        return oddity
          ? [
              {
                key: `statement ${quote.id}`,
                kind: 'statement',
                of: quote.id,
                article: article.record.id,
                weight: oddity.weight,
              },
            ]
          : []
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
      because: oddityOf(quote, article)?.says ?? '',
      passage: passageAround(article, first),
      choices: [{label: `Yes, ${quote.speaker?.name}`, corrections: [right]}, ...others],
      free: anotherSpeaker(quote, article),
    }
  },
}

/** What is odd about a statement that a page prints with a speaker. */
function oddityOf(quote: Quote, article: Article): {says: string; weight: number} | undefined {
  const {speaker, kind, text} = quote
  if (!isSaid(quote) || !speaker || speaker.extracted !== undefined) return undefined
  const words = text.split(/\s+/).length
  if (words > mostWords) return {says: `It is ${words} words long.`, weight: 58}
  if (words < fewestWords && kind !== 'direct')
    return {says: `It is ${words === 1 ? 'one word' : `${words} words`} long.`, weight: 52}
  if (speaker.certainty === 'inferred' && speaker.mention.end < (quote.spans[0]?.start ?? 0) - farAway)
    return {says: `The speaker is named a long way before (${speaker.rule}).`, weight: 56}
  if (speaker.kind === 'group' && speaker.name.split(' ').length > longestGroup)
    return {says: 'The words that name the speaker are many.', weight: 54}
  const rival = rivalOf(quote, article)
  if (rival) return {says: `The text says “${rival.pronoun}”, and that may be ${rival.name}.`, weight: 51}
  return undefined
}

const mostWords = 90
const fewestWords = 4
/** In letters: some two paragraphs. */
const farAway = 700
const longestGroup = 9
