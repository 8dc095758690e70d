import type {OverTimeMessages} from './over-time-messages.ts'

export const en: OverTimeMessages = {
  byOutlet: 'Articles over time, by outlet',
  units: {
    day: inUnit('day'),
    month: inUnit('month'),
    year: inUnit('year'),
    decade: inUnit('decade'),
  },
  decade: 'the {year}s',
  most: 'Most in {period}: {count}.',
  mostEach: 'Most in {one} and {other}: {count} each.',
  alsoHolds: 'The first row also holds {outlets}.',
  mixedOutlet: '{outlets} ({articles})',
  unknownOutlets: 'unknown outlets',
  and: '{one} and {other}',
  oneScale: 'All rows are to one scale.',
  ownScale: 'The first row has a scale of its own; those of the outlets are to one scale.',
  reprintsOpen: 'Filled: reports of their own; open: reprints.',
  reprints: {
    column: 'Without reprints',
    all: 'All of these print a report of their own.',
    none: 'All of these reprint one.',
    some: 'Filled: articles that print a report of their own; open: those that reprint one.',
  },
  quoting: {
    column: 'Quoted in',
    all: 'All of these quote them.',
    none: 'All of these only name them.',
    some: 'Filled: articles that quote them; open: those that only name them.',
  },
  notDrawn: 'Not drawn, but in the table: {articles}.',
  undatedArticles: {one: '{count} undated article', other: '{count} undated articles'},
  ofAnotherTime: {
    one: '{count} article guessed to be of another time',
    other: '{count} articles guessed to be of another time',
  },
  monthNotKnown: '{period}, month not known',
  dayNotKnown: '{period}, day not known',
  guessed: '{period}, guessed',
  undated: 'Undated',
  when: 'When',
  articles: 'Articles',
  allArticles: 'All articles',
  all: 'All',
}

function inUnit(unit: string): OverTimeMessages['units']['day'] {
  return {
    title: `Articles by ${unit}`,
    titleByOutlet: `Articles by ${unit} and outlet`,
    description: {
      one: `A bar for each of {count} ${unit}, as high as its number of articles.`,
      other: `A bar for each of {count} ${unit}s, as high as its number of articles.`,
    },
    descriptionByOutlet: {
      one: `A row of bars for each outlet, {count} ${unit} from left to right. {outlets}.`,
      other: `A row of bars for each outlet, {count} ${unit}s from left to right. {outlets}.`,
    },
    bar: `A bar is a ${unit}.`,
    never: `Never more than {count} a ${unit}.`,
    notKnown: {
      one: `{count} article whose ${unit} is not known`,
      other: `{count} articles whose ${unit} is not known`,
    },
  }
}
