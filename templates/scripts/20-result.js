/**
 * What was found, printed: an article with the passages that hold the words.
 *
 * @typedef {{target: string, from: number, to: number, hits: Set<number>, score: number, said?: Said}} Passage
 * @typedef {{speech: string, certainty?: string, speaker?: string}} Said
 */
const passagesShown = 3
const longestExcerpt = 44

/** @param {Result} result @param {Found} found what `result.data()` gave */
function printResult(result, found) {
  const {words, joiner} = wordsOf(found)
  const link = new URL(`../${found.raw_url}`, base).href
  const all = passagesOf(result, found, words.length)
  const heading = make('a', {href: link})
  const titleWords = (found.meta.title ?? '').split(/\s+/).length
  const inTitle = new Set(result.words.filter((at) => at < titleWords))
  // The index ends a headline with a full stop that nobody printed.
  const headline = inTitle.size > 0 ? words.slice(0, titleWords).map((word, at) => trimmed(word, at)) : []
  if (headline.length > 0) mark(heading, headline, 0, titleWords, inTitle, joiner)
  else heading.textContent = found.meta.title ?? found.raw_url
  const passages = all.slice(0, passagesShown).map((passage) => printPassage(passage, words, joiner, link))
  const item = make('li', {className: 'entry'}, [
    make('p', {className: 'entry-title'}, [heading]),
    make('p', {className: 'entry-line', textContent: `${found.meta.outlet} · ${found.meta.published}`}),
    make('ul', {className: 'utterances'}, passages),
  ])
  const others = all.length - passagesShown
  if (others > 0)
    item.append(make('p', {className: 'quiet', textContent: `and ${others} more passage${others === 1 ? '' : 's'}`}))
  return item

  function trimmed(/** @type {string} */ word, /** @type {number} */ at) {
    return at === titleWords - 1 && !found.meta.title?.endsWith('.') ? word.replace(/\.$/, '') : word
  }
}

/** @param {Passage} passage @param {string[]} words @param {string} joiner @param {string} link */
function printPassage({target, from, to, hits, said}, words, joiner, link) {
  const [start, end] = windowOf(from, to, hits)
  const excerpt = make('a', {href: `${link}#${target}`})
  if (start > from) excerpt.append('… ')
  mark(excerpt, words, start, end, hits, joiner)
  if (end < to) excerpt.append(' …')
  const item = make('li', {}, [excerpt])
  if (said) item.append(printSpeaker(said))
  return item
}

/** @param {Said} said */
function printSpeaker({speech, certainty, speaker}) {
  const line = make('span', {className: 'entry-line'})
  if (speaker === undefined) line.textContent = `${speech}, unattributed`
  else {
    const mark = make('span', {className: `certainty ${certainty}`, textContent: certainty ?? ''})
    line.append(`${speaker}, ${speech} · speaker `, mark)
  }
  return line
}

/**
 * The paragraphs and statements in which words fit, the fullest first; without a word, the first paragraph.
 *
 * @param {Result} result @param {Found} found @param {number} length how many words the article has
 * @returns {Passage[]}
 */
function passagesOf(result, {anchors, weighted_locations}, length) {
  const scores = new Map(weighted_locations.map((hit) => [hit.location, hit.balanced_score]))
  const stretches = anchors.map(({id, text, location}, at) => {
    const [target = '', speech, certainty, speaker] = id.split('/')
    const said = speech
      ? {speech: decodeURIComponent(speech), certainty, speaker: speaker && decodeURIComponent(speaker)}
      : undefined
    // A paragraph goes on to the next: the index adds a full stop, so counting its own words would do as well.
    const next = anchors.slice(at + 1).find((other) => !other.id.includes('/'))?.location ?? length
    const to = said ? location + text.split(/\s+/).length : next
    return {target, said, from: location, to, hits: new Set(), score: 0}
  })
  for (const location of result.words) {
    // What is said stands after its paragraph in the list, and the last that holds the word is the narrowest.
    const home = stretches.findLast(({from, to}) => from <= location && location < to)
    home?.hits.add(location)
    if (home) home.score += scores.get(location) ?? 1
  }
  const [, first] = stretches
  const found = stretches.filter(({hits, target}) => hits.size > 0 && target !== 'headline')
  if (found.length === 0) return first ? [first] : []
  return found.sort((a, b) => b.score - a.score || a.from - b.from)
}

/**
 * As much of a passage as fits, around the most hits.
 *
 * @param {number} from @param {number} to @param {Set<number>} hits
 * @returns {[number, number]}
 */
function windowOf(from, to, hits) {
  if (to - from <= longestExcerpt) return [from, to]
  const within = (/** @type {number} */ start) => [...hits].filter((at) => at >= start && at < start + longestExcerpt)
  const starts = [...hits].map((at) => Math.min(Math.max(from, at - 8), to - longestExcerpt))
  const best = starts.sort((a, b) => within(b).length - within(a).length || a - b)[0] ?? from
  return [best, best + longestExcerpt]
}

/** Appends words to a node, those that fit as `<mark>`. */
function mark(
  /** @type {HTMLElement} */ node,
  /** @type {string[]} */ words,
  /** @type {number} */ start,
  /** @type {number} */ end,
  /** @type {Set<number>} */ hits,
  /** @type {string} */ joiner,
) {
  for (let at = start; at < end; at++) {
    const word = words[at] ?? ''
    if (at > start) node.append(joiner)
    node.append(hits.has(at) ? make('mark', {textContent: word}) : word)
  }
  node.normalize()
}

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag @param {Partial<HTMLElementTagNameMap[Tag]>} properties @param {Node[]} [children]
 */
function make(tag, properties, children = []) {
  const node = Object.assign(document.createElement(tag), properties)
  node.append(...children)
  return node
}
