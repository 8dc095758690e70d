import {languagesOfScripts, lettersOfLanguages, wordsOfLanguages} from '../vocabulary/languages/words-of-languages.ts'
import {nameParticles} from '../vocabulary/names/name-particles.ts'
import type {Token} from './tokens.ts'

/** So many words tell: the first of an article are like its last. */
const enough = 600

/**
 * The language of a text as its small words and its script tell it, as a BCP 47 code: `es` for `El faro de la isla vuelve a
 * tener un farero.` Of a script that many languages write and whose words tell none, the script: `und-Cyrl`. Undefined
 * where nothing tells, as of a line of names.
 */
export function languageOf(tokens: readonly Token[]): string | undefined {
  const script = scriptOf(tokens)
  const hits = new Map<string, number>()
  let counted = 0
  for (const [at, {kind, lower}] of tokens.entries()) {
    if (kind !== 'word') continue
    if (++counted > enough) break
    // Maria de la Cruz: small words inside a name are of the name's language.
    if (nameParticles.has(lower) && (tokens[at - 1]?.capital || nameParticles.has(tokens[at - 1]?.lower ?? '')))
      continue
    for (const language of languagesByWord.get(lower) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1)
  }
  const [language, most = 0] = [...hits].sort(([, a], [, b]) => b - a)[0] ?? []
  // La Paz, De la Cruz: names lend a text of another language a small word or two.
  if (most >= Math.max(3, Math.min(counted, enough) * 0.1)) return language
  return script ?? languageOfLetters(tokens)
}

const languagesByWord = new Map<string, string[]>()
for (const [language, list] of wordsOfLanguages)
  for (const word of list) languagesByWord.set(word, [...(languagesByWord.get(word) ?? []), language])

/** The language whose own letters stand in one of six words: `İdris Çınarlı` in an English brief is two of fifty. */
function languageOfLetters(tokens: readonly Token[]): string | undefined {
  const words = tokens.filter(({kind}) => kind === 'word').slice(0, enough)
  const found = lettersOfLanguages.find(
    ([letters]) => words.filter(({text}) => letters.test(text)).length * 6 > words.length,
  )
  return words.length < 8 ? undefined : found?.[1]
}

/** The language or script of more than half of the words, where it is not Latin. */
function scriptOf(tokens: readonly Token[]): string | undefined {
  const counts = new Map<string, number>()
  let words = 0
  for (const {kind, text} of tokens) {
    if (kind !== 'word') continue
    if (++words > enough) break
    // Of Japanese every word may hold both: the first that fits is the narrower one.
    const code = text.charCodeAt(0) < 0x370 ? undefined : languagesOfScripts.find(([script]) => script.test(text))?.[1]
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  // Korean and Japanese texts print Chinese signs among their own.
  for (const own of ['ja', 'ko']) if (counts.has(own) && (counts.get(own) ?? 0) * 4 > words) return own
  return [...counts].find(([, count]) => count * 2 > Math.min(words, enough))?.[0]
}
