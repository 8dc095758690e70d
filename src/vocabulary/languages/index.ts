import {french} from './french/speech.ts'
import {german} from './german/speech.ts'
import {spanish} from './spanish/speech.ts'
import type {SpeechOfLanguage} from './speech-of-language.ts'

/** The languages beside English whose papers' way of naming a speaker is known. */
export const languagesOfSpeech: ReadonlyMap<string, SpeechOfLanguage> = new Map(
  [french, german, spanish].map((language) => [language.code, language]),
)
