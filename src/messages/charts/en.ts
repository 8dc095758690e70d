import type {ChartMessages} from './chart-messages.ts'
import {en as overTime} from './over-time/en.ts'

export const en: ChartMessages = {
  together: {
    title: 'Who is named with whom',
    description: {
      one: 'One person.',
      other: 'Each of {count} people with each other, and in how many articles both are named.',
    },
    most: '{one} and {other} are named together most: in {articles}.',
    how: 'From a name, look left and down: each number counts the articles that name both.',
    chosen:
      'These are the {count} most often named together, of {people}; everybody else’s company is on their own page.',
    table: 'Articles that name both',
    person: 'Person',
  },
  quotes: {
    title: 'Who quotes whom',
    description: {
      one: 'A row for {count} speaker, a column for each outlet, and where they meet the number of statements: {outlets}.',
      other:
        'A row for each of {count} speakers, a column for each outlet, and where they meet the number of statements: {outlets}.',
    },
    most: '{name} is quoted most: {statements}.',
    how: 'Each number counts the statements of one person in one outlet’s articles.',
    chosen: 'These {count} of {people} are given {some} of {statements}.',
    table: 'Statements by speaker and outlet',
    speaker: 'Speaker',
    all: 'All',
  },
  overTime,
  otherOutlets: {one: '{count} other outlet', other: '{count} other outlets'},
}
