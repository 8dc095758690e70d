/**
 * Finds the first of many phrases in a line of plain words (` sign up for our newsletter `). One look-up a word, so
 * that long vocabularies cost no more than short ones.
 */
export function phraseFinder(phrases: readonly string[]): (plain: string) => string | undefined {
  const byFirstWord = new Map<string, string[]>()
  for (const phrase of phrases) {
    const [first = ''] = phrase.split(' ')
    const list = byFirstWord.get(first)
    if (list) list.push(phrase)
    else byFirstWord.set(first, [phrase])
  }
  return (plain) => {
    for (let at = 0; at < plain.length - 1; at = plain.indexOf(' ', at + 1)) {
      const end = plain.indexOf(' ', at + 1)
      const candidates = byFirstWord.get(plain.slice(at + 1, end))
      const found = candidates?.find((phrase) => plain.startsWith(`${phrase} `, at + 1))
      if (found !== undefined) return found
    }
    return undefined
  }
}

/** Whether a line of plain words begins with one of the phrases; gives the phrase. */
export function openerFinder(phrases: readonly string[]): (plain: string) => string | undefined {
  const sorted = [...phrases].sort((a, b) => b.length - a.length)
  return (plain) => sorted.find((phrase) => plain.startsWith(`${phrase} `, 1))
}
