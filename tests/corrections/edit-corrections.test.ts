import {describe, expect, it} from 'vitest'
import {correctionsIn, withCorrections, withoutCorrections} from '../../src/corrections/edit-corrections.ts'

const written = `# What we know better.
corrections:
  # Asked her in person.
  - {what: speaker, of: ferry.q1a2b3c, value: Ana Ruiz} # by phone

  - what: day
    of: quay
    value: 2023-08-15
`

describe('corrections.yml', () => {
  it('gets a correction at its end; comments, order and lines stay', () => {
    const text = withCorrections(written, [{what: 'outlet', of: 'quay', value: 'Orvik: Courier', by: 'K. Meier'}])
    expect(text).toBe(`${written}  - what: outlet
    of: quay
    value: "Orvik: Courier"
    by: K. Meier
`)
  })

  it('is begun where there is none', () => {
    const line = {what: 'not-a-person', of: 'old-mill', in: ['quay']} as const
    expect(withCorrections('', [line])).toBe(
      'corrections:\n  - what: not-a-person\n    of: old-mill\n    in:\n      - quay\n',
    )
    expect(withCorrections('# nothing yet\n', [line])).toContain('# nothing yet\n')
    expect(correctionsIn(withCorrections('corrections: []\n', [line]))).toBe(1)
    expect(correctionsIn(withCorrections('corrections:\n', [line]))).toBe(1)
  })

  it('what is added and taken out again leaves what was', () => {
    const added = withCorrections(written, [
      {what: 'outlet', of: 'quay', value: 'Orvik Courier'},
      {what: 'dek', of: 'quay', value: 'A long line, '.repeat(20)},
    ])
    expect(correctionsIn(added)).toBe(4)
    expect(withoutCorrections(added, [2, 3])).toBe(written)
    expect(withoutCorrections(added, [0])).not.toContain('Ana Ruiz')
  })

  it('words that YAML would take for something else stay words', () => {
    for (const value of ['yes', '2023', '- no', 'a: b', '# x', '“quoted”', "it's", 'null']) {
      const text = withCorrections('', [{what: 'headline', of: 'quay', value}])
      expect(text).toContain('value: ')
      expect(withCorrections(text, [])).toBe(text)
    }
  })

  it.each([
    ['corrections: {a: b}', 'to be a list'],
    ['- a', 'expected the field `corrections`'],
    ['a: [', 'Flow'],
  ])('%s is refused', (text, says) => {
    expect(() => withCorrections(text, [{what: 'outlet', of: 'quay', value: 'A'}])).toThrow(says)
  })
})
