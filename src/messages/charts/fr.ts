import type {ChartMessages} from './chart-messages.ts'
import {fr as overTime} from './over-time/fr.ts'

export const fr: ChartMessages = {
  together: {
    title: 'Qui est nommé avec qui',
    description: {
      one: 'Une personne.',
      other: 'Chacune de {count} personnes avec chaque autre, et dans combien d’articles les deux sont nommées.',
    },
    most: '{one} et {other} sont le plus souvent nommés ensemble : {articles}.',
    how: 'À partir d’un nom, à gauche et vers le bas : chaque nombre compte les articles qui nomment les deux.',
    chosen:
      'Voici les {count} le plus souvent nommés ensemble, sur {people} ; la compagnie des autres est sur leur propre page.',
    table: 'Articles qui nomment les deux',
    person: 'Personne',
  },
  quotes: {
    title: 'Qui cite qui',
    description: {
      one: 'Une ligne pour {count} locuteur, une colonne pour chaque média, et à leur croisement le nombre de déclarations : {outlets}.',
      other:
        'Une ligne pour chacun de {count} locuteurs, une colonne pour chaque média, et à leur croisement le nombre de déclarations : {outlets}.',
    },
    most: '{name} est cité le plus : {statements}.',
    how: 'Chaque nombre compte les déclarations d’une personne dans les articles d’un média.',
    chosen: 'Sur {people}, ces {count} ont {some} de {statements}.',
    table: 'Déclarations par locuteur et média',
    speaker: 'Locuteur',
    all: 'Total',
  },
  overTime,
  otherOutlets: {one: '{count} autre média', other: '{count} autres médias'},
}
