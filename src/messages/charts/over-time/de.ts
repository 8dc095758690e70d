import type {OverTimeMessages} from './over-time-messages.ts'

export const de: OverTimeMessages = {
  byOutlet: 'Artikel im Lauf der Zeit, nach Medium',
  units: {
    day: inUnit({one: 'Tag', other: 'Tage', dative: 'Tagen', a: 'ein Tag', each: 'am Tag', whose: 'deren Tag'}),
    month: inUnit({
      one: 'Monat',
      other: 'Monate',
      dative: 'Monaten',
      a: 'ein Monat',
      each: 'im Monat',
      whose: 'deren Monat',
    }),
    year: inUnit({one: 'Jahr', other: 'Jahre', dative: 'Jahren', a: 'ein Jahr', each: 'im Jahr', whose: 'deren Jahr'}),
    decade: inUnit({
      one: 'Jahrzehnt',
      other: 'Jahrzehnte',
      dative: 'Jahrzehnten',
      a: 'ein Jahrzehnt',
      each: 'im Jahrzehnt',
      whose: 'deren Jahrzehnt',
    }),
  },
  decade: '{year}er Jahre',
  most: 'Am meisten: {period}, {count}.',
  mostEach: 'Am meisten: {one} und {other}, je {count}.',
  alsoHolds: 'Die erste Zeile enthält auch {outlets}.',
  mixedOutlet: '{outlets} ({articles})',
  unknownOutlets: 'unbekannte Medien',
  and: '{one} und {other}',
  oneScale: 'Alle Zeilen haben denselben Maßstab.',
  ownScale: 'Die erste Zeile hat einen eigenen Maßstab; die der Medien haben denselben.',
  reprintsOpen: 'Gefüllt: eigene Berichte; offen: Nachdrucke.',
  reprints: {
    column: 'Ohne Nachdrucke',
    all: 'Alle diese drucken einen eigenen Bericht.',
    none: 'Alle diese drucken einen nach.',
    some: 'Gefüllt: Artikel mit eigenem Bericht; offen: Nachdrucke.',
  },
  quoting: {
    column: 'Zitiert in',
    all: 'Alle diese zitieren die Person.',
    none: 'Alle diese nennen die Person nur.',
    some: 'Gefüllt: Artikel, die die Person zitieren; offen: Artikel, die sie nur nennen.',
  },
  notDrawn: 'Nicht gezeichnet, aber in der Tabelle: {articles}.',
  undatedArticles: {one: '{count} undatierter Artikel', other: '{count} undatierte Artikel'},
  ofAnotherTime: {
    one: '{count} Artikel, vermutlich aus anderer Zeit',
    other: '{count} Artikel, vermutlich aus anderer Zeit',
  },
  monthNotKnown: '{period}, Monat unbekannt',
  dayNotKnown: '{period}, Tag unbekannt',
  guessed: '{period}, vermutet',
  undated: 'Undatiert',
  when: 'Wann',
  articles: 'Artikel',
  allArticles: 'Alle Artikel',
  all: 'Alle',
}

interface Unit {
  readonly one: string
  readonly other: string
  readonly dative: string
  readonly a: string
  readonly each: string
  readonly whose: string
}

function inUnit({one, other, dative, a, each, whose}: Unit): OverTimeMessages['units']['day'] {
  return {
    title: `Artikel nach ${dative}`,
    titleByOutlet: `Artikel nach ${dative} und Medium`,
    description: {
      one: `Ein Balken für {count} ${one}, so hoch wie die Zahl der Artikel.`,
      other: `Ein Balken für jeden Zeitraum, {count} ${other}, so hoch wie die Zahl der Artikel.`,
    },
    descriptionByOutlet: {
      one: `Eine Zeile mit Balken für jedes Medium, {count} ${one} von links nach rechts. {outlets}.`,
      other: `Eine Zeile mit Balken für jedes Medium, {count} ${other} von links nach rechts. {outlets}.`,
    },
    bar: `Ein Balken ist ${a}.`,
    never: `Nie mehr als {count} ${each}.`,
    notKnown: {
      one: `{count} Artikel, dessen ${one} unbekannt ist`,
      other: `{count} Artikel, ${whose} unbekannt ist`,
    },
  }
}
