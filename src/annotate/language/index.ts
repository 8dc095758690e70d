import type {Document, Fact} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {languageOf} from '../../text/language-of.ts'
import type {Reading} from '../../text/reading.ts'
import type {Finder} from '../desk.ts'
import {metadataFact} from '../metadata-facts.ts'

export const languageOfWords = defineRule({
  name: 'language-of-words',
  says: 'Its small words, or the script it is written in, tell the language.',
  example: 'El faro de la isla vuelve a tener un farero.',
})

/**
 * Finds the language of an article that is not in English. What the words are counts before what a page calls itself: many a
 * page in Spanish says `lang="en"`, because its builder did.
 */
export const annotateLanguage: Finder = ({reading, document}) => {
  const language = languageRead(reading) ?? languageNamed(document)
  return language && !isEnglish(language.value) ? {language} : {}
}

function languageRead({tokens}: Reading): Fact<string> | undefined {
  const value = languageOf(tokens)
  if (value === undefined) return undefined
  return {value, certainty: 'inferred', rule: languageOfWords.name, evidence: [{says: value}]}
}

/** `lang="pt-BR"`; names of languages (`LANGUAGE: ENGLISH`) are no tags, and `und-x` says that nobody knows. */
function languageNamed(document: Document): Fact<string> | undefined {
  const named = metadataFact(document, 'language')
  return named && /^(?!und(?:-|$))[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(named.value) ? named : undefined
}

const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language)
