import type {TokenSpan} from '../attribution/cue.ts'
import type {Passage} from './find-passages.ts'
import type {Layout} from './layout.ts'

/** The passages that stand whole inside a content, in the order of the text. */
export function passagesIn({passageOf}: Layout, content: readonly TokenSpan[]): Passage[] {
  const found: Passage[] = []
  for (const {first, last} of content) {
    for (let at = first; at < last; at++) {
      const passage = passageOf[at]
      if (!passage) continue
      if (passage.open === at && passage.close < last) found.push(passage)
      at = passage.close
    }
  }
  return found
}
