import {describe, expect, test} from 'vitest'
import {differences} from '../../../src/view/copies/differences.ts'

const [sailed, mended, waits, council] = [
  'The ferry sailed on Tuesday.',
  'Divers had mended the rudder under water in three nights.',
  'Pupils from the islands wait at the quay.',
  'The council meets on Thursday.',
]
const lead = [sailed, mended, waits, council].join(' ')

/** Each difference in a line: `- ` is left out, `+ ` added; of a changed sentence what differs stands in brackets. */
const lines = (copy: string) =>
  differences(lead, copy)?.shown.map((one) => {
    if (one.kind !== 'changed') return `${one.kind === 'added' ? '+' : '-'} ${one.text}`
    const side = (some: typeof one.here) => some.map(({text, differs}) => (differs ? `[${text}]` : text)).join('')
    return `${side(one.there)} > ${side(one.here)}`
  })

describe('differences', () => {
  test.each([
    ['none, in paragraphs of its own', lead.replaceAll('. ', '.\n\n'), []],
    ['other marks are none', lead.replaceAll('.', '!'), []],
    ['the foot is cut', [sailed, mended].join(' '), [`- ${waits} ${council}`]],
    ['a sentence is cut', [sailed, waits, council].join(' '), [`- ${mended}`]],
    ['a sentence is added', `${lead} Nobody was hurt.`, ['+ Nobody was hurt.']],
    [
      'a sentence is changed',
      lead.replace('in three nights', 'in a week'),
      [
        'Divers had mended the rudder under water in [three nights.] > Divers had mended the rudder under water in [a week.]',
      ],
    ],
    [
      'a sentence gave way to another one',
      lead.replace(mended, 'Nobody was hurt.'),
      [`- ${mended}`, '+ Nobody was hurt.'],
    ],
    [
      'one is cut before one that is changed',
      lead.replace(`${mended} ${waits}`, 'Pupils from the islands sleep at the quay.'),
      [`- ${mended}`, 'Pupils from the islands [wait] at the quay. > Pupils from the islands [sleep] at the quay.'],
    ],
  ])('%s', (_what, copy, expected) => expect(lines(copy)).toEqual(expected))

  test('beyond what a page has room for are counted', () => {
    const other = Array.from({length: 60}, (_, at) =>
      at % 2 ? `Line ${at} stands in both.` : `Only here ${at} ${at}.`,
    )
    const both = other.filter((_, at) => at % 2)
    const found = differences(both.join(' '), other.join(' '))
    expect([found?.shown.length, found?.more]).toEqual([24, 6])
  })

  test('of a text as long as a book are not looked for', () => {
    const book = Array.from({length: 2000}, (_, at) => `Sentence ${at} is here.`).join(' ')
    expect(differences(book, book)).toBeUndefined()
  })
})
