import {isSaid} from '../../derived/is-said.ts'
import type {Quote} from '../../model.ts'
import {attributionOf} from '../../view/statements/attribution-of.ts'
import type {KindOfDoubt, Question} from '../desk-doubt.ts'
import {passageAround} from '../passage-around.ts'
import {anotherSpeaker, speakerChoices} from '../speaker-choices.ts'

/** Quotations that are given to nobody; where there is a guess, it is the first answer. */
export const unattributed: KindOfDoubt = {
  kind: 'unattributed',
  heading: 'Statements that nobody is given',
  settledBy: ['speaker', 'not-a-statement', 'right'],
  find: ({archive}) =>
    archive.articles.flatMap(({record}) =>
      record.quotes.filter(isOpen).map(({id, perhaps, text}) => ({
        key: `unattributed ${id}`,
        kind: 'unattributed',
        of: id,
        article: record.id,
        // A guess is soon confirmed, and long words are more worth a name than short ones.
        weight: text.length + (perhaps ? 1000 : 0),
      })),
    ),
  ask: ({of}, article): Question | undefined => {
    const quote = article.record.quotes.find(({id}) => id === of)
    const [first] = quote?.spans ?? []
    if (!quote || !first) return undefined
    const {perhaps, textSays} = attributionOf(quote)
    const guess = perhaps ? `Perhaps ${perhaps.name} (${perhaps.rule}).` : 'Nobody was found.'
    return {
      asks: 'Who said this?',
      because: textSays === undefined ? guess : `The text says “${textSays}”.`,
      passage: passageAround(article, first),
      choices: speakerChoices(quote, article),
      free: anotherSpeaker(quote, article),
    }
  },
}

const isOpen = (quote: Quote): boolean =>
  isSaid(quote) && !quote.speaker && (quote.kind !== 'indirect' || quote.perhaps !== undefined)
