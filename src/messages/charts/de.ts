import type {ChartMessages} from './chart-messages.ts'
import {de as overTime} from './over-time/de.ts'

export const de: ChartMessages = {
  together: {
    title: 'Wer mit wem genannt wird',
    description: {
      one: 'Eine Person.',
      other: 'Jede von {count} Personen mit jeder anderen, und in wie vielen Artikeln beide genannt sind.',
    },
    most: 'Am häufigsten zusammen genannt sind {one} und {other}: in {articles}.',
    how: 'Von einem Namen nach links und nach unten: Jede Zahl zählt die Artikel, die beide nennen.',
    chosen:
      'Dies sind die {count}, die am häufigsten zusammen genannt sind, von {people}; mit wem andere genannt sind, steht auf ihrer Seite.',
    table: 'Artikel, die beide nennen',
    person: 'Person',
  },
  quotes: {
    title: 'Wer wen zitiert',
    description: {
      one: 'Eine Zeile für {count} Sprecher, eine Spalte für jedes Medium, und wo sie sich treffen, die Zahl der Aussagen: {outlets}.',
      other:
        'Eine Zeile für jeden von {count} Sprechern, eine Spalte für jedes Medium, und wo sie sich treffen, die Zahl der Aussagen: {outlets}.',
    },
    most: 'Am häufigsten zitiert ist {name}: {statements}.',
    how: 'Jede Zahl zählt die Aussagen einer Person in den Artikeln eines Mediums.',
    chosen: 'Von {people} haben diese {count} {some} von {statements}.',
    table: 'Aussagen nach Sprecher und Medium',
    speaker: 'Sprecher',
    all: 'Alle',
  },
  overTime,
  otherOutlets: {one: '{count} weiteres Medium', other: '{count} weitere Medien'},
}
