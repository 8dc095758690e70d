import type {Run} from './cue.ts'
import type {Layout} from './layout.ts'

/** The indexes of the passages that stand whole inside a content, in the order of the text. */
export function passagesIn({passages, passageOf}: Layout, content: readonly Run[]): number[] {
  const found: number[] = []
  for (const {first, last} of content) {
    for (let at = first; at < last; at++) {
      const index = passageOf[at] ?? -1
      const passage = passages[index]
      if (!passage) continue
      if (passage.open === at && passage.close < last) found.push(index)
      at = passage.close
    }
  }
  return found
}
