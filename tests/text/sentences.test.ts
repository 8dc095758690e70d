import {describe, expect, it} from 'vitest'
import {splitSentences} from '../../src/text/sentences.ts'

const sentencesOf = (paragraph: string) => splitSentences(paragraph).map(({start, end}) => paragraph.slice(start, end))

describe('splitSentences', () => {
  it.each([
    ['a rank and a dotted acronym', 'Gen. Ana Ruiz met U.S. envoys. | “We agreed,” she said.'],
    ['an acronym that does end it', 'He lives in the U.S. | The rest left.'],
    [
      'a region that a comma sets off',
      'They met in Oldham, N.J. | Ana Ruiz left Ames, N.Y., at noon. | Its head, J.K. Ruiz, spoke.',
    ],
    ['a region before marks', 'He spoke in Oldham, S.C. | “It fell,” he said.'],
    ['an initial', 'J. Ortega of the U.S. Air Force said so.'],
    ['a quoted exclamation that goes on', '“Stop!” she said. | Then No. 5 came on Jan. 5 at 5 p.m. Eastern time.'],
    ['a decimal point', 'It grew 3.5 percent. | "No." | He left.'],
    ['a company form before a verb', 'They met at 10 a.m. on Monday. | Acme Inc. said it.'],
    ['a case at law', 'The ruling in Ruiz v. Diaz fell. | It was old.'],
    ['questions', 'Why? | Because. | D.C. police said.'],
    ['an ellipsis before a capital', 'We waited… | Then it came (…) and went.'],
    [
      'a state before a full name',
      'They met at Ferrow, N.J. | Ana Ruiz, the mayor, came from Taal, Fla. | Sara Beck did, too.',
    ],
    ['a state before a title', 'They met in Ferrow, Fla. Mayor Ana Ruiz’s town.'],
    ['a title before a full name', 'They met Jan Beck, Sen. Ana Ruiz and Rep. Sara Beck.'],
    ['two Latin letters', 'Mr Sun said e.g. no.'],
    ['wire-service marks', "He asked: ``Who?'' and left. | ''Right.''"],
  ])('cuts at the bars: %s', (_case, text) => {
    const expected = text.split(' | ')
    expect(sentencesOf(expected.join(' '))).toEqual(expected)
  })

  it('cuts what is longer than any sentence between words, and loses none', () => {
    const words = Array.from({length: 5000}, (_, at) => `rain${at}`)
    const sentences = sentencesOf(`${words.join(' ')}. It stopped.`)
    expect(sentences.length).toBeGreaterThan(5)
    expect(sentences.join(' ').split(' ')).toEqual([...words.slice(0, -1), 'rain4999.', 'It', 'stopped.'])
    expect(Math.max(...sentences.map(({length}) => length))).toBeLessThan(4100)
  })

  it('leaves a word of any length whole', () => {
    expect(sentencesOf(`${'x'.repeat(9000)} fell.`)).toEqual(['x'.repeat(9000), 'fell.'])
  })
})
