import {beforeEach, describe, expect, it} from 'vitest'
import type {WrittenCorrection} from '../../src/corrections/edit-corrections.ts'
import {Desk} from '../../src/desk/desk.ts'
import {kindsOfDoubt} from '../../src/desk/kinds/index.ts'
import {articlePage} from '../../src/desk/pages/article-page.ts'
import {type AskedDoubts, doubtsPage} from '../../src/desk/pages/doubts-page.ts'
import {harbour, reports} from '../corrections/harbour.ts'

const march = `Dockers march in Orvik

“Nobody has asked us what a safe shift is, and nobody will.”

“We will be back tomorrow,” Sergei Malenko Jr. told the dockers in Orvik, Norway.`

const texts = {...reports, 'march.txt': march}

let lines: WrittenCorrection[] = []
beforeEach(() => {
  lines = []
})
const file = {
  list: () => lines,
  add: (more: readonly WrittenCorrection[]) => void lines.push(...more),
  remove: (places: readonly number[]) => {
    lines = lines.filter((_, at) => !places.includes(at))
  },
}
const opened = (some: Readonly<Record<string, string>> = texts) => new Desk(harbour([], some), file)
const keys = (desk: Desk) => desk.doubts.map(({key}) => key)
const of = (desk: Desk, kind: string) => {
  const doubt = desk.doubts.find((one) => one.kind === kind)
  const asked = doubt && desk.ask(doubt)
  if (!doubt || !asked) throw new Error(`the desk asks nothing of the kind ${kind}: ${keys(desk).join(', ')}`)
  return {doubt, ...asked.question}
}

describe('Desk', () => {
  it('asks what is doubtful, of each kind in turn, what harms most first', () => {
    const desk = opened()
    expect(keys(desk)).toEqual([
      'one-person sergei-malenko-jr sergei-malenko',
      'undated march',
      expect.stringMatching(/^unattributed march\.q/),
      'outlet march',
    ])
    expect(keys(opened(reports))).toEqual([])
  })

  it('asks with headline, passage and candidates', () => {
    const {asks, passage, choices} = of(opened(), 'unattributed')
    expect(asks).toBe('Who said this?')
    expect(passage?.words).toContain('Nobody has asked us')
    expect(passage?.after).toContain('We will be back tomorrow')
    expect(choices.map(({label}) => label)).toEqual(['Sergei Malenko Jr.', 'Nobody is named', 'Not a statement'])
  })

  it.each([
    [
      'undated',
      (desk: Desk) =>
        desk.correct([{...of(desk, 'undated').free?.correction, value: '2023-08-17'} as WrittenCorrection]),
    ],
    ['unattributed', (desk: Desk) => desk.correct(of(desk, 'unattributed').choices[0]?.corrections ?? [])],
    ['one-person', (desk: Desk) => desk.correct(of(desk, 'one-person').choices[0]?.corrections ?? [])],
    ['one-person', (desk: Desk) => desk.correct(of(desk, 'one-person').choices[1]?.corrections ?? [])],
    ['one-person', (desk: Desk) => desk.correct([{what: 'not-a-person', of: 'sergei-malenko'}])],
    ['outlet', (desk: Desk) => desk.correct([{what: 'outlet', of: 'march.txt', value: 'Orvik Courier'}])],
    ['undated', (desk: Desk) => desk.correct([{what: 'withdrawn', of: 'march', value: 'It was a draft.'}])],
  ])('%s: an answer takes the doubt off the list, and undoing puts it back', (kind, settle) => {
    const desk = opened()
    const before = keys(desk)
    settle(desk)
    expect(desk.doubts.map((doubt) => doubt.kind)).not.toContain(kind)
    expect(lines).toHaveLength(1)
    desk.undo()
    expect([keys(desk), lines]).toEqual([before, []])
  })

  it('leaves what others wrote meanwhile when it undoes', () => {
    const desk = opened()
    desk.correct([{what: 'outlet', of: 'march', value: 'Orvik Courier'}])
    lines.push({what: 'day', of: 'march', value: '2023-08-17'})
    desk.undo()
    expect(lines).toEqual([{what: 'day', of: 'march', value: '2023-08-17'}])
  })

  it('is without what the file settles already', () => {
    lines = [{what: 'right', of: 'sergei-malenko-jr', value: 'sergei-malenko'}]
    expect(keys(opened())).not.toContain('one-person sergei-malenko-jr sergei-malenko')
  })

  it('says whether the archive has to be read anew to be without a correction', () => {
    lines = [{what: 'outlet', of: 'march', value: 'Orvik Courier'}]
    const desk = opened()
    desk.correct([{what: 'day', of: 'march', value: '2023-08-17'}])
    expect(desk.remove(1)).toBe('done')
    expect(desk.archive.articles.find(({record}) => record.id === 'march')?.record.published).toBeUndefined()
    expect(desk.remove(0)).toBe('read anew')
    expect(lines).toEqual([])
  })

  it('does not let the many of one kind stand before the few of another', () => {
    const rain = Array.from({length: 40}, (_, at) => [`rain-${at}.txt`, `It rained on pier ${at} all day.`])
    const desk = opened({...texts, ...Object.fromEntries(rain)})
    expect(keys(desk).slice(0, 5)).toEqual([
      'one-person sergei-malenko-jr sergei-malenko',
      // it quotes, and the others do not
      'undated march',
      expect.stringMatching(/^unattributed march\.q/),
      expect.stringMatching(/^outlet /),
      expect.stringMatching(/^derived-headline rain-/),
    ])
  })

  it('puts nothing into words before it is shown', () => {
    const many = Object.fromEntries(
      Array.from({length: 300}, (_, at) => [`rain-${at}.txt`, `It rained on pier ${at} all day.`]),
    )
    const desk = opened(many)
    expect(desk.doubts.filter(({kind}) => kind === 'undated')).toHaveLength(300)
    expect(Object.keys(desk.doubts[0] ?? {}).sort()).toEqual(['article', 'key', 'kind', 'of', 'weight'])
  })
})

describe('the page of doubts', () => {
  const page = (asked: Partial<AskedDoubts>) =>
    String(doubtsPage(opened(), {kind: undefined, words: '', page: 1, ...asked}, {token: '', base: '/'}))
  const asksIn = (html: string) => [...html.matchAll(/<h2 [^>]*>([^<]*)/g)].map(([, asks]) => asks)

  it.each([
    ['MALÉNKO sergei', ['Are Sergei Malenko Jr. and Sergei Malenko one person?']],
    ['nobody shift', ['Who said this?']],
    [
      'orvik dockers',
      [
        'Are Sergei Malenko Jr. and Sergei Malenko one person?',
        'When was it published?',
        'Who said this?',
        'Who printed it?',
      ],
    ],
  ])('of those with the words “%s”', (words, asks) => {
    expect(asksIn(page({words}))).toEqual(asks)
    expect(page({words})).toContain(`>${asks.length}<`)
  })

  it('of none, and says so', () => {
    expect(page({words: 'snow'})).toContain('No open doubt holds these words.')
    expect(page({words: 'snow'})).toContain('Show all')
  })

  it('keeps the words in the ways to the kinds and back from an answer', () => {
    const html = page({words: 'orvik dockers', kind: 'undated'})
    expect(html).toContain('href="/desk/?kind=outlet&amp;q=orvik+dockers"')
    expect(html).toContain('value="/desk/?kind=undated&amp;q=orvik+dockers#d1"')
  })
})

describe('a day', () => {
  const flood = `Velm remembers the flood

Wreaths lay on the bridge. The flood of August 9, 2002 was the worst since that of May 3, 1954.`

  it('is offered as the file’s name has it, then as the text does, the latest first', () => {
    const labels = (name: string) => of(opened({[name]: flood}), 'undated').choices.map(({label}) => label)
    const named = ['9 August 2002 (named in the text)', '3 May 1954 (named in the text)', 'Nobody knows']
    expect(labels('2022-08-10_flood.txt')).toEqual(['10 August 2022 (in the file’s name)', ...named])
    expect(labels('scan-20220810.txt')[0]).toBe('10 August 2022 (in the file’s name)')
    expect(labels('flood-1234.txt')).toEqual(named)
    expect(labels('scan-99999999.txt')).toEqual(named)
  })
})

describe('one name for two people', () => {
  const named = (calling: string, town: string) =>
    `News of ${town}\n\n${town.toUpperCase()}, June 12, 2021 (AP) - The hall was full, ${calling} James Carter said on Saturday in ${town}, where the market is.`
  const asked = (one: string, other: string) =>
    opened({'one.txt': named(one, 'Lasko'), 'two.txt': named(other, 'Lasko')}).doubts.some(
      ({kind}) => kind === 'two-in-one',
    )

  it.each([
    ['mayor', 'coach', true],
    ['Finnish minister', 'Kenyan minister', true],
    ['mayor', 'senator', false],
    ['mayor', 'sheriff', false],
    ['mayor', 'mayor', false],
  ])('%s and %s: %s', (one, other, expected) => expect(asked(one, other)).toBe(expected))
})

describe('a correction that matches nothing', () => {
  it.each([
    [{what: 'same-person', of: 'ana-ruiz', value: 'Eva Lindt'}, 'Nobody else in the archive is called “Eva Lindt”'],
    [{what: 'same-story', of: 'ferry', value: 'court'}, 'There is no other story “court”'],
    [{what: 'other-person', of: 'ana-ruiz', value: 'Eva Lindt', in: ['march']}, 'No article that was chosen'],
    [{what: 'words', of: 'ferry.q000000', value: 'Nobody'}, 'There is no statement `ferry.q000000`'],
  ] as const)('$what is not written, and it says why', (line, says) => {
    expect(opened().correct([line as WrittenCorrection])).toContain(says)
    expect(lines).toEqual([])
  })

  it('of one spelling only is obeyed where it is spelt so', () => {
    const desk = opened()
    expect(
      desk.correct([
        {what: 'other-person', of: 'sergei-malenko-jr', value: 'S. Malenko', spelling: 'Sergei Malenko Jr.'},
      ]),
    ).toBeUndefined()
    expect(desk.archive.people.map(({id}) => id)).toContain('s-malenko')
  })
})

describe('a line that several articles print', () => {
  const pitched = Object.fromEntries(
    ['one', 'two', 'three'].map((name) => [
      `${name}.txt`,
      `Rain on pier ${name}\n\nORVIK, Aug. 15, 2023 (AP) - It rained on pier ${name} all day, the harbour office said on Tuesday.\n\nThe harbour desk thanks all its friends on both shores.`,
    ]),
  )

  it('is set aside in all of them with one answer', () => {
    const desk = opened(pitched)
    const {choices} = of(desk, 'furniture')
    desk.correct(choices[0]?.corrections ?? [])
    expect(lines.map((line) => line.of)).toEqual(['one.txt', 'two.txt', 'three.txt'])
    expect(desk.archive.articles.every(({record}) => !record.text.includes('both shores'))).toBe(true)
    desk.undo()
    expect(lines).toEqual([])
  })
})

it('every kind of doubt has a heading and says what settles it', () => {
  expect(kindsOfDoubt.filter(({heading, settledBy}) => heading === '' || settledBy.length === 0)).toEqual([])
  expect(new Set(kindsOfDoubt.map(({kind}) => kind)).size).toBe(kindsOfDoubt.length)
})

describe('the days on the page of an article', () => {
  const dayOf = (text: string): string => {
    const {catalogue} = opened({'note.txt': text})
    const article = catalogue.article.get('note')
    if (!article) throw new Error('the note is no article')
    const page = String(articlePage(article, catalogue, {token: '', base: '/', back: ''}))
    return /<dt>[^<]*day[^<]*<\/dt>.*?<dt>/is.exec(page)?.[0] ?? ''
  }

  it('are buttons where the text names one', () => {
    expect(dayOf('Bakers strike\n\nThe flood of 9 August 2002 closed every bakery of the town.')).toContain(
      '9 August 2002',
    )
  })

  it('leave no empty row where it names none', () => {
    const day = dayOf('Bakers strike\n\nThe bakers of the town have stopped work over the price of flour.')
    expect(day).toContain('name="value"')
    expect(day).not.toContain('Say why')
  })
})
