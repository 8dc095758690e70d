import {describe, expect, it} from 'vitest'
import {quoteId} from '../../src/ids/quote-id.ts'

const id = (text: string): string => quoteId('a', text, new Map())

describe('quoteId', () => {
  // pinned: an address that was cited must not move
  it.each([
    ['“The harbour stays open”', 'a.q18fdskn'],
    ['The harbour stays open, she said: 24 ships!', 'a.q1hum02n'],
    ['Élan vital — né à Liège', 'a.qil8qyn'],
  ])('keeps the id of %s', (text, expected) => {
    expect(id(text)).toBe(expected)
  })

  it('hears the words and not the marks and capitals', () => {
    expect(id('THE HARBOUR … stays open!')).toBe(id('“The harbour stays open”'))
  })

  it('tells other words apart', () => {
    expect(id('The harbours stay open')).not.toBe(id('The harbour stays open'))
  })

  it('counts a quote printed twice', () => {
    const taken = new Map<string, number>()
    expect(
      [quoteId('a', 'No', taken), quoteId('a', 'No', taken)].map((quote) => quote.replace(/^a\.q\w+/, '')),
    ).toEqual(['', '-2'])
  })
})
