import {de} from './de.ts'
import {en} from './en.ts'
import {es} from './es.ts'
import {fr} from './fr.ts'
import type {Messages} from './messages.ts'

/** The languages that the interface speaks. */
export const languages: Readonly<Record<string, Messages>> = {de, en, es, fr}

/** The words of the interface in the language of a site (`de-AT` is `de`), and English where it has none of them. */
export function messagesFor(language: string): Messages {
  return languages[language.replace(/[-_].*/, '').toLowerCase()] ?? en
}
