import {describe, expect, it} from 'vitest'
import {findTurns} from '../../src/annotate/transcript/find-turns.ts'
import {namesOfTurns} from '../../src/annotate/transcript/names-of-turns.ts'
import {articleOf} from '../../src/archive.ts'
import {parse} from '../../src/parse/index.ts'
import {read} from '../../src/text/reading.ts'

const readingOf = (raw: string) => read(parse({file: 'a.txt', format: 'text', raw, sha256: '', warnings: []}))

describe('namesOfTurns', () => {
  it.each([
    [
      'DESMOND HARROWAY, NBN ANCHOR: Good morning.\nWENDELL MARSH, GROWER: Nobody called.\nHARROWAY: No?',
      ['Desmond Harroway', 'Wendell Marsh'],
    ],
    ['SEN. ANA RUIZ (D-Taal): Order.\nMR. TOM BECK: Thank you.\nRUIZ: Well?', ['Ana Ruiz', 'Tom Beck']],
    ['Harbour Post: And now?\nEmil Tarnow: A garden.\nHarbour Post: Where?', ['Emil Tarnow']],
    // the labels of a council's brief come once each
    ['Main Street: It closes on Monday.\nOld Pond: It is green.', []],
    // the rows of a table of votes, the lists of a team below its heading
    ['Ana Ruiz: 1,769.\nTom Beck: 1,204.\nAna Ruiz: 300.', []],
    [
      'Vale Roster\n\nGOALKEEPERS: Tom Beck, Emil Tarnow.\nBACK ROW: Ana Ruiz (Taal).\nFRONT ROW: Ben Diaz, Ana Holt.',
      [],
    ],
    ['Ana Ruiz: 1,769 votes.\nTom Beck: Yes, Minister.\nAna Ruiz: Good.', ['Ana Ruiz', 'Tom Beck']],
    ['UNIDENTIFIED FEMALE: No.\nUNIDENTIFIED FEMALE: Yes.', []],
  ])('%j', (raw, expected) => {
    expect(namesOfTurns(readingOf(raw))).toEqual(expected)
  })
})

it('a comma sets what somebody is beside a name in capitals only', () => {
  expect(findTurns(readingOf('In Taal, Ana Ruiz said: no.\nIn Taal, Ben Diaz said: yes.')).size).toBe(0)
})

it('what is said in turn is the speaker’s, word for word, without stage directions', () => {
  const raw = 'ANA RUIZ, NBN ANCHOR: Good morning. Who called?\nBEN DIAZ, GROWER: (laughs) Nobody.\nRUIZ: Really?'
  const decisions = {site: {title: '', language: 'en'}, people: [], notPeople: [], outlets: [], topics: []}
  const {record} = articleOf({file: 'a.txt', format: 'text', raw, sha256: '', warnings: []}, decisions)
  expect(record.quotes.map(({text, speaker, kind}) => `${speaker?.name} | ${kind} | ${text}`)).toEqual([
    'Ana Ruiz | direct | Good morning. Who called?',
    'Ben Diaz | direct | Nobody.',
    'Ana Ruiz | direct | Really?',
  ])
})

it('a time behind a name and what is done behind words are not said', () => {
  const decisions = {site: {title: '', language: 'en'}, people: [], notPeople: [], outlets: [], topics: []}
  const raw =
    'Host (00:12): Who called?\n\nAna Ruiz (00:20): Nobody. (LAUGHTER)\n\nHost (00:31): Nobody?\n\nAna Ruiz (00:40): Nobody (and the cat).'
  const {record} = articleOf({file: 'a.txt', format: 'text', raw, sha256: '', warnings: []}, decisions)
  expect(record.quotes.flatMap(({text, speaker}) => (speaker ? [`${speaker.name}: ${text}`] : []))).toEqual([
    'Ana Ruiz: Nobody.',
    'Ana Ruiz: Nobody (and the cat).',
  ])
})

describe('a transcript that is quoted', () => {
  const decisions = {site: {title: '', language: 'en'}, people: [], notPeople: [], outlets: [], topics: []}
  const saidIn = (raw: string) =>
    articleOf({file: 'a.txt', format: 'text', raw, sha256: '', warnings: []}, decisions).record.quotes.flatMap(
      ({text, speaker}) => (speaker ? [`${speaker.name}: ${text}`] : []),
    )
  const above = 'On the air\n\nAna Ruiz spoke with Ben Diaz of Taal Radio.'

  it.each([
    ['"DIAZ: Will it hold?', '"RUIZ: It did. Diaz told me: “It fell.” I wept.', '"DIAZ: Thank you."'],
    ['“DIAZ: Will it hold?”', '“RUIZ: It did. Diaz told me: “It fell.” I wept.”', '“DIAZ: Thank you.”'],
  ])('gives each turn to its speaker: %j', (...turns) => {
    expect(saidIn([above, ...turns].join('\n\n'))).toEqual([
      'Ben Diaz: Will it hold?',
      'Ana Ruiz: It did. Diaz told me: “It fell.” I wept.',
      'Ben Diaz: Thank you.',
    ])
  })

  it('is none where the marks close before the paragraph ends', () => {
    const banners = '“Ruiz: Mend it,” read a banner.\n\n“Ruiz: Go home,” read another.'
    expect(saidIn(`${above}\n\n${banners}`).some((line) => line.startsWith('Ana Ruiz'))).toBe(false)
  })
})
