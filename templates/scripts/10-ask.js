/**
 * What Pagefind knows, asked so that the answer can be trusted.
 *
 * @typedef {{location: number, balanced_score: number}} Hit A word that fits; `location` counts the words of `raw_content`
 * @typedef {{id: string, text: string, location: number}} Anchor
 * @typedef {{raw_url: string, raw_content: string, meta: Record<string, string>, anchors: Anchor[], weighted_locations: Hit[]}} Found
 * @typedef {{score: number, words: number[], data: () => Promise<Found>}} Result `words` are the places that fit
 * @typedef {Record<string, Record<string, number>>} Choices How many articles each value of each filter has
 * @typedef {{results: Result[], filters: Choices}} Answer
 * @typedef {Record<string, string>} Filters
 * @typedef {{
 *   init: () => Promise<void>,
 *   search: (words: string | null, options?: {filters: Filters}) => Promise<Answer>,
 *   filters: () => Promise<Choices>,
 * }} Part
 */
const base = new URL('./', location.href)

/**
 * The parts of the index, ready to be asked; none where the archive has no index.
 *
 * @returns {Promise<Part[]>}
 */
async function openParts() {
  const {parts} = await (await fetch(new URL('parts.json', base))).json()
  if (!Array.isArray(parts) || parts.length === 0) return []
  const addresses = parts.map((part) => new URL(part, base).href)
  const {createInstance} = await import(`${addresses[0]}pagefind.js`)
  const opened = []
  // One after the other: two that load at once overwrite each other's program in the worker they share.
  for (const basePath of addresses) {
    const part = createInstance({basePath})
    await part.init()
    // Once for all: an answer counts only the filters that have been loaded.
    await part.filters()
    opened.push(part)
  }
  return opened
}

/**
 * Words between quotation marks are looked for as they stand; where nothing holds them so, what holds all of them.
 *
 * @param {Part[]} parts @param {string} words @param {Filters} filters
 * @returns {Promise<{answer: Answer, note: string}>}
 */
async function ask(parts, words, filters) {
  const exact = /^["“”„«](?<words>.+?)["“”»]?$/.exec(words)?.groups?.words
  if (exact === undefined) return askForAll(parts, words, filters)
  const answer = joined(await Promise.all(parts.map((part) => part.search(`"${exact}"`, {filters}))))
  if (answer.results.length > 0) return {answer, note: ' in exactly these words'}
  const loose = await askForAll(parts, exact, filters)
  return {...loose, note: loose.note || ' with all of these words, none with exactly these'}
}

/**
 * Pagefind leaves a word out that a part of the index does not hold, and shortens one until something fits. Here a part
 * that lacks a word has no say while another has them all, and what no part holds is told.
 *
 * @param {Part[]} parts @param {string} words @param {Filters} filters
 * @returns {Promise<{answer: Answer, note: string}>}
 */
async function askForAll(parts, words, filters) {
  const terms = words.split(/\s+/).filter((word) => plain(word) !== '')
  const missing = await Promise.all(
    parts.map(async (part) => {
      const held = await Promise.all(terms.map((term) => holds(part, term)))
      return terms.filter((_, at) => !held[at])
    }),
  )
  const fewest = Math.min(...missing.map((some) => some.length))
  // Of one word in three, an answer would be about something else.
  if (words !== '' && fewest * 2 > terms.length) return {answer: joined([]), note: ''}
  const asked = parts.flatMap((part, at) => {
    const without = missing[at] ?? []
    if (without.length > fewest) return []
    return [part.search(terms.filter((term) => !without.includes(term)).join(' ') || null, {filters})]
  })
  const nowhere = terms.filter((term) => missing.every((some) => some.includes(term)))
  const note =
    fewest === 0
      ? ''
      : nowhere.length > 0
        ? `, none with ${nowhere.map((term) => `“${term}”`).join(', ')}`
        : ' with some of these words, none with all'
  return {answer: joined(await Promise.all(asked)), note}
}

/** By part and word, since every letter typed asks anew. @type {WeakMap<Part, Map<string, Promise<boolean>>>} */
const held = new WeakMap()

/**
 * Whether a part holds a word: itself, a longer one that begins with it, or another form of it.
 *
 * @param {Part} part @param {string} term
 * @returns {Promise<boolean>}
 */
function holds(part, term) {
  const known = held.get(part) ?? new Map()
  held.set(part, known)
  if (!known.has(term)) known.set(term, look())
  return known.get(term)

  async function look() {
    const [first] = (await part.search(term)).results
    if (!first) return false
    // Cut up by the language's own rules, which do not follow spaces.
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(term)) return true
    const found = await first.data()
    const {words} = wordsOf(found)
    // The places of this search: those in `found` are of whichever search looked at the article last.
    const fitting = first.words.map((at) => words[at] ?? '')
    // A word of the outlet or the day is found without a place in the text.
    return [...fitting, ...Object.values(found.meta).flatMap((value) => value.split(/\s+/))].some((word) =>
      isFormOf(plain(word), plain(term)),
    )
  }
}

/** `sanction` and `sanctions`, `party` and `parties`, `sanc` and `sanctions`; not `under` and `unattributed`. */
function isFormOf(/** @type {string} */ word, /** @type {string} */ term) {
  let same = 0
  while (same < term.length && term[same] === word[same]) same++
  if (same === term.length) return true
  return same >= 3 && same >= Math.min(term.length, word.length) - 1 && term.length - same <= 3
}

/** Letters and figures alone, small and without accents, as the index compares them. */
function plain(/** @type {string} */ word) {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** The words as the index counts them: between spaces, or, in languages that have none, where it cut them. */
function wordsOf(/** @type {Found} */ {raw_content}) {
  const text = raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  return text.includes('\u200B')
    ? {words: text.split('\u200B'), joiner: ''}
    : {words: text.split(/[^\S\uFEFF]+/), joiner: ' '}
}

/** @param {Answer[]} answers @returns {Answer} */
function joined(answers) {
  const results = answers.flatMap((answer) => answer.results).sort((a, b) => b.score - a.score)
  return {results, filters: sumOf(answers.map(({filters}) => filters))}
}

/** @param {Choices[]} some @returns {Choices} */
function sumOf(some) {
  /** @type {Choices} */
  const sum = {}
  for (const [name, values] of some.flatMap((choices) => Object.entries(choices))) {
    const counts = sum[name] ?? {}
    sum[name] = counts
    for (const [value, number] of Object.entries(values)) counts[value] = (counts[value] ?? 0) + number
  }
  return sum
}

/**
 * What each filter still offers: under the others that are set, not under itself, or one could never change it.
 *
 * @param {Part[]} parts @param {string} words @param {Filters} filters @param {Answer} answer
 */
async function choicesOf(parts, words, filters, answer) {
  const choices = {...answer.filters}
  for (const name of Object.keys(filters)) {
    const {[name]: _, ...others} = filters
    const without = (await ask(parts, words, others)).answer.filters[name]
    if (without) choices[name] = without
  }
  return choices
}
