import {describe, expect, it, test} from 'vitest'
import {en as english} from '../../src/messages/grounds/en.ts'
import {sayGround} from '../../src/messages/grounds/say-ground.ts'
import {languages, messagesFor} from '../../src/messages/index.ts'
import {harbour, reports} from '../corrections/harbour.ts'

const inGerman = (says: string) => sayGround(says, messagesFor('de'))

describe('sayGround', () => {
  it.each([
    ['they name Karel Novak, Ana Ruiz and Ilse Brandt', 'sie nennen Karel Novak, Ana Ruiz und Ilse Brandt'],
    ['they print 3 of the same statements', 'sie drucken 3 gleiche Aussagen'],
    [
      'they were published within 6 days, 2022-03-04 to 2022-03-09',
      'sie erschienen binnen 6 Tagen, 2022-03-04 bis 2022-03-09',
    ],
    ['both have words that few others use, 2 days apart', 'beide haben words that few others use, 2 Tage auseinander'],
    ['Reuters signs the dateline', 'Reuters zeichnet in der Ortsmarke'],
  ])('%s', (says, german) => expect(inGerman(says)).toBe(german))

  it.each(['--08-15', '1953 + 70 = 2023', 'K. Meier: the caption names her', 'they name'])(
    'leaves %s as it is',
    (says) => expect(inGerman(says)).toBe(says),
  )

  it('leaves English as it is', () => {
    for (const says of Object.values(english)) expect(sayGround(says, messagesFor('en'))).toBe(says)
  })
})

test.each(Object.keys(languages).filter((language) => language !== 'en'))('%s says all of it otherwise', (language) => {
  const written = Object.values(english).filter((says) => says !== english.and)
  const filled = written.map((says) => says.replaceAll('{count}', '3').replace(/\{\w+\}/g, 'Velm'))
  expect(filled.filter((says) => sayGround(says, messagesFor(language)) === says)).toEqual([])
})

test('what a story is concluded from is said in the language of the page', () => {
  const said = harbour([], reports).stories.flatMap(({evidence}) => evidence.map(({says}) => says))
  expect(said.length).toBeGreaterThan(2)
  expect(said.filter((says) => inGerman(says) === says)).toEqual([])
})
