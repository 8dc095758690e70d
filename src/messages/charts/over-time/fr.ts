import type {OverTimeMessages} from './over-time-messages.ts'

export const fr: OverTimeMessages = {
  byOutlet: 'Articles au fil du temps, par média',
  units: {
    day: inUnit({by: 'jour', one: 'jour', other: 'jours', a: 'un jour', each: 'par jour', the: 'le jour'}),
    month: inUnit({by: 'mois', one: 'mois', other: 'mois', a: 'un mois', each: 'par mois', the: 'le mois'}),
    year: inUnit({by: 'année', one: 'année', other: 'années', a: 'une année', each: 'par an', the: 'l’année'}),
    decade: inUnit({
      by: 'décennie',
      one: 'décennie',
      other: 'décennies',
      a: 'une décennie',
      each: 'par décennie',
      the: 'la décennie',
    }),
  },
  decade: 'années {year}',
  most: 'Le plus : {period}, {count}.',
  mostEach: 'Le plus : {one} et {other}, {count} chaque fois.',
  alsoHolds: 'La première ligne comprend aussi {outlets}.',
  mixedOutlet: '{outlets} ({articles})',
  unknownOutlets: 'des médias inconnus',
  and: '{one} et {other}',
  oneScale: 'Toutes les lignes sont à la même échelle.',
  ownScale: 'La première ligne a sa propre échelle ; celles des médias ont la même.',
  reprintsOpen: 'Plein : leurs propres dépêches ; vide : reprises.',
  reprints: {
    column: 'Sans les reprises',
    all: 'Tous publient leur propre article.',
    none: 'Tous en reprennent un autre.',
    some: 'Plein : articles propres ; vide : reprises.',
  },
  quoting: {
    column: 'Citée dans',
    all: 'Tous citent la personne.',
    none: 'Tous ne font que nommer la personne.',
    some: 'Plein : articles qui citent la personne ; vide : articles qui ne font que la nommer.',
  },
  notDrawn: 'Non dessinés, mais dans le tableau : {articles}.',
  undatedArticles: {one: '{count} article sans date', other: '{count} articles sans date'},
  ofAnotherTime: {
    one: '{count} article sans doute d’une autre époque',
    other: '{count} articles sans doute d’une autre époque',
  },
  monthNotKnown: '{period}, mois inconnu',
  dayNotKnown: '{period}, jour inconnu',
  guessed: '{period}, supposé',
  undated: 'Sans date',
  when: 'Quand',
  articles: 'Articles',
  allArticles: 'Tous les articles',
  all: 'Tous',
}

interface Unit {
  readonly by: string
  readonly one: string
  readonly other: string
  readonly a: string
  readonly each: string
  readonly the: string
}

function inUnit({by, one, other, a, each, the}: Unit): OverTimeMessages['units']['day'] {
  return {
    title: `Articles par ${by}`,
    titleByOutlet: `Articles par ${by} et par média`,
    description: {
      one: `Une barre pour {count} ${one}, haute comme le nombre d’articles.`,
      other: `Une barre par ${by}, {count} ${other}, haute comme le nombre d’articles.`,
    },
    descriptionByOutlet: {
      one: `Une ligne de barres par média, {count} ${one} de gauche à droite. {outlets}.`,
      other: `Une ligne de barres par média, {count} ${other} de gauche à droite. {outlets}.`,
    },
    bar: `Une barre est ${a}.`,
    never: `Jamais plus de {count} ${each}.`,
    notKnown: {
      one: `{count} article dont on ignore ${the}`,
      other: `{count} articles dont on ignore ${the}`,
    },
  }
}
