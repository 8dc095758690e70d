import type {Reading} from '../../text/reading.ts'

export const headlineImportance = 2.5
export const ledeImportance = 1.5

/** How much a sentence counts: the headline and the lede say what an article is about. */
export function importanceOf(reading: Reading): readonly number[] {
  const importance: number[] = reading.sentences.map(() => 1)
  let lede = false
  for (const {role, firstSentence, lastSentence} of reading.blocks) {
    const isLede = role === 'body' && !lede
    if (role === 'body') lede = true
    const value =
      role === 'headline' || role === 'section' ? headlineImportance : isLede || role === 'dek' ? ledeImportance : 1
    importance.fill(value, firstSentence, isLede ? Math.min(lastSentence, firstSentence + 2) : lastSentence)
  }
  return importance
}
