import {describe, expect, test} from 'vitest'
import type {SearchName} from '../../src/search/entry.ts'
import {dayOf, type Question, readWords} from '../../src/search/read/read-question.ts'
import {search} from '../../src/search/read/search.ts'
import {type Invented, indexOf} from './index-of.ts'

const articles: readonly Invented[] = [
  {
    id: 'ferry-returns',
    headline: 'Ferry returns to the quay',
    text: ['Ana Ruiz said [ana-ruiz: the ferry would sail all winter].', 'The crossing takes an hour.'],
    day: '2021-03-04',
    topics: ['ferries'],
    story: 'ferry',
  },
  {
    id: 'ferry-late',
    headline: 'Passengers wait',
    text: ['The ferry was late again.', 'Tom Oakes, of the harbour board, said [tom-oakes: nobody is paid to wait].'],
    day: '2021-11-20',
    outlet: 'Coastal Press',
    topics: ['ferries'],
  },
  {
    id: 'budget',
    headline: 'Parties agree on the budget',
    text: [
      '“[ana-ruiz: It is a budget for ships],” Ruiz said; the ferries were not named. The party of Oakes abstained.',
    ],
    day: '2019-02-01',
  },
  {
    id: 'old-harbour',
    headline: 'When the harbour was young',
    text: ['Anna Petrenko of Tsarsk visited in 1950 with Mr Zelensky.', 'Nobody could date the picture of 2021 ships.'],
    outlet: 'Coastal Press',
  },
]

const names: readonly SearchName[] = [
  {kind: 'person', id: 'ana-ruiz', label: 'Ana Ruiz', spellings: ['Ana Ruiz', 'Ruiz'], articles: 2},
  {kind: 'person', id: 'tom-oakes', label: 'Tom Oakes', spellings: ['Tom Oakes'], articles: 1},
  {kind: 'topic', id: 'ferries', label: 'Ferries', spellings: [], articles: 2},
]

const index = indexOf(articles, names)

async function ask(question: string | Question, some = index) {
  const answer = await search(typeof question === 'string' ? {words: question} : question, some)
  return {...answer, ids: await Promise.all(answer.articles.map(some.idOf))}
}

describe('words', () => {
  test('are found in all their forms', async () => {
    expect((await ask('ferries')).ids.sort()).toEqual(['budget', 'ferry-late', 'ferry-returns'])
    expect((await ask('party')).ids).toEqual(['budget'])
  })

  test('are found by their beginning while they are typed, and not once they are whole', async () => {
    expect((await ask('cross')).ids).toEqual(['ferry-returns'])
    expect((await ask('ship')).ids).not.toContain('passengers')
  })

  test('must all be there', async () => {
    expect((await ask('ferry late')).ids).toEqual(['ferry-late'])
    expect(await ask('ferry late')).toMatchObject({fit: 'exactly', nowhere: []})
  })

  test('that stand in a headline, and close together, come first', async () => {
    expect((await ask('harbour')).ids[0]).toBe('old-harbour')
    expect((await ask('ferry')).ids[0]).toBe('ferry-returns')
  })

  test('that no article has together are found apart, and it is said', async () => {
    expect(await ask('crossing budget')).toMatchObject({fit: 'partly', nowhere: [], ids: ['budget', 'ferry-returns']})
  })

  test('that no article has are told', async () => {
    expect(await ask('ferry late xylophone')).toMatchObject({
      fit: 'partly',
      nowhere: ['xylophone'],
      ids: ['ferry-late'],
    })
    expect(await ask('ferry xylophone zither')).toMatchObject({ids: [], nowhere: ['xylophone', 'zither']})
  })

  test('cut at hyphens stand together', async () => {
    expect((await ask('harbour-board')).ids).toEqual(['ferry-late'])
  })
})

describe('a quotation', () => {
  test('is found as it stands', async () => {
    expect(await ask('“budget for ships”')).toMatchObject({ids: ['budget'], fit: 'exactly'})
    expect(await ask('"nobody is paid')).toMatchObject({ids: ['ferry-late'], fit: 'exactly'})
  })

  test('does not go from one paragraph into the next', async () => {
    expect((await ask('"winter the crossing"')).fit).toBe('loosely')
  })

  test('that nobody said is found by its words, and it is said', async () => {
    expect(await ask('"ships for budget"')).toMatchObject({ids: ['budget'], fit: 'loosely'})
  })

  test('goes with other words', async () => {
    expect((await ask('“the ferry” late')).ids).toEqual(['ferry-late'])
  })
})

describe('what somebody said', () => {
  test('comes first when their name is asked for with its words', async () => {
    expect((await ask('ruiz ferry')).ids).toEqual(['ferry-returns', 'budget'])
  })

  test('is told from where they are only named', async () => {
    expect((await ask({words: 'ferry', person: 'ana-ruiz'})).ids.sort()).toEqual(['budget', 'ferry-returns'])
    expect((await ask({words: 'ferry', person: 'ana-ruiz', saidBy: true})).ids).toEqual(['ferry-returns'])
    expect((await ask({words: '', person: 'ana-ruiz', saidBy: true})).ids).toEqual(['ferry-returns', 'budget'])
  })

  test('must hold all of the words in one statement', async () => {
    expect((await ask({words: 'winter ferry', person: 'ana-ruiz', saidBy: true})).ids).toEqual(['ferry-returns'])
    expect((await ask({words: 'crossing', person: 'ana-ruiz', saidBy: true})).ids).toEqual([])
  })

  test('is found in a year, which may be typed as a word', async () => {
    expect((await ask('ruiz ferry 2021')).ids).toEqual(['ferry-returns'])
    expect((await ask({words: 'ferry', person: 'ana-ruiz', from: '2019', to: '2019'})).ids).toEqual(['budget'])
  })
})

describe('a question', () => {
  test.each<[string, string[]]>([
    ['What did Ana Ruiz say about the ferry in 2021?', ['ferry-returns']],
    ['what did RUIZ say about ferries, 2021?', ['ferry-returns']],
    ['Ruiz, Ana: ferries 2021', ['ferry-returns']],
    ['2019: what was Ruiz’s view of ships?', ['budget']],
    ['Has Tom Oakes ever said anything about waiting in 2021??', ['ferry-late']],
    ['When in 2019 did Ana Ruiz speak of a budget?', ['budget']],
    ['In 2021, who said something about ferries?', ['ferry-returns', 'ferry-late']],
    ['Was sagte Ruiz 2021 zum ferry?', ['ferry-returns']],
    ['Qu’a dit Ana Ruiz sur le ferry en 2021 ?', ['ferry-returns']],
    ['¿Qué dijo Ruiz Ana sobre ships en 2019?', ['budget']],
  ])('%s', async (typed, ids) => {
    expect(await ask(typed)).toMatchObject({ids, fit: 'exactly', nowhere: []})
  })

  test('names nobody by the words it asks with, and somewhere by all of its own', async () => {
    const some = indexOf(articles, [
      ...names,
      {kind: 'person', id: 'al-said', label: 'Tarik Al Said', spellings: [], articles: 1},
      {kind: 'place', id: 'the-hague', label: 'The Hague', spellings: [], articles: 1},
    ])
    const named = async (typed: string) => (await ask(typed, some)).names.map(({label}) => label)
    expect(await named('Who said something about ships?')).toEqual([])
    expect(await named('Al Said')).toEqual(['Tarik Al Said'])
    expect(await named('What was said in the hague?')).toEqual(['The Hague'])
  })
})

describe('filters', () => {
  test.each<[Partial<Question>, string[]]>([
    [{from: '2021-03-04', to: '2021-03-04'}, ['ferry-returns']],
    [{from: '2021-03-05'}, ['ferry-late']],
    [{to: '2020'}, ['budget']],
    [{outlet: 'coastal-press'}, ['ferry-late', 'old-harbour']],
    [{topic: 'ferries'}, ['ferry-late', 'ferry-returns']],
    [{topic: 'ferries', outlet: 'coastal-press'}, ['ferry-late']],
    [{story: 'ferry'}, ['ferry-returns']],
    [{outlet: 'nobody'}, []],
    [{from: 'soon'}, ['ferry-late', 'ferry-returns', 'budget', 'old-harbour']],
  ])('%o', async (filter, ids) => {
    expect((await ask({words: '', ...filter})).ids).toEqual(ids)
  })

  test('an outlet is counted under the others, not under itself', async () => {
    const {outlets} = await ask({words: 'ferry', outlet: 'coastal-press'})
    const {contents} = index
    expect([...outlets].map(([at, count]) => [contents.outlets[at]?.name, count]).sort()).toEqual([
      ['Bay Herald', 2],
      ['Coastal Press', 1],
    ])
  })
})

test.each<[Question['order'], string[]]>([
  ['newest', ['ferry-late', 'ferry-returns', 'budget', 'old-harbour']],
  ['oldest', ['budget', 'ferry-returns', 'ferry-late', 'old-harbour']],
])('in order of day, %s first, the undated last', async (order, ids) => {
  expect((await ask({words: '', order})).ids).toEqual(ids)
})

describe('names', () => {
  const slavic = indexOf(
    [
      {id: 'a', headline: 'Talks', text: ['Volodymyr Zelensky spoke.', 'x [zelensky: words]']},
      {id: 'b', headline: 'Gespräche', text: ['Wolodymyr Selenskyj sprach. [zelensky: Worte]']},
      {id: 'c', headline: 'Nothing', text: ['Somebody else came.']},
    ],
    [
      {
        kind: 'person',
        id: 'zelensky',
        label: 'Volodymyr Zelensky',
        spellings: ['Volodymyr Zelensky', 'Wolodymyr Selenskyj'],
        articles: 2,
      },
    ],
  )

  test('are found under every spelling the archive has', async () => {
    for (const words of ['selenskyj', 'Zelensky', 'wolodymyr selenskyj'])
      expect((await ask(words, slavic)).ids.sort(), words).toEqual(['a', 'b'])
  })

  test('a given name is nobody’s alone', async () => {
    expect((await ask('wolodymyr', slavic)).ids).toEqual(['b'])
  })

  test('with pages of their own are told', async () => {
    expect((await ask('ruiz ferry')).names.map(({label}) => label)).toEqual(['Ana Ruiz'])
    expect((await ask('ana')).names).toEqual([])
    expect((await ask('ferries')).names.map(({label}) => label)).toEqual(['Ferries'])
  })
})

describe('did you mean', () => {
  test.each([
    ['fery', 'ferry'],
    ['Zelenzkyy', 'zelensky'],
    ['Selenskij', 'zelensky'],
    ['harbuor', 'harbour'],
  ])('%s: %s', async (typed, meant) => {
    expect(await ask(typed)).toMatchObject({perhaps: meant, instead: true, nowhere: [typed]})
  })

  test('what is far from every word is not guessed at', async () => {
    expect(await ask('xylophone')).toMatchObject({ids: [], instead: false})
    expect((await ask('xylophone')).perhaps).toBeUndefined()
  })

  test('what nothing is like is left out', async () => {
    expect(await ask('harbuor xylophone')).toMatchObject({perhaps: 'harbour', instead: true})
  })

  test('beside words that are there, it is offered and not answered', async () => {
    expect(await ask('late harbuor ferry')).toMatchObject({
      ids: ['ferry-late'],
      perhaps: 'late harbour ferry',
      instead: false,
    })
  })
})

test('other languages have other endings', async () => {
  const german = indexOf([{id: 'a', headline: 'Am Hafen', text: ['Die Mauern des Hafens']}], [], {language: 'de'})
  expect((await ask('Hafens', german)).ids).toEqual(['a'])
  expect((await ask('Mauer', german)).ids).toEqual(['a'])
})

test('an index without an article answers nothing', async () => {
  expect(await ask('ferry', indexOf([]))).toMatchObject({ids: [], nowhere: ['ferry']})
})

test('a file is fetched once, and none that is not needed', async () => {
  const fresh = indexOf(articles, names)
  await ask('ferry', fresh)
  await ask('ferry late', fresh)
  expect(fresh.fetched).toHaveLength(new Set(fresh.fetched).size)
  expect(fresh.fetched).not.toContain('spellings.bin')
})

test('readWords keeps a quotation together, and what is still open', () => {
  const read = (typed: string) => readWords(typed).map(({words, exact}) => [words.join(' '), exact])
  expect(read('ruiz “the quay” now')).toEqual([
    ['ruiz', false],
    ['the quay', true],
    ['now', false],
  ])
  expect(read('"the quay sta')).toEqual([['the quay sta', true]])
  expect(read('« le quai » jong-un')).toEqual([
    ['le quai', true],
    ['jong un', false],
  ])
  expect(read(' — ')).toEqual([])
})

test.each([
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2019', '2019-01-01', '2019-12-31'],
  ['2019-04', '2019-04-01', '2019-04-30'],
  ['2019-03-08', '2019-03-08', '2019-03-08'],
  ['March', undefined, undefined],
])('%s goes from %s to %s', (date, first, last) => {
  expect([dayOf(date, 'first'), dayOf(date, 'last')]).toEqual([first, last])
})
