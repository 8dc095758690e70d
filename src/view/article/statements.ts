import type {Article, Quote, QuoteKind} from '../../model.ts'
import {isSaid} from '../../said.ts'
import {type Address, addressOf} from '../address.ts'
import type {Catalogue, QuoteAt} from '../catalogue.ts'
import {roomFor} from '../evidence/room-for.ts'
import type {Reasoned, Why} from '../evidence/why.ts'
import {formatDate} from '../format-date.ts'
import {attributionOf, type ShownSpeaker} from '../statements/attribution-of.ts'
import {isSame, mostSideBySide, wordsOf} from '../statements/statements-of.ts'
import type {Stretch} from '../statements/word-diff.ts'
import {wordDiff} from '../statements/word-diff.ts'
import {titleOf} from '../words.ts'

/** Somebody who is reported to have said something, as the margin names them. */
export interface SpeakerNote extends ShownSpeaker {
  readonly why: Why
}

/** A note in the margin: who said the statements it numbers. */
export interface Note {
  readonly statements: readonly {readonly number: number; readonly fragment: string}[]
  readonly kind: QuoteKind
  /** Absent: unattributed. */
  readonly speaker?: SpeakerNote
  /** `they`, where that is all the text says. */
  readonly textSays?: string
  /** How many other articles carry it; they are laid side by side further down, under this fragment. */
  readonly elsewhere?: {readonly count: number; readonly fragment: string}
}

/** A statement that the running text does not hold, printed for itself so that its address leads somewhere. */
export interface StatementElsewhere {
  readonly fragment: string
  readonly words: string
  readonly note: Note
}

/** A statement of this article beside the same one in others. */
export interface SideBySide {
  readonly number: number
  readonly fragment: string
  /** Absent: unattributed. */
  readonly speaker?: string
  readonly words: string
  /** Where the same speaker is given the same words. */
  readonly sameWords: readonly Elsewhere[]
  /** Other wordings, at most `mostSideBySide`. */
  readonly others: readonly Version[]
  /** The rest, by name only: those beyond that, and all once the page has laid out `roomSideBySide`. */
  readonly more: readonly Elsewhere[]
}

/** Another report, by name only. */
export interface Elsewhere {
  readonly outlet: string
  readonly to: Address
}

export interface Version {
  readonly outlet: string
  readonly published?: string
  readonly title: string
  readonly to: Address
  readonly relation?: 'repeat' | 'excerpt' | 'translation'
  /** The other wording, with what differs from this article's. */
  readonly words: readonly Stretch[]
}

/** What is shown as said, in the order of the numbers that the text carries: labels and stances are left out. */
export function statementsOf({record}: Article): readonly Quote[] {
  return record.quotes.filter(isSaid)
}

/** The notes of one passage. Statements that follow each other with one speaker, read off by one rule, share a note. */
export function notesOf(
  numbers: readonly number[],
  statements: readonly Quote[],
  why: (fact: Reasoned) => Why,
): readonly Note[] {
  const notes: Note[] = []
  let previous: Quote | undefined
  for (const number of numbers) {
    const quote = statements[number - 1]
    if (!quote) continue
    const statement = {number, fragment: fragmentOf(quote.id)}
    const last = notes.at(-1)
    if (last && previous && shareNote(previous, quote))
      notes[notes.length - 1] = {...last, statements: [...last.statements, statement]}
    else
      notes.push({statements: [statement], kind: quote.kind, ...speakerOf(quote, why), ...elsewhereOf(quote, number)})
    previous = quote
  }
  return notes
}

/** Statements of the headline or of a line around the text, each with its words and its note. */
export function outsideText(
  numbers: readonly number[],
  statements: readonly Quote[],
  article: Article,
  why: (fact: Reasoned) => Why,
): readonly StatementElsewhere[] {
  return numbers.flatMap((number) => {
    const quote = statements[number - 1]
    const [note] = notesOf([number], statements, why)
    return quote && note ? [{fragment: fragmentOf(quote.id), words: wordsOf({quote, article}), note}] : []
  })
}

function shareNote(a: Quote, b: Quote): boolean {
  if (a.echoes.length > 0 || b.echoes.length > 0 || a.kind !== b.kind) return false
  return (
    a.speaker?.name === b.speaker?.name &&
    a.speaker?.person === b.speaker?.person &&
    a.speaker?.certainty === b.speaker?.certainty &&
    a.speaker?.rule === b.speaker?.rule
  )
}

function speakerOf(quote: Quote, why: (fact: Reasoned) => Why): Pick<Note, 'speaker' | 'textSays'> {
  const {speaker, textSays} = attributionOf(quote)
  if (!speaker || !quote.speaker) return textSays === undefined ? {} : {textSays}
  const {certainty, rule, mention} = quote.speaker
  return {
    speaker: {
      ...speaker,
      why: why({certainty, rule, evidence: [{span: mention, says: 'the words that name the speaker'}]}),
    },
  }
}

function elsewhereOf(quote: Quote, number: number): Pick<Note, 'elsewhere'> {
  const articles = new Set(echoesElsewhere(quote).map((id) => addressOf.quote(id).path))
  return articles.size > 0 ? {elsewhere: {count: articles.size, fragment: `s${number}`}} : {}
}

/** An interview puts its answer into the headline as well: that is the same statement, but not elsewhere. */
function echoesElsewhere({id, echoes}: Quote): readonly string[] {
  const here = addressOf.quote(id).path
  return echoes.filter((echo) => addressOf.quote(echo).path !== here)
}

/** Other wordings that the page of an article lays out, within its budget of 30 KB compressed. */
const roomSideBySide = 30

/** Each statement that other articles carry as well, with their wordings; what differs from this one is told apart. */
export function sideBySide(
  statements: readonly Quote[],
  article: Article,
  catalogue: Catalogue,
): readonly SideBySide[] {
  let room = roomFor(article, roomSideBySide)
  return statements.flatMap((quote, index): SideBySide[] => {
    const words = wordsOf({quote, article})
    const echoes = echoesElsewhere(quote).flatMap((id) => catalogue.quote.get(id) ?? [])
    if (echoes.length === 0) return []
    const different = echoes.filter((echo) => !isSame({quote, article}, echo))
    const most = Math.min(mostSideBySide, room)
    const others = different.slice(0, most).map((echo) => versionOf(echo, quote, words, catalogue))
    room -= others.length
    const same = echoes.filter((echo) => isSame({quote, article}, echo))
    return [
      {
        number: index + 1,
        fragment: fragmentOf(quote.id),
        speaker: attributionOf(quote).speaker?.name,
        words,
        sameWords: same.map(elsewhere),
        others,
        more: different.slice(most).map(elsewhere),
      },
    ]
  })
}

function elsewhere(echo: QuoteAt): Elsewhere {
  return {outlet: outletOf(echo), to: addressOf.quote(echo.quote.id)}
}

function versionOf(found: QuoteAt, quote: Quote, words: string, catalogue: Catalogue): Version {
  const {record} = found.article
  const echo = catalogue.echoes.get(quote.id)?.find(({quotes}) => quotes.includes(found.quote.id))
  return {
    outlet: outletOf(found),
    published: record.published && formatDate(record.published.value, catalogue.archive.site.language),
    title: titleOf(found.article),
    to: addressOf.quote(found.quote.id),
    relation: echo?.relation,
    words: wordDiff(words, wordsOf(found)).right,
  }
}

const outletOf = ({article}: QuoteAt): string => article.record.source?.value ?? 'outlet unknown'

/** The fragment of a quote's address, without the article it stands in. */
export function fragmentOf(quoteId: string): string {
  return quoteId.slice(quoteId.lastIndexOf('.') + 1)
}
