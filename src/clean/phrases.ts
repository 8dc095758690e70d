/**
 * Finds which vocabularies a line of plain words has a phrase of (` sign up for our newsletter `), as the bits they were
 * given. One look-up a word for all of them together, so that long vocabularies cost no more than short ones.
 */
export function phraseMarker(vocabularies: readonly (readonly [bit: number, phrases: Iterable<string>])[]) {
  const byFirstWord = new Map<string, {readonly ending: string; readonly bit: number}[]>()
  for (const [bit, phrases] of vocabularies)
    for (const phrase of phrases) {
      const [first = ''] = phrase.split(' ', 1)
      const entry = {ending: `${phrase.slice(first.length)} `, bit}
      const list = byFirstWord.get(first)
      if (list) list.push(entry)
      else byFirstWord.set(first, [entry])
    }
  return (plain: string): number => {
    let bits = 0
    let at = 1
    for (let end = plain.indexOf(' ', 1); end > 0; end = plain.indexOf(' ', at)) {
      const candidates = byFirstWord.get(plain.slice(at, end))
      if (candidates) for (const {ending, bit} of candidates) if (plain.startsWith(ending, end)) bits |= bit
      at = end + 1
    }
    return bits
  }
}

/** Whether a line of plain words begins with one of the phrases; gives the longest. */
export function openerFinder(phrases: readonly string[]): (plain: string) => string | undefined {
  const byFirstWord = new Map<string, string[]>()
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const [first = ''] = phrase.split(' ', 1)
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase])
  }
  return (plain) => {
    const candidates = byFirstWord.get(plain.slice(1, plain.indexOf(' ', 1)))
    return candidates?.find((phrase) => plain.startsWith(`${phrase} `, 1))
  }
}
