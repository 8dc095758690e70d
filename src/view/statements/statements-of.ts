import {isSaid} from '../../derived/is-said.ts'
import type {QuoteKind} from '../../model.ts'
import {addressOf} from '../address.ts'
import type {Catalogue, QuoteAt} from '../catalogue.ts'
import {agreementOf} from './agreement-of.ts'
import {isSame} from './is-same.ts'
import {markedBeside} from './marked-beside.ts'
import {relationOf, repeatOf} from './relation-of.ts'
import {mostSideBySide, type Statement} from './statement.ts'
import {wordingOf} from './wording-of.ts'
import {wordsOf} from './words-of.ts'

/**
 * Gathers quotes into statements: a quote and those that echo it. An echo's own echoes stay out: a long statement
 * echoes two short ones that have nothing to do with each other. The wording that stands first is the most literal, of
 * several the one printed first. Quotes come out in the order of their statements' first members; an echo that is not
 * among `quotes` (unattributed elsewhere, say) is shown all the same, after those that are.
 */
export function statementsOf(quotes: readonly QuoteAt[], catalogue: Catalogue): readonly Statement[] {
  const echoesOf = ({quote}: QuoteAt): number => catalogue.echoes.get(quote.id)?.length ?? 0
  const order = new Map(quotes.map(({quote}, index) => [quote.id, index]))
  const seen = new Set<string>()
  const statements: [first: number, Statement][] = []
  // What most others echo gathers them round itself: begun at a short excerpt, the statement would fall to pieces.
  for (const quoteAt of quotes.toSorted((a, b) => echoesOf(b) - echoesOf(a))) {
    if (seen.has(quoteAt.quote.id)) continue
    const members = membersOf(quoteAt, catalogue)
    for (const {quote} of members) seen.add(quote.id)
    const first = Math.min(...members.map(({quote}) => order.get(quote.id) ?? quotes.length))
    statements.push([first, statementOf(members, (id) => order.has(id), catalogue)])
  }
  return statements.sort(([a], [b]) => a - b).map(([, statement]) => statement)
}

function membersOf(first: QuoteAt, catalogue: Catalogue): readonly QuoteAt[] {
  const others = (catalogue.echoes.get(first.quote.id) ?? []).flatMap(({quotes: [a, b]}) => {
    const found = catalogue.quote.get(a === first.quote.id ? b : a)
    return found && isSaid(found.quote) ? [found] : []
  })
  return [first, ...others]
}

function statementOf(
  members: readonly QuoteAt[],
  isAsked: (quoteId: string) => boolean,
  catalogue: Catalogue,
): Statement {
  const {relations} = catalogue.messages.reading.statement
  const [main, ...others] = members.toSorted(
    (a, b) =>
      Number(isAsked(b.quote.id)) - Number(isAsked(a.quote.id)) ||
      literalness(a) - literalness(b) ||
      (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0) ||
      b.quote.text.length - a.quote.text.length ||
      (a.quote.id < b.quote.id ? -1 : 1),
  )
  if (!main) throw new Error('Cannot make a statement of no quotes')
  const printed = wordsOf(main)
  const same = others.filter((other) => isSame(main, other))
  const different = others.filter((other) => !isSame(main, other))
  const echoes = different.slice(0, mostSideBySide).map((other) => {
    const relation = relationOf(main.quote, other.quote, catalogue)
    const diff = markedBeside(printed, wordsOf(other))
    const words = relations[relation === 'repeat' ? repeatOf(printed, wordsOf(other)) : relation]
    return {wording: {...wordingOf(other, diff.right, catalogue), relation: words}, left: diff.left}
  })
  // Beside several, the first that has most of the words is what the main wording is marked against.
  const left = echoes.find((echo) => echo.left.some(({differs}) => differs))?.left
  return {
    wording: wordingOf(main, left ?? [{text: printed, differs: false}], catalogue),
    sameWords: same.slice(0, mostNamed).map(({quote, article}) => ({
      label: article.record.source?.value ?? catalogue.messages.reading.list.unknownOutlet,
      to: addressOf.quote(quote.id),
    })),
    moreSameWords: Math.max(0, same.length - mostNamed),
    echoes: echoes.map(({wording}) => wording),
    more: different.length - echoes.length,
    ...(others.length > 0 && {agreement: agreementOf(main, others, different, catalogue)}),
    articles: [...new Set(members.map(({article}) => addressOf.article(article.record.id).path))],
  }
}

const inOrder: readonly QuoteKind[] = ['direct', 'mixed', 'indirect', 'term']

function literalness({quote}: QuoteAt): number {
  return inOrder.indexOf(quote.kind)
}

function dayOf({article}: QuoteAt): string {
  return article.record.published?.value ?? '~'
}

/** Reports in the same words that are named. */
const mostNamed = 8
