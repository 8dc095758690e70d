import {type FoundPerson, nothingFound} from '../../../src/annotate/findings.ts'
import {findQuotes} from '../../../src/annotate/quotes/find-quotes.ts'
import {parse} from '../../../src/parse/index.ts'
import {read} from '../../../src/text/reading.ts'

type Gender = FoundPerson['gender']

/** The quotes of a text as `quotesIn` has them, each behind the rules that decided: `quote-name-verb + named-person: …`. */
export const signedQuotesIn = (text: string, people: Readonly<Record<string, Gender>> = {}): string[] =>
  foundIn(text, people).map(({rule, line}) => `${rule}: ${line}`)

/**
 * The quotes of a text, each as `speaker | kind | content`, a split content joined by ` … `; a paragraph a line. A guess
 * stands behind `perhaps`.
 * `people` are the names that the names annotator would have found, with their gender where the text tells it.
 */
export const quotesIn = (text: string, people: Readonly<Record<string, Gender>> = {}): string[] =>
  foundIn(text, people).map(({line}) => line)

/** How sure the speaker of each quote of a text is. */
export const certaintiesIn = (text: string, people: Readonly<Record<string, Gender>> = {}): string[] =>
  foundIn(text, people).map(({certainty}) => certainty)

/** The stances of a text, each as `speaker | content`, behind the rules where somebody is named. */
export const stancesIn = (text: string, people: Readonly<Record<string, Gender>> = {}): string[] =>
  allIn(text, people)
    .filter(({stance}) => stance)
    .map(({rule, name, content}) => (name ? `${rule}: ${name} | ${content}` : `— | ${content}`))

type FoundLine = {
  rule: string
  line: string
  certainty: string
  stance: boolean
  name: string | undefined
  content: string
}

const foundIn = (text: string, people: Readonly<Record<string, Gender>>): FoundLine[] =>
  allIn(text, people).filter(({stance}) => !stance)

function allIn(text: string, people: Readonly<Record<string, Gender>>): FoundLine[] {
  const seed = {file: 'a.txt', format: 'text', raw: text.trim(), sha256: '', warnings: []} as const
  const reading = read(parse(seed))
  const found = Object.entries(people).map(([name, gender]) => personIn(reading.text, name, gender))
  return findQuotes(reading, {...nothingFound, people: found}).map(({speaker: known, perhaps, kind, spans, stance}) => {
    const speaker = known ?? perhaps
    const name = perhaps ? `perhaps ${perhaps.name}` : known?.name
    const content = spans.map(({start, end}) => reading.text.slice(start, end)).join(' … ')
    return {
      rule: speaker?.rule ?? 'unattributed',
      certainty: speaker?.certainty ?? 'none',
      stance: stance === true,
      name,
      content,
      line: `${name ?? '—'} | ${kind} | ${content}`,
    }
  })
}

function personIn(text: string, name: string, gender: Gender): FoundPerson {
  const surname = name.split(' ').at(-1) ?? name
  const mentions = [...text.matchAll(new RegExp(`${name}|${surname}`, 'g'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: match[0] === name ? ('full' as const) : ('surname' as const),
  }))
  return {name, aliases: [name], roles: [], mentions, gender, certainty: 'stated', rule: 'test'}
}
