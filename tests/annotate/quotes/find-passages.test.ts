import {describe, expect, it} from 'vitest'
import {findPassages} from '../../../src/annotate/quotes/passages/find-passages.ts'
import {parse} from '../../../src/parse/index.ts'
import {read} from '../../../src/text/reading.ts'

function passagesOf(raw: string): string[] {
  const reading = read(parse({file: 'a.txt', format: 'text', raw, sha256: '', warnings: []}))
  return findPassages(reading).map(({inner}) => reading.text.slice(inner.start, inner.end))
}

describe('findPassages', () => {
  it.each([
    ['curly', 'He said “yes” and “no”.', ['yes', 'no']],
    ['straight', 'He said "yes" and "no".', ['yes', 'no']],
    ['wire', "He said ``yes'' and ''no''.", ['yes', 'no']],
    ['British', 'He said ‘yes’ and ‘no’.', ['yes', 'no']],
    ['straight single', "He said 'yes, it is' and left.", ['yes, it is']],
    ['an apostrophe inside', '‘The workers’ pay isn’t enough,’ he said.', ['The workers’ pay isn’t enough,']],
    ['a bare apostrophe', 'The workers’ pay and the ’90s. They don’t care.', []],
    ['an elided word', "Rock 'n' roll and all of 'em.", []],
    ['marks in marks', '“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,']],
    ['one closer behind another', "''I say: 'Hold on. We come,''' he said.", ["I say: 'Hold on. We come,'"]],
    ['curly in straight', '"They ask: “Will it hold?” I say yes," he said.', ['They ask: “Will it hold?” I say yes,']],
    ['a closer set as an opener', '“It held,“ he said.', ['It held,']],
    ['an opener set as a closer', '”It held,” he said.', ['It held,']],
    ['straight closes curly', '“It held," he said.', ['It held,']],
    ['a forgotten closer', '“It held. “It will hold,” he said.', ['It held.', 'It will hold,']],
    ['a paragraph that goes on', '“It held.\n“It will hold,” he said.', ['It held.', 'It will hold,']],
    ['brackets', '“The dam [at Taal] held,” he said.', ['The dam [at Taal] held,']],
    ['guillemets', '«It held,» he said.', ['It held,']],
    ['low and high', '„It held,” he said.', ['It held,']],
    ['inches', 'A 6" pipe burst.', []],
  ])('%s', (_case, text, expected) => {
    expect(passagesOf(text)).toEqual(expected)
  })
})
