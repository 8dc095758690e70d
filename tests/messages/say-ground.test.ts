import {describe, expect, it, test} from 'vitest'
import {en as english} from '../../src/messages/grounds/en.ts'
import {sayGround} from '../../src/messages/grounds/say-ground.ts'
import {languages, messagesFor} from '../../src/messages/index.ts'
import {harbour, reports} from '../corrections/harbour.ts'

const said = (language: string, says: string) => sayGround(says, messagesFor(language), (iso) => `<${iso}>`)
const inGerman = (says: string) => said('de', says)

describe('sayGround', () => {
  it.each([
    ['they name Karel Novak, Ana Ruiz and Ilse Brandt', 'sie nennen Karel Novak, Ana Ruiz und Ilse Brandt'],
    ['they print 3 of the same statements', 'sie drucken 3 gleiche Aussagen'],
    [
      'they were published within 6 days, 2022-03-04 to 2022-03-09',
      'sie erschienen binnen 6 Tagen, <2022-03-04> bis <2022-03-09>',
    ],
    [
      'both have words that few others use, 2 days apart',
      'beide haben Wörter, die wenige andere haben, 2 Tage auseinander',
    ],
    [
      'both have the same statement, 4 names that few articles have and words that few others use, on one day',
      'beide haben dieselbe Aussage, 4 Namen, die wenige Artikel haben und Wörter, die wenige andere haben, an einem Tag',
    ],
    ['Reuters signs the dateline', 'Reuters zeichnet in der Ortsmarke'],
    ['a Tuesday', 'ein Dienstag'],
  ])('%s', (says, german) => expect(inGerman(says)).toBe(german))

  it.each(['--08-15', '1953 + 70 = 2023', 'K. Meier: the caption names her', 'they name', 'a Tuesday night'])(
    'leaves %s as it is',
    (says) => expect(inGerman(says)).toBe(says),
  )

  it('leaves English as it is, but for its days', () => {
    for (const message of Object.values(english)) {
      const says = message.replaceAll('{count}', '3')
      expect(said('en', says)).toBe(says.replace(/\{(?:day|last)\}/g, '<$&>'))
    }
    expect(said('en', 'prints the same words, dated 2022-03-04')).toBe('prints the same words, dated <2022-03-04>')
  })

  it('leaves the name of a file and an address as they are', () => {
    expect(said('en', 'its file is named 2022-03-04')).toBe('its file is named 2022-03-04')
    expect(said('de', 'its address holds 2022-03-04')).toBe('seine Adresse enthält 2022-03-04')
  })
})

test.each(Object.keys(languages).filter((language) => language !== 'en'))('%s says all of it otherwise', (language) => {
  const written = Object.values(english).filter((says) => says !== english.and)
  const filled = written.map((says) => says.replaceAll('{count}', '3').replace(/\{\w+\}/g, 'Velm'))
  expect(filled.filter((says) => said(language, says) === says)).toEqual([])
})

test('what a story is concluded from is said in the language of the page', () => {
  const grounds = harbour([], reports).stories.flatMap(({evidence}) => evidence.map(({says}) => says))
  expect(grounds.length).toBeGreaterThan(2)
  expect(grounds.filter((says) => inGerman(says) === says)).toEqual([])
})
