import type {OverTimeMessages} from './over-time-messages.ts'

export const es: OverTimeMessages = {
  byOutlet: 'Artículos a lo largo del tiempo, por medio',
  units: {
    day: inUnit({one: 'día', other: 'días', a: 'un día', the: 'el día'}),
    month: inUnit({one: 'mes', other: 'meses', a: 'un mes', the: 'el mes'}),
    year: inUnit({one: 'año', other: 'años', a: 'un año', the: 'el año'}),
    decade: inUnit({one: 'década', other: 'décadas', a: 'una década', the: 'la década'}),
  },
  decade: 'años {year}',
  most: 'El máximo: {period}, {count}.',
  mostEach: 'El máximo: {one} y {other}, {count} cada vez.',
  alsoHolds: 'La primera fila incluye también {outlets}.',
  mixedOutlet: '{outlets} ({articles})',
  unknownOutlets: 'medios desconocidos',
  and: '{one} y {other}',
  oneScale: 'Todas las filas tienen la misma escala.',
  ownScale: 'La primera fila tiene su propia escala; las de los medios comparten una.',
  reprintsOpen: 'Relleno: informaciones propias; vacío: reproducciones.',
  reprints: {
    column: 'Sin reproducciones',
    all: 'Todos publican una información propia.',
    none: 'Todos reproducen otra.',
    some: 'Relleno: artículos propios; vacío: reproducciones.',
  },
  quoting: {
    column: 'Citada en',
    all: 'Todos citan a la persona.',
    none: 'Todos solo nombran a la persona.',
    some: 'Relleno: artículos que citan a la persona; vacío: los que solo la nombran.',
  },
  notDrawn: 'Sin dibujar, pero en la tabla: {articles}.',
  undatedArticles: {one: '{count} artículo sin fecha', other: '{count} artículos sin fecha'},
  ofAnotherTime: {
    one: '{count} artículo que parece de otra época',
    other: '{count} artículos que parecen de otra época',
  },
  monthNotKnown: '{period}, mes desconocido',
  dayNotKnown: '{period}, día desconocido',
  guessed: '{period}, supuesto',
  undated: 'Sin fecha',
  when: 'Cuándo',
  articles: 'Artículos',
  allArticles: 'Todos los artículos',
  all: 'Todos',
}

interface Unit {
  readonly one: string
  readonly other: string
  readonly a: string
  readonly the: string
}

function inUnit({one, other, a, the}: Unit): OverTimeMessages['units']['day'] {
  return {
    title: `Artículos por ${one}`,
    titleByOutlet: `Artículos por ${one} y medio`,
    description: {
      one: `Una barra para {count} ${one}, tan alta como el número de artículos.`,
      other: `Una barra por ${one}, {count} ${other}, tan alta como el número de artículos.`,
    },
    descriptionByOutlet: {
      one: `Una fila de barras por medio, {count} ${one} de izquierda a derecha. {outlets}.`,
      other: `Una fila de barras por medio, {count} ${other} de izquierda a derecha. {outlets}.`,
    },
    bar: `Una barra es ${a}.`,
    never: `Nunca más de {count} por ${one}.`,
    notKnown: {
      one: `{count} artículo del que no se sabe ${the}`,
      other: `{count} artículos de los que no se sabe ${the}`,
    },
  }
}
