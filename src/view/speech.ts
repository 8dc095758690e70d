import type {Quote} from '../model.ts'

/**
 * Whose words a statement has, in words, with its cue where that is more than saying: `reported with “denied”, not
 * quoted`. Without it “its lines were at fault” would stand under the name of those who denied it. `raw` is the text
 * of the file, which the cue's offsets count in.
 */
export function speechOf({kind, cue}: Pick<Quote, 'kind' | 'cue'>, raw: string): string {
  const words = cue && raw.slice(cue.start, cue.end).replace(/\s+/g, ' ').trim()
  const telling = words !== undefined && words !== '' && words.length <= longest && !plain.test(words)
  const quoted = `“${words}”`
  switch (kind) {
    case 'direct':
    case 'term':
      return telling ? `quoted with ${quoted}` : 'quoted'
    case 'mixed':
      return telling ? `quoted in part, with ${quoted}` : 'quoted in part'
    case 'indirect':
      return telling ? `reported with ${quoted}, not quoted` : 'reported, not quoted'
    default:
      return kind satisfies never
  }
}

/** A cue that goes on for longer has swallowed circumstances. */
const longest = 40

/** These say no more than that something was said. */
const plain =
  /^(?:(?:has|have|had|is|was|were|also) )*(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|add(?:s|ed|ing)?|stat(?:es?|ed|ing)|according to|quoted|quoted .* as saying|as saying)$/i
