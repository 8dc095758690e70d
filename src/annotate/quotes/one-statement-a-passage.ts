import type {Span} from '../../model.ts'
import type {FoundQuote} from '../findings.ts'

/**
 * Lets words stand in one statement only. Of two that overlap the wider one stays, marks and all: what a report tells of
 * another speech is its own speaker's (`Ruiz said Diaz told her: “It fell.”`). But where the wider one follows its words and
 * only relays marked ones (`Diaz said it would “hold,” the report reads`), they stay with whoever said them. What gives way
 * is kept as a stance, and goes on no page. In the order of the text, as it comes.
 */
export function oneStatementAPassage(quotes: readonly FoundQuote[]): FoundQuote[] {
  const settled = new Map<FoundQuote, FoundQuote>()
  let open: FoundQuote[] = []
  for (const quote of quotes) {
    if (!isPrinted(quote)) continue
    const {start} = reachOf(quote)
    open = open.filter((other) => reachOf(other).end > start)
    for (const other of open) {
      if (isSettled(quote) || isSettled(other) || !overlap(quote, other)) continue
      const [kept, gone] = lengthOf(quote) > lengthOf(other) ? [quote, other] : [other, quote]
      if (gone.quoted.length > 0 && kept.quoted.length === 0 && !leads(kept)) settled.set(kept, {...kept, stance: true})
      else {
        settled.set(gone, {...gone, stance: true})
        if (gone.quoted.length > 0 && kept.kind === 'indirect')
          settled.set(kept, {...kept, kind: 'mixed', quoted: gone.quoted})
      }
    }
    open.push(quote)
  }
  return quotes.map((quote) => settled.get(quote) ?? quote)

  function isSettled(quote: FoundQuote): boolean {
    return settled.get(quote)?.stance === true
  }
}

const isPrinted = ({kind, stance, speaker}: FoundQuote): boolean => kind !== 'term' && !stance && speaker !== undefined

/** Whether the cue stands before the words: `the report said it would hold`. */
const leads = ({cue, spans}: FoundQuote): boolean => (cue?.start ?? 0) < (spans[0]?.start ?? 0)

const overlap = (one: FoundQuote, other: FoundQuote): boolean =>
  one.spans.some((a) => other.spans.some((b) => a.start < b.end && b.start < a.end))

const lengthOf = ({spans}: FoundQuote): number => spans.reduce((sum, {start, end}) => sum + end - start, 0)

const reachOf = ({spans}: FoundQuote): Span => ({start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0})
