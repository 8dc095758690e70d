import {describe, expect, test} from 'vitest'
import {wordDiff} from '../../../src/view/statements/word-diff.ts'

describe('wordDiff', () => {
  test.each([
    ['The port stays open', 'The port stays open', 'The port stays open', 'The port stays open'],
    [
      'We will not close the port',
      'We shall not close the port',
      'We [will] not close the port',
      'We [shall] not close the port',
    ],
    ['not close the port', 'We will not close the port', 'not close the port', '[We will] not close the port'],
    ['Talks go on, always', 'talks go on', 'Talks go on, [always]', 'talks go on'],
    ['no word in common', 'Something else entirely', '[no word in common]', '[Something else entirely]'],
    ['', 'said', '', '[said]'],
    ['a b – c', 'a b … c', 'a b [–] c', 'a b […] c'],
  ])('“%s” beside “%s”', (left, right, markedLeft, markedRight) => {
    const sides = wordDiff(left, right)
    expect(marked(sides.left)).toBe(markedLeft)
    expect(marked(sides.right)).toBe(markedRight)
  })

  test('loses no letter and no space of either wording', () => {
    const left = '  We  count on\nreason, '
    const right = 'We reckon on  good reason'
    const sides = wordDiff(left, right)
    expect(sides.left.map((stretch) => stretch.text).join('')).toBe(left)
    expect(sides.right.map((stretch) => stretch.text).join('')).toBe(right)
  })
})

function marked(stretches: readonly {readonly text: string; readonly differs: boolean}[]): string {
  return stretches.map(({text, differs}) => (differs ? `[${text}]` : text)).join('')
}
