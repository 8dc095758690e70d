import {describe, expect, it} from 'vitest'
import {tokenize} from '../../src/text/tokens.ts'

const cut = (text: string) => tokenize(text).map((token) => token.text)

describe('tokenize', () => {
  it.each([
    ['marks by themselves', '“No,” she said.', '“ No , ” she said .'],
    ['hyphens inside a word', 'Sun-nam met al-Haddad – twice-daily', 'Sun-nam met al-Haddad – twice-daily'],
    ['apostrophes inside a word', 'O’Neill and d’Arcy can’t', 'O’Neill and d’Arcy can’t'],
    ['the ’s of a possessive', "Ruiz’s and Beck's dog", "Ruiz ’s and Beck 's dog"],
    ['no ’s where the word is two letters', "'s", "' s"],
    ['the apostrophe of a plural', 'the Ruizes’ dog', 'the Ruizes ’ dog'],
    ['initials', 'J. P. van der Berg, A.B. Dutt', 'J. P. van der Berg , A.B. Dutt'],
    ['dotted acronyms', 'U.S. and U.N.-backed', 'U.S. and U.N.-backed'],
    ['dotted acronyms with a hyphen', 'the A.F.L.-C.I.O. left', 'the A.F.L.-C.I.O. left'],
    ['abbreviations', 'Gen. Ruiz left. Mr. Beck', 'Gen. Ruiz left . Mr. Beck'],
    ['numbers with their commas', '1,200.50 in 2024, then 3.', '1,200.50 in 2024 , then 3 .'],
    ['ordinals and letters after digits', 'the 70th, G20, Covid-19', 'the 70th , G20 , Covid-19'],
    ['wire marks as one mark each', "``No,'' he said", "`` No , '' he said"],
    [
      'three marks behind a word as one and a double',
      "''He calls 'Go,''' she said",
      "'' He calls ' Go , ' '' she said",
    ],
    [
      'three marks before a word as a double and one',
      "'''Go,' he calls,'' she said",
      "'' ' Go , ' he calls , '' she said",
    ],
    ['letters beyond ASCII', 'Þorvaldur Şahin Nguyễn', 'Þorvaldur Şahin Nguyễn'],
    ['combining marks', 'Nguye\u0302\u0303n', 'Nguye\u0302\u0303n'],
    ['odd spaces', 'a\u00a0b\u202fc\u3000d\te', 'a b c d e'],
    ['signs of two code units', 'a 😀b', 'a 😀 b'],
  ])('keeps %s', (_case, text, expected) => {
    expect(cut(text)).toEqual(expected.split(' '))
  })

  it('cuts nothing out of nothing', () => {
    expect(tokenize(' \n\t ')).toEqual([])
  })

  it('tells where each token stands', () => {
    const text = "Gen. Ruiz’s U.S. envoy: ``Yes,'' 1,000 times"
    for (const {start, end, text: words} of tokenize(text)) expect(text.slice(start, end)).toBe(words)
    expect(
      tokenize(text)
        .map(({text: words}) => words)
        .join(''),
    ).toBe(text.replaceAll(' ', ''))
  })

  it.each([
    ['KCNA', 'word', true, true],
    ['U.N.', 'word', true, true],
    ['ÖVP', 'word', true, true],
    ['McGee', 'word', true, false],
    ['A', 'word', true, false],
    ['iPhone', 'word', false, false],
    ['ámbar', 'word', false, false],
    ['1,000', 'number', false, false],
    ['“', 'mark', false, false],
  ])('%s is a %s, capital: %s, all capitals: %s', (text, kind, capital, allCaps) => {
    expect(tokenize(text)).toMatchObject([{text, lower: text.toLowerCase(), kind, capital, allCaps, sentence: -1}])
  })

  it('makes the possessive a token of its own kind, also in capitals', () => {
    expect(tokenize('RUIZ’S').map(({text, kind}) => [text, kind])).toEqual([
      ['RUIZ', 'word'],
      ['’S', 'possessive'],
    ])
  })
})
