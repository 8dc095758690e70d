import {describe, expect, it} from 'vitest'
import {articleOf} from '../../../src/archive.ts'
import type {Decisions} from '../../../src/model.ts'

const decisions: Decisions = {
  site: {title: 'Archive', language: 'en'},
  people: [],
  notPeople: [],
  outlets: [],
  topics: [],
}

/** The quotations of an article, each as `speaker | words`, behind the rule that gave them to somebody. */
function quotesOf(text: string): string[] {
  const {record} = articleOf({file: 'a.txt', format: 'text', raw: text, sha256: '', warnings: []}, decisions)
  return record.quotes.map(({text: words, speaker}) =>
    speaker ? `${speaker.rule}: ${speaker.name} | ${words}` : `— | ${words}`,
  )
}

const spanish = 'El faro de la isla vuelve a tener un farero, que cuida del puerto y de las gallinas.\n\n'
const french = 'Le bac du village ne sera pas vendu, et les habitants ont réuni une somme pour le garder.\n\n'
const german =
  'Der Kreistag hat den Bau einer Brücke über die Lahme nicht genehmigt, und das ist für viele ein Verlust.\n\n'

describe('Spanish', () => {
  it.each([
    [
      '«Una máquina no saluda», dijo la alcaldesa, Remedios Otxoa.',
      ['words-cue-speaker: Remedios Otxoa | Una máquina no saluda'],
    ],
    [
      '“No es un entierro”, aseguró en rueda de prensa el portavoz Jacinto Robledal.',
      ['words-cue-speaker: Jacinto Robledal | No es un entierro'],
    ],
    [
      'El concejal de Pesca, Fermín Zubiaur, explicó: “Las gallinas van incluidas”.',
      ['speaker-cue-words: Fermín Zubiaur | Las gallinas van incluidas'],
    ],
    [
      '«Se abre mañana», dijo Ana Ruiz. «Y también el domingo». “Hemos pintado la torre”, añadió.',
      [
        'words-cue-speaker: Ana Ruiz | Se abre mañana',
        'words-go-on: Ana Ruiz | Y también el domingo',
        'words-cue-speaker: Ana Ruiz | Hemos pintado la torre',
      ],
    ],
    // near misses: a thing with its article, an addressee, the husband of
    ['«No hubo incidentes», informó la Policía.', ['— | No hubo incidentes']],
    ['«No sabíamos nada», dijo a su hermana Ana Ruiz.', ['— | No sabíamos nada']],
    ['El marido de Ana Ruiz dijo: «Se abre mañana mismo».', ['— | Se abre mañana mismo']],
    // silence: a label
    ['Lo llamaron «la torre vieja» y nadie supo por qué.', []],
  ])('%s', (text, expected) => {
    expect(quotesOf(spanish + text)).toEqual(expected)
  })
})

describe('French', () => {
  it.each([
    [
      '« C’est le seul pont », a déclaré lundi le maire, Gontran Lavergne. « Et le dernier », a-t-il ajouté.',
      [
        'words-cue-speaker: Gontran Lavergne | C’est le seul pont',
        'words-cue-speaker: Gontran Lavergne | Et le dernier',
      ],
    ],
    [
      'Selon Odile Marchandon, « deux familles arrivent en janvier ».',
      ['speaker-cue-words: Odile Marchandon | deux familles arrivent en janvier'],
    ],
    [
      '« Neuf, c’est une classe », se réjouit Odile Marchandon.',
      ['words-cue-speaker: Odile Marchandon | Neuf, c’est une classe'],
    ],
    [
      '« C’est une bonne nouvelle », s’est félicitée Maëlle Troadec, éleveuse.',
      ['words-cue-speaker: Maëlle Troadec | C’est une bonne nouvelle'],
    ],
    [
      '« Tout va », dit Ana Ruiz, « et rien ne presse ». Pour l’opposition, « c’est un scandale pour la commune ».',
      [
        'words-cue-speaker: Ana Ruiz | Tout va',
        'words-go-on: Ana Ruiz | et rien ne presse',
        '— | c’est un scandale pour la commune',
      ],
    ],
    ['« Nous étudions le dossier », a répondu la Préfecture.', ['— | Nous étudions le dossier']],
    ['Il dénonce « une école » et se tait.', []],
  ])('%s', (text, expected) => {
    expect(quotesOf(french + text)).toEqual(expected)
  })
})

describe('German', () => {
  it.each([
    [
      '„Wer soll das bezahlen?“, fragte die Abgeordnete Silke Windhorst. »Wir brauchen Schulen«, sagte sie.',
      [
        'words-cue-speaker: Silke Windhorst | Wer soll das bezahlen?',
        'words-cue-speaker: Silke Windhorst | Wir brauchen Schulen',
      ],
    ],
    [
      'Der Laternenputzer Horst Piepenbrink sagte: „Ich habe sie alle gekannt.“',
      ['speaker-cue-words: Horst Piepenbrink | Ich habe sie alle gekannt.'],
    ],
    [
      'Bürgermeister Klaas Wendehorst (parteilos) erklärte: „Es ist kein Verlust.“',
      ['speaker-cue-words: Klaas Wendehorst | Es ist kein Verlust.'],
    ],
    ['Klaas Wendehorst: „Wir bleiben hier.“', ['speaker-colon-words: Klaas Wendehorst | Wir bleiben hier.']],
    [
      'Ingeborg Thalmann, Chefin der Stadtwerke, hatte gewarnt: „Wer Gas will, muss zahlen.“',
      ['speaker-cue-words: Ingeborg Thalmann | Wer Gas will, muss zahlen.'],
    ],
    ['„Es blieb ruhig“, teilte die Polizei mit.', ['— | Es blieb ruhig']],
    ['Sie las aus dem „Lindecker Tageblatt“ vor.', []],
  ])('%s', (text, expected) => {
    expect(quotesOf(german + text)).toEqual(expected)
  })
})

describe('languages without rules of attribution: words between marks are quotations, and nobody is named', () => {
  it.each([
    [
      'Мост через реку откроют в мае.\n\n«Мы ждали этот мост сорок лет», — сказала мэр города Алевтина Громыкина.',
      ['— | Мы ждали этот мост сорок лет'],
    ],
    [
      '青柳町は七日、町で最後の銭湯を買い取ると発表した。町長は「湯は町の心臓だ」と述べた。「青柳」は店の名だ。',
      ['— | 湯は町の心臓だ'],
    ],
    [
      'A ponte da vila reabriu, e não ao som do hino.\n\n“O rio não mudou”, disse a vereadora Graciete Moital.',
      ['— | O rio não mudou'],
    ],
  ])('%s', (text, expected) => {
    expect(quotesOf(text)).toEqual(expected)
  })
})
