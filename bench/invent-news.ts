import {monthNames} from '../src/vocabulary/dates/months.ts'
import {type Chance, chanceFrom} from './chance.ts'
import * as words from './words.ts'

/** A file of the invented archive. */
export interface InventedFile {
  readonly file: string
  readonly text: string
}

interface Figure {
  readonly name: string
  readonly surname: string
  readonly title: string
}

/** What several outlets report: who spoke where and when, and the words that all of them quote. */
interface Happening {
  readonly subject: string
  readonly town: string
  readonly year: number
  /** From 0. */
  readonly month: number
  readonly day: number
  readonly cast: readonly [Figure, Figure, Figure]
  readonly statements: readonly [string, string, string]
}

/**
 * An archive of `count` articles, the same for the same count: reports of events that two or three outlets cover, with
 * people who come back, datelines, bylines, quotations in several styles, and page furniture. `paragraphs` below the
 * three that introduce the speakers make an article of about 750 words; 11 of them make one of about 600.
 */
export function inventNews(count: number, paragraphs = 14): InventedFile[] {
  const chance = chanceFrom(20230815)
  // A larger archive names more people, but the known ones more often: their number grows as the square root.
  const figures = listOf(40 + Math.round(12 * Math.sqrt(count)), () => inventFigure(chance))
  const happenings = listOf(Math.ceil(count / 2.5), () => inventHappening(chance, figures))
  return Array.from({length: count}, (_, index) => {
    const happening = chance.oneOf(happenings)
    const style = chance.oneOf(styles)
    const name = `${String(index).padStart(5, '0')}-${happening.subject.replace(/\W+/g, '-')}`
    return {file: `${happening.year}/${name}.${style.extension}`, text: style.write(chance, happening, paragraphs)}
  })
}

function inventFigure(chance: Chance): Figure {
  const surname = chance.oneOf(words.surnames)
  return {name: `${chance.oneOf(words.givenNames)} ${surname}`, surname, title: chance.oneOf(words.titles)}
}

function inventHappening(chance: Chance, figures: readonly [Figure, ...Figure[]]): Happening {
  return {
    subject: chance.oneOf(words.subjects),
    town: chance.oneOf(words.towns),
    year: chance.between(1990, 2023),
    month: chance.between(0, 11),
    day: chance.between(1, 28),
    cast: [chance.oneOf(figures), chance.oneOf(figures), chance.oneOf(figures)],
    statements: [statement(chance), statement(chance), statement(chance)],
  }
}

interface Style {
  readonly extension: 'txt' | 'md'
  readonly write: (chance: Chance, happening: Happening, paragraphs: number) => string
}

const wireReport: Style = {
  extension: 'txt',
  write: (chance, happening, paragraphs) => {
    const date = `${monthNames[happening.month + 1]} ${happening.day}`
    const dateline = `${happening.town.toUpperCase()}, ${date} (${chance.oneOf(words.wires)}) — `
    return [
      headline(chance, happening),
      '',
      dateline + story(chance, happening, paragraphs, '“', '”').join('\n\n'),
      '',
    ].join('\n')
  },
}

const newspaperPage: Style = {
  extension: 'txt',
  write: (chance, happening, paragraphs) => {
    const outlet = chance.oneOf(words.outlets)
    return [
      `Home > News > ${happening.town}`,
      headline(chance, happening),
      `By ${chance.oneOf(words.givenNames)} ${chance.oneOf(words.surnames)}`,
      `${outlet}, ${happening.day} ${monthNames[happening.month + 1]} ${happening.year}`,
      'Share on Facebook',
      ...story(chance, happening, paragraphs, '"', '"'),
      'Read more: ten walks around the bay',
      `© ${outlet}. All rights reserved.`,
    ].join('\n')
  },
}

const markdownClipping: Style = {
  extension: 'md',
  write: (chance, happening, paragraphs) => {
    const date = [happening.year, happening.month + 1, happening.day]
      .map((part) => String(part).padStart(2, '0'))
      .join('-')
    const front = `---\nsource: ${chance.oneOf(words.outlets)}\ndate: ${date}\n---\n`
    return `${front}\n# ${headline(chance, happening)}\n\n${story(chance, happening, paragraphs, '‘', '’').join('\n\n')}\n`
  },
}

const styles = [wireReport, newspaperPage, markdownClipping] as const

function headline(chance: Chance, {subject, town}: Happening): string {
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${chance.oneOf(words.claims)}, ${town} hears`
}

/** Who speaks and what they said, then `paragraphs` of two or three sentences. */
function story(chance: Chance, happening: Happening, paragraphs: number, open: string, close: string): string[] {
  const introductions = happening.cast.map((figure, index) => {
    const words = `${open}${happening.statements[index]},${close} ${figure.name} said.`
    return `${introduction(chance, figure, happening)} ${words}`
  })
  return [...introductions, ...listOf(paragraphs, () => paragraph(chance, chance.oneOf(happening.cast), open, close))]
}

function introduction(chance: Chance, {name, title}: Figure, {subject, town}: Happening): string {
  const speaker = chance.happens(0.5)
    ? `${title} ${name}`
    : `${name}, ${title.toLowerCase()} of the ${chance.oneOf(words.organisations)},`
  return `${speaker} said on ${chance.oneOf(words.weekdays)} in ${town} that ${subject} ${chance.oneOf(words.claims)}.`
}

/** Half of the paragraphs report what somebody says: about a dozen statements an article, as agencies write. */
function paragraph(chance: Chance, figure: Figure, open: string, close: string): string {
  if (chance.happens(0.5)) return [background(chance), background(chance), background(chance)].join(' ')
  const after = chance.happens(0.7) ? ` ${background(chance)}` : ''
  return `${report(chance, figure, open, close)}${after}`
}

function report(chance: Chance, {surname}: Figure, open: string, close: string): string {
  const claim = `${chance.oneOf(words.subjects)} ${spot(chance)} ${chance.oneOf(words.claims)}`
  return chance.oneOf([
    `${open}${statement(chance)},${close} said ${surname}, ${open}and ${claim}.${close}`,
    `${surname} told reporters that ${claim}.`,
    `According to ${surname}, ${claim}.`,
    `${open}${statement(chance)}. ${statement(chance)},${close} ${surname} added.`,
    `The ${chance.oneOf(words.organisations)} called it ${open}a step back${close} in a statement.`,
  ])
}

/** `Prices behind Kelmodar have risen by 14 percent since 1998.` */
const background = (chance: Chance): string =>
  `${chance.oneOf(words.conditions)} ${spot(chance)} ${chance.oneOf(words.developments)} ${chance.between(2, 98)} ${chance.oneOf(words.measures)}.`

/**
 * Each statement is about a place of its own, as in real news: when they all were made of the same sixty words, 10,000
 * articles said the same three thousand things, and a benchmark of them measured nothing but echoes.
 */
const statement = (chance: Chance): string =>
  `${chance.oneOf(words.openings)} ${chance.oneOf(words.matters)} ${spot(chance)} ${chance.oneOf(words.endings)}`

/** `behind Kelmodar`: of some twelve thousand places. */
const spot = (chance: Chance): string =>
  `${chance.oneOf(words.prepositions)} ${chance.oneOf(words.firstSyllables)}${chance.oneOf(words.middleSyllables)}${chance.oneOf(words.lastSyllables)}`

function listOf<T>(count: number, make: () => T): readonly [T, ...T[]] {
  return [make(), ...Array.from({length: count - 1}, make)]
}
