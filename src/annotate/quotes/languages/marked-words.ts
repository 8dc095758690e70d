import type {Span} from '../../../model.ts'
import type {Reading} from '../../../text/reading.ts'
import type {Token} from '../../../text/tokens.ts'

/** What stands between quotation marks of any language. */
export interface MarkedWords extends Span {
  /** The words, without the marks and the blanks that French sets beside them. */
  readonly inner: Span
  /** The tokens of the marks; `close` is the one behind the last word where a closer is missing. */
  readonly open: number
  readonly close: number
  readonly block: number
}

/**
 * The marked words of a text in another language, in order: « … », » … «, „ … “, “ … ”, ” … ”, ‹ … ›, 「…」, 『…』 and " … ".
 * Marks of another make inside them belong to the outer ones: «Он сказал: „Нет“» is one.
 */
export function findMarkedWords({text, tokens, blocks, sentences}: Reading): MarkedWords[] {
  const found: MarkedWords[] = []
  for (const [block, {firstSentence, lastSentence}] of blocks.entries()) {
    const first = sentences[firstSentence]?.firstToken ?? 0
    // A mark may stand behind the last sentence.
    let last = sentences[lastSentence - 1]?.lastToken ?? first
    while ((tokens[last]?.start ?? Number.POSITIVE_INFINITY) < (blocks[block]?.end ?? 0)) last++
    for (let at = first; at < last; at++) {
      const closers = closersOf(text, tokens[at])
      if (!closers) continue
      const close = closerBehind(text, tokens, at, last, closers)
      // «El faro abre. ¶ »Y mañana también»: a speech over several paragraphs closes at its end.
      if (close < 0 && at > first) continue
      const end = close < 0 ? last : close
      const [from, to] = [tokens[at + 1], tokens[end - 1]]
      if (!from || !to || end <= at + 1) continue
      const inner = {start: from.start, end: to.end}
      found.push({start: tokens[at]?.start ?? 0, end: tokens[close]?.end ?? to.end, inner, open: at, close: end, block})
      at = end
    }
  }
  return found
}

/** Which marks close what each one opens. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['»', '«»'],
  ['„', '“”"‟'],
  ['“', '”“'],
  ['”', '”'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
])

/** The closers of a mark that may open here; » and ” open only where a word begins behind them: `»Wir bleiben«`. */
function closersOf(text: string, token: Token | undefined): string | undefined {
  if (token?.kind !== 'mark') return undefined
  const closers = pairs.get(token.text)
  if (!closers || !'»”"'.includes(token.text)) return closers
  const before = text.charAt(token.start - 1)
  const after = text.charAt(token.end)
  return !/[\p{L}\p{N}.,!?]/u.test(before) && /\S/.test(after) ? closers : undefined
}

function closerBehind(text: string, tokens: readonly Token[], open: number, last: number, closers: string): number {
  const opener = tokens[open]?.text ?? ''
  let depth = 0
  for (let at = open + 1; at < last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'mark') continue
    // ארה"ב: a mark between letters is one of spelling.
    if (token.text === '"' && isHebrew(text.charAt(token.start - 1)) && isHebrew(text.charAt(token.end))) continue
    if (closers.includes(token.text)) {
      if (depth === 0) return at
      depth--
    } else if (token.text === opener && opener !== '"') depth++
  }
  return -1
}

const isHebrew = (sign: string): boolean => /\p{Script=Hebrew}/u.test(sign)
