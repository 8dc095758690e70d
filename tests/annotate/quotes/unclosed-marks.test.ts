import {describe, expect, it} from 'vitest'
import {quotesIn} from './quotes-in.ts'

const people = {'Ana Ruiz': 'female', 'Ben Diaz': 'male'} as const

describe('marks that are not closed, or closed by the wrong one', () => {
  it.each([
    [
      'a quotation behind a colon runs to the end of its paragraph',
      'Ana Ruiz wrote: “The dam leaks. Growers have left. The board seeks to hide it.',
      ['Ana Ruiz | direct | The dam leaks. Growers have left. The board seeks to hide it.'],
    ],
    [
      'but ends with its sentence where the report goes on',
      'Ana Ruiz wrote: “The dam leaks for good. Ben Diaz said growers had left.',
      ['Ana Ruiz | direct | The dam leaks for good.', 'Ben Diaz | indirect | growers had left'],
    ],
    [
      'paragraphs that only open are one utterance, whoever spoke',
      'The dam was built in May.\n\n“It has a wall of good old sand.\n\n“But it is also a road to us.\n\n“And growers know the way.”\n\nThe road is open.',
      ['— | direct | It has a wall of good old sand. … But it is also a road to us. … And growers know the way.'],
    ],
    [
      'paragraphs that close are two',
      'The dam was built in May.\n\n“It has a wall of good old sand.”\n\n“But it is also a road to us.”',
      ['— | direct | It has a wall of good old sand.', '— | direct | But it is also a road to us.'],
    ],
    [
      'a double mark closes the single one inside',
      'The road is open. “To hear of the ‘long road to a better town,” one cannot but wonder who will walk it.” It rained.',
      ['— | direct | To hear of the ‘long road to a better town,” one cannot but wonder who will walk it.'],
    ],
    [
      'a double mark closes its own where another opens',
      '“I hear of the ‘long road,” Ana Ruiz said. “It is the way.” It rained.',
      ['Ana Ruiz | direct | I hear of the ‘long road, … It is the way.'],
    ],
    [
      'words without a cue do not go on with the name of a thing',
      'Ana Ruiz wrote a book.\n\n“It has a wall of good old sand.”',
      ['Ana Ruiz | direct | It has a wall of good old sand.'],
    ],
    [
      'words without a cue go on with a clause',
      'Ana Ruiz said the dam had leaked.\n\n“It has a wall of good old sand.”',
      ['Ana Ruiz | mixed | the dam had leaked … It has a wall of good old sand.'],
    ],
  ])('%s', (_case, text, expected) => {
    expect(quotesIn(text, people)).toEqual(expected)
  })

  it('a theory says no words, a study does', () => {
    expect(quotesIn('One theory suggested the ice had gone. The theory argued that it sank.', people)).toEqual([])
    expect(quotesIn('A study suggested the ice had gone.', people)).toEqual(['A study | indirect | the ice had gone'])
  })
})
