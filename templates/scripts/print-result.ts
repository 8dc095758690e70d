import type {Answer} from '../../src/search/read/search.ts'
import {type Hits, hitsIn} from './hits-in.ts'
import {make} from './make.ts'
import type {ArticlePage, Passage, Said} from './passages-of.ts'
import {textDirective} from './text-directive.ts'
import {messages, say} from './words-of-page.ts'

const passagesShown = 3
/** In words. */
const longestExcerpt = 44

/** What was found in an article, printed: its headline, and the passages that hold the words. */
export function printResult(
  link: string,
  page: ArticlePage,
  {wanted}: Answer,
  saidBy: string | undefined,
): HTMLLIElement {
  const all = fitting(page.passages, wanted, saidBy)
  const inTitle = hitsIn(page.title, wanted)
  const heading = make('a', {href: link}, marked(page.title, inTitle, 0, inTitle.words.length))
  const item = make('li', {className: 'entry'}, [
    make('p', {className: 'entry-title'}, [heading]),
    make('p', {className: 'entry-line', textContent: `${page.outlet} · ${page.published || messages.undated}`}),
    make(
      'ul',
      {className: 'utterances'},
      all.slice(0, passagesShown).map((passage) => printPassage(passage, link)),
    ),
  ])
  const more = all.length - passagesShown
  if (more > 0) {
    const rest = make('a', {href: link, textContent: say(messages.more, {count: more})})
    item.append(make('p', {className: 'quiet'}, [rest]))
  }
  return item
}

type Fitting = Passage & {readonly found: Hits}

/** The passages with the most of what is wanted, a statement before its paragraph; without a word, the first. */
function fitting(passages: readonly Passage[], wanted: Answer['wanted'], saidBy: string | undefined): Fitting[] {
  const open = passages.filter(({said}) => saidBy === undefined || said?.person === saidBy)
  const all = open.map((passage): Fitting => ({...passage, found: hitsIn(passage.text, wanted)}))
  const some = all.filter(({found}) => found.hits.size > 0)
  if (some.length === 0) return all.slice(0, saidBy === undefined ? 1 : passagesShown)
  const weight = ({found, said}: Fitting): number => found.kinds * 100 + (said ? 50 : 0) + Math.min(found.hits.size, 40)
  // A paragraph that has no more than the statement in it says it twice.
  const told = some.filter(
    (one) =>
      one.said ||
      !some.some(
        (other) => other.said && one.text.includes(other.text) && other.found.hits.size >= one.found.hits.size,
      ),
  )
  return told.sort((a, b) => weight(b) - weight(a))
}

function printPassage({target, text, found, said}: Fitting, link: string): HTMLLIElement {
  const [start, end] = windowOf(found)
  const excerpt = make('a', {href: `${link}#${target}${textDirective(text, found)}`}, [
    ...(start > 0 ? ['… '] : []),
    ...marked(text, found, start, end),
    ...(end < found.words.length ? [' …'] : []),
  ])
  return make('li', {}, [excerpt, ...(said ? [printSpeaker(said)] : [])])
}

function printSpeaker({kind, speaker, certainty}: Said): HTMLSpanElement {
  const speech = messages.said[kind]
  if (speaker === undefined)
    return make('span', {className: 'entry-line', textContent: say(messages.unattributed, {speech})})
  const mark =
    certainty && make('span', {className: `certainty ${certainty}`, textContent: messages.certainty[certainty]})
  return make('span', {className: 'entry-line'}, [
    say(messages.spoken, {speaker, speech}),
    ...(mark ? [messages.speakerIs, mark] : []),
  ])
}

/** As much of a passage as fits, around the most hits. */
function windowOf({words, hits}: Hits): readonly [number, number] {
  if (words.length <= longestExcerpt) return [0, words.length]
  const within = (start: number): number => [...hits].filter((at) => at >= start && at < start + longestExcerpt).length
  const starts = [...hits].map((at) => Math.min(Math.max(0, at - 8), words.length - longestExcerpt))
  const best = starts.sort((a, b) => within(b) - within(a) || a - b)[0] ?? 0
  return [best, best + longestExcerpt]
}

/** The words from `start` to `end` of a text, those that fit as `<mark>`. */
function marked(text: string, {words, hits}: Hits, start: number, end: number): (Node | string)[] {
  const parts: (Node | string)[] = []
  let cursor = start === 0 ? 0 : (words[start]?.start ?? 0)
  const last = end >= words.length ? text.length : (words[end]?.start ?? text.length)
  for (let at = start; at < end; at++) {
    const word = words[at]
    if (!word || !hits.has(at) || word.start < cursor) continue
    parts.push(text.slice(cursor, word.start), make('mark', {textContent: text.slice(word.start, word.end)}))
    cursor = word.end
  }
  return [...parts, text.slice(cursor, last).trimEnd()]
}
