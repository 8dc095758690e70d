import type {Locator} from 'playwright-core'
import {beforeEach, describe, expect, test} from 'vitest'
import {servedDesk} from './served-desk.ts'

/** Reports in which extraction is wrong as it is wrong in any archive: what somebody at the desk has to find and mend. */
const articles = {
  // “he” is the judge: the nearest man named is the other one
  'court.txt': `Court hears the case of the Velm depot

VELM, March 9, 2022 (Reuters) - The court of Velm heard on Wednesday the case of the blocked depot against union leader Karel Novak.

Judge Peter Thorn read the charge aloud. Novak listened with his hat on.

“The law knows no night shift,” he said. “It knows a contract.”`,
  // two men of one name in one town
  'market.txt': `Carter opens the new market hall

LASKO, June 12, 2021 (Reuters) - Mayor James Carter opened the market hall of Lasko on Saturday.

“This hall belongs to those who get up at four,” Mayor James Carter said.`,
  'roof.txt': `Market hall of Lasko may close again

LASKO, Sept. 3, 2021 (Reuters) - The market hall of Lasko may close for the winter, mayor James Carter said on Friday.

“The roof lets the rain in,” Carter told the council.`,
  'rovers.txt': `Rovers sign a keeper from the second league

LASKO, July 1, 2021 (AP) - Lasko Rovers signed a goalkeeper on Thursday, coach James Carter said.

“He has hands like shovels,” Carter said after training.`,
  // two events on one bridge on one day
  'barge.txt': `Bridge at Orvik closed after a barge strikes a pier

ORVIK, May 9, 2022 (Reuters) - The bridge at Orvik was closed on Monday after a barge struck a pier, harbour minister Ana Ruiz said.

“Nobody was hurt and nobody will cross today,” Ruiz told reporters in Orvik.`,
  'toll.txt': `Orvik bridge toll to rise in June

ORVIK, May 9, 2022 (AP) - The toll of the Orvik bridge will rise in June, harbour minister Ana Ruiz said on Monday.

“A bridge is not free, and never was,” Ruiz told reporters in Orvik.`,
  // the day is the flood's
  'wreaths.txt': `Velm remembers the flood

VELM, Aug. 9 (Reuters) - Wreaths lay on the bridge of Velm on Tuesday.

“Nobody slept that night,” said Jana Horak, who was mayor in 2002.`,
  'bakers.txt': `Bakers of Velm go on strike

“We get up at two and are paid for six,” baker Olga Marek said at the market in Velm.`,
}

/** A thousand more, each of which is undated and leaves open which of two men spoke. */
function aThousandMore(): Readonly<Record<string, string>> {
  const names = (list: string): readonly string[] => list.split(' ')
  const given = names('Adam Boris Carl David Edgar Felix Georg Hugo Ivan Josef')
  const family = names('Adler Berger Cerny Dorn Eder Falk Gruber Haas Illek Jonas Keller Lorenz Mraz Novy Ort Pichler')
  const man = (at: number): string =>
    `${given[at % 10]} ${family[Math.floor(at / 10) % 16]}-${family[Math.floor(at / 160)]}`
  return Object.fromEntries(
    Array.from({length: 1000}, (_, at) => [
      `rain-${at}.txt`,
      `Rain stops work at pier ${at + 1}

Foreman ${man(at)} sent the men home from pier ${at + 1}. Driver ${man(at + 1000)} waited in the rain.

“The pier is under water and stays so,” he said.`,
    ]),
  )
}

/** What is wrong, under which heading of the front page it is asked, the answer, and what the archive then shows. */
interface Trial {
  readonly heading: string
  readonly asks: string
  /** Words of it, for a list that is too long to read. */
  readonly words: string
  readonly answer: (doubt: Locator) => Promise<void>
  readonly line: object
  /** The archive, a page by its path in words. */
  readonly shown: (main: (path: string) => Promise<string>) => Promise<void>
}

const press = (name: RegExp) => (doubt: Locator) => doubt.getByRole('button', {name}).click()
const write = (value: string) => async (doubt: Locator) => {
  await doubt.locator('input[name=value]').fill(value)
  await doubt.getByRole('button', {name: 'Write'}).click()
}
const trials: Readonly<Record<string, Trial>> = {
  'a wrong speaker': {
    heading: 'Speakers who may be others',
    asks: 'The law knows no night shift',
    words: 'night shift',
    answer: press(/Peter Thorn$/),
    line: {what: 'speaker', value: 'peter-thorn'},
    shown: async (main) => expect(await main('articles/court/')).toContain('Read by machine: Karel Novak'),
  },
  'a wrong merge': {
    heading: 'Two people who may be in one',
    asks: 'Is James Carter one person?',
    words: 'carter',
    answer: press(/Two: in 1 article it is James Carter \(coach\)$/),
    line: {what: 'other-person', of: 'james-carter', value: 'James Carter (coach)', in: ['rovers']},
    shown: async (main) => {
      expect(await main('articles/rovers/')).toContain('James Carter (coach)')
      expect(await main('people/james-carter/')).not.toContain('He has hands like shovels')
    },
  },
  'a false date': {
    heading: 'Guessed dates',
    asks: 'Velm remembers the flood',
    words: 'flood velm',
    answer: write('9 August 2022'),
    line: {what: 'day', of: 'wreaths', value: '2022-08-09'},
    shown: async (main) => expect(await main('articles/wreaths/')).toContain('9 August 2022'),
  },
  'a false story': {
    heading: 'Stories held by little',
    asks: 'Orvik bridge toll to rise in June',
    words: 'bridge orvik',
    answer: press(/Not “Orvik bridge toll to rise in June”$/),
    line: {what: 'not-in-story', of: 'toll', value: 'barge'},
    shown: async (main) => expect(await main('stories/')).not.toContain('Bridge at Orvik closed'),
  },
  'an undated article': {
    heading: 'Undated articles',
    asks: 'Bakers of Velm go on strike',
    words: 'bakers',
    answer: write('March 3, 2022'),
    line: {what: 'day', of: 'bakers', value: '2022-03-03'},
    shown: async (main) => expect(await main('days/')).toContain('2022'),
  },
}

describe.each([
  ['eight articles', articles],
  ['a thousand more beside them', {...articles, ...aThousandMore()}],
])('%s: found and mended from the front page of the desk', (_size, files) => {
  const {at, urlOf, written, empty} = servedDesk(files)
  beforeEach(empty)

  test.each(Object.entries(trials))('%s', async (_what, {heading, asks, words, answer, line, shown}) => {
    const page = await at('')
    const doubt = page.locator('.doubt', {hasText: asks})
    await page.getByRole('navigation', {name: 'Kinds of doubt'}).getByRole('link', {name: heading}).click()
    if ((await doubt.count()) === 0) {
      await page.getByLabel('Only those with').fill(words)
      await page.getByRole('button', {name: 'Show'}).click()
    }
    await doubt.waitFor()
    await answer(doubt)
    await page.locator('[role=status]', {hasText: 'Written'}).waitFor()
    expect(written()).toEqual([expect.objectContaining({...line, by: 'K. Meier'})])
    expect(await doubt.count()).toBe(0)
    await shown(async (path) => {
      await page.goto(urlOf(`../${path}`))
      return page.locator('main').innerText()
    })
    await page.goto(urlOf(`?q=${encodeURIComponent(words)}`))
    expect(await page.locator('.doubt', {hasText: asks}).filter({hasText: heading}).count()).toBe(0)
    await page.locator('.desk-last button').click()
    await page.getByText('Undone').waitFor()
  })
})

describe('what cannot be meant is not written, and the way leads back', () => {
  const {at, written, empty} = servedDesk(articles)
  beforeEach(empty)

  test.each([
    ['a day that may be two', '?kind=undated', 'Another day', '06/07/2022', 'no day that is the same to every reader'],
    [
      'somebody who is not there',
      'person/karel-novak',
      'The same as',
      'Eva Lindt',
      'Nobody else in the archive is called “Eva Lindt”',
    ],
    [
      'a story that is not there',
      'story/barge',
      'It is the same as',
      'court-case',
      'There is no other story “court-case”',
    ],
  ])('%s', async (_what, path, label, value, says) => {
    const page = await at(path)
    const form = page.locator('form.free', {has: page.getByLabel(label, {exact: true})}).first()
    await form.getByLabel(label, {exact: true}).fill(value)
    await form.getByRole('button', {name: 'Write'}).click()
    await page.getByText(says).waitFor()
    expect(written()).toEqual([])
    await page.getByRole('link', {name: 'Back to where it was asked'}).click()
    await page.locator('#main').waitFor()
  })
})
