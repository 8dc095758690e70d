import {
  commonNoticePhrases,
  commonPitchPhrases,
  footerPhrases,
  noticePhrases,
  pitchPhrases,
} from '../vocabulary/page/furniture.ts'
import {phraseMarker} from './phrases.ts'

/** What the phrases of a line are signs of: a pitch, a legal notice (`clear`: news does not speak so), a site's footer. */
export const sign = {pitch: 1, clearPitch: 2, notice: 4, clearNotice: 8, footer: 16} as const

/** The signs in a line of plain words. */
export const signsIn = phraseMarker([
  [sign.pitch, pitchPhrases],
  [sign.clearPitch, pitchPhrases.filter((phrase) => !commonPitchPhrases.has(phrase))],
  [sign.notice, noticePhrases],
  [sign.clearNotice, noticePhrases.filter((phrase) => !commonNoticePhrases.has(phrase))],
  [sign.footer, footerPhrases],
])
