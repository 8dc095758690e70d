import type {Article, Quote, QuoteKind, Speaker} from '../../model.ts'
import {archivist} from '../../rules/archivist.ts'
import type {Catalogue} from '../catalogue.ts'
import {namedAs, type Reasoned, type Why} from '../evidence/why.ts'
import {attributionOf, type ShownSpeaker} from '../statements/attribution-of.ts'
import {wordsOf} from '../statements/words-of.ts'
import {echoesElsewhere} from './echoes-elsewhere.ts'
import {fragmentOfQuote} from './fragment-of-quote.ts'

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
  /** Whose it may be: a guess. */
  readonly perhaps?: SpeakerNote
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

/** The notes of one passage. Statements that follow each other with one speaker, read off by one rule, share a note. */
export function notesOf(
  numbers: readonly number[],
  statements: readonly Quote[],
  why: (fact: Reasoned) => Why,
  catalogue: Catalogue,
): readonly Note[] {
  const notes: (Note & {readonly statements: {readonly number: number; readonly fragment: string}[]})[] = []
  let previous: Quote | undefined
  for (const number of numbers) {
    const quote = statements[number - 1]
    if (!quote) continue
    const statement = {number, fragment: fragmentOfQuote(quote.id)}
    const last = notes.at(-1)
    if (last && previous && haveOneNote(previous, quote)) last.statements.push(statement)
    else
      notes.push({
        statements: [statement],
        kind: quote.kind,
        ...speakerOf(quote, why),
        ...elsewhereOf(quote, number, catalogue),
      })
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
  catalogue: Catalogue,
): readonly StatementElsewhere[] {
  return numbers.flatMap((number) => {
    const quote = statements[number - 1]
    const [note] = notesOf([number], statements, why, catalogue)
    return quote && note ? [{fragment: fragmentOfQuote(quote.id), words: wordsOf({quote, article}), note}] : []
  })
}

function haveOneNote(a: Quote, b: Quote): boolean {
  if (a.echoes.length > 0 || b.echoes.length > 0 || a.kind !== b.kind) return false
  return isSameSpeaker(a.speaker, b.speaker) && isSameSpeaker(a.perhaps, b.perhaps)
}

const isSameSpeaker = (a: Speaker | undefined, b: Speaker | undefined): boolean =>
  a?.name === b?.name && a?.person === b?.person && a?.certainty === b?.certainty && a?.rule === b?.rule

function speakerOf(quote: Quote, why: (fact: Reasoned) => Why): Pick<Note, 'speaker' | 'perhaps' | 'textSays'> {
  const {speaker, perhaps, textSays} = attributionOf(quote)
  const explained = (shown: ShownSpeaker, {certainty, rule, mention, extracted}: Speaker): SpeakerNote => {
    const evidence = rule === archivist.name ? [] : [{span: mention, says: namedAs}]
    return {...shown, why: why({certainty, rule, evidence, ...(extracted !== undefined && {extracted})})}
  }
  if (speaker && quote.speaker) return {speaker: explained(speaker, quote.speaker)}
  if (perhaps && quote.perhaps) return {perhaps: explained(perhaps, quote.perhaps)}
  return textSays === undefined ? {} : {textSays}
}

function elsewhereOf(quote: Quote, number: number, catalogue: Catalogue): Pick<Note, 'elsewhere'> {
  const articles = new Set(echoesElsewhere(quote, catalogue).map(({article}) => article.record.id))
  return articles.size > 0 ? {elsewhere: {count: articles.size, fragment: `s${number}`}} : {}
}
