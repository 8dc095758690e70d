import type {RuleOfLanguage} from '../attribution-of-language.ts'
import {speakerColonWords} from './speaker-colon-words.ts'
import {speakerCueWords} from './speaker-cue-words.ts'
import {wordsCueSpeaker} from './words-cue-speaker.ts'
import {wordsGoOn} from './words-go-on.ts'

/** Behind the words first: `Ana Ruiz dijo: «Sí», añadió Ben Diaz` names two, and the second is nearer. */
export const rulesOfLanguages: readonly RuleOfLanguage[] = [
  wordsCueSpeaker,
  speakerCueWords,
  speakerColonWords,
  wordsGoOn,
]
