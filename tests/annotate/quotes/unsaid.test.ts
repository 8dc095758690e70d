import {describe, expect, it} from 'vitest'
import {unsaidSieves} from '../../../src/annotate/quotes/stance/unsaid/index.ts'
import {quotesIn} from './quotes-in.ts'

const people = {'Ana Ruiz': 'female', 'Ben Diaz': 'male'} as const

/** For each rule what it keeps off the page, and near misses that are printed. */
const cases: Readonly<
  Record<string, {readonly unsaid: readonly string[]; readonly said: Readonly<Record<string, string>>}>
> = {
  'cue-denies': {
    unsaid: [
      'Ana Ruiz denied that the dam had cracked.',
      'Ana Ruiz questioned the claim that the dam had cracked.',
      'Ana Ruiz dismissed reports that the dam had cracked.',
    ],
    said: {'Ana Ruiz replied that the dam had cracked.': 'the dam had cracked'},
  },
  'cue-is-negated': {
    unsaid: [
      'Ana Ruiz did not say that the dam held.',
      'Ana Ruiz has never said that the dam held.',
      'Ana Ruiz did not come out and say that the dam held.',
      'Ana Ruiz never went so far as to say that the dam held.',
      'Ana Ruiz didn’t say the dam held.',
      'Ana Ruiz would not confirm that the dam held.',
      'Nobody said the dam held.',
      'Not even Ana Ruiz said the dam held.',
      'Neither Ben Diaz nor Ana Ruiz said the dam held.',
      'Hardly anyone said the dam held.',
    ],
    said: {
      'Ana Ruiz said the dam did not hold.': 'the dam did not hold',
      'Ana Ruiz also said that nobody had left.': 'nobody had left',
    },
  },
  'speaker-is-a-share': {
    unsaid: ['42% said the dam held.', 'Nearly three in five said the dam held.', 'Some 42 percent say the dam held.'],
    said: {
      '42% of growers said the dam held.': 'the dam held',
    },
  },
  'cue-asks': {
    unsaid: ['Ana Ruiz asked whether the dam held.', 'Ana Ruiz wondered if the dam had held.'],
    said: {'“Will it hold?” Ana Ruiz asked.': 'Will it hold?'},
  },
  'content-is-an-order': {
    unsaid: [
      'Ana Ruiz urged them not to sell the dam until it leaks.',
      'Ana Ruiz urged him not to back down until the dam was sold.',
    ],
    said: {
      'Ana Ruiz warned that he was not to sell the dam.': 'he was not to sell the dam',
      'Ana Ruiz warned them that the road to Taal was shut.': 'the road to Taal was shut',
    },
  },
  'sentence-asks': {
    unsaid: ['Did Ana Ruiz say the dam held?'],
    said: {'Ana Ruiz said: “Who says the dam held?”': 'Who says the dam held?'},
  },
  'cue-is-imagined': {
    unsaid: [
      'Had Ana Ruiz said the dam held, growers would have stayed.',
      'Ana Ruiz appeared to suggest that the dam held.',
      'If Ana Ruiz says the dam held, the case is over.',
      'Ana Ruiz might argue that the dam held.',
      'Ana Ruiz will say that the dam held.',
      'Ana Ruiz refused to say that the dam held.',
      'Ana Ruiz stopped short of saying that the dam held.',
      'Ana Ruiz could fight it, perhaps by arguing that the dam held.',
      'Ana Ruiz will win the vote by promising that the dam holds.',
    ],
    said: {
      'Ana Ruiz went on to say that the dam held.': 'the dam held',
      'Ana Ruiz said the dam might hold.': 'the dam might hold',
      'Ana Ruiz won the vote by promising that the dam would hold.': 'the dam would hold',
      'Ana Ruiz will leave in May, saying that the dam holds.': 'the dam holds',
      '“It held,” Ana Ruiz would say later.': 'It held,',
    },
  },
  'cue-of-attitude': {
    unsaid: [
      'Ana Ruiz believes the dam held.',
      'Ana Ruiz hopes that the dam holds.',
      'Ana Ruiz learned that the dam had held.',
      'Investigators found that the dam had held.',
      'Ana Ruiz urged them to mend the dam.',
      'Ana Ruiz believes in a council that “takes sides.”',
    ],
    said: {'A study found that the dam had held.': 'the dam had held'},
  },
  'content-is-no-clause': {
    unsaid: [
      'Ana Ruiz announced the decision on Tuesday.',
      'Ana Ruiz repeated those claims.',
      'Ana Ruiz repeated that claim about the dam.',
      'Ana Ruiz cited a survey conducted in May.',
      'Ana Ruiz reported a leak that had flooded the cellar.',
      'Ana Ruiz said goodbye to the crew.',
      'Ana Ruiz said little about the dam in May, and growers think that it leaks.',
      'Ana Ruiz said almost nothing about the dam until it leaked.',
      'Ana Ruiz agreed on a commission that could close the dam.',
      'On Oct. 23, during a long walk in the hills, Ana Ruiz boasted of the dam.',
      'Ana Ruiz said how glad she was that it had held.',
      'Ana Ruiz explained the shekels she had paid for the dam.',
      'Ana Ruiz recalled attacking the wall.',
      'Ana Ruiz made a pledge that she said Ben Diaz never kept.',
      'Ana Ruiz told the story of a town which was “drowned by a wall of sand.”',
      'Ana Ruiz reminded them of a plan to show there was “no conflict of interest.”',
      'Ana Ruiz cited several examples of money her charity had received.',
      'Ana Ruiz explained the 4 million shekels ($1 million) she paid for the dam.',
      'Ana Ruiz underlined the advice of a board which states that the dam is “safe for all.”',
      'Ana Ruiz repeated her resolve saying that the dam was to hold.',
      'Growers stopped reporting output figures but don’t mend the dam.',
    ],
    said: {
      'Ana Ruiz announced that the dam would close.': 'the dam would close',
      'Ana Ruiz announced she would resign.': 'she would resign',
      'Ana Ruiz announced her party had won.': 'her party had won',
      'Ana Ruiz said the dam held.': 'the dam held',
      'Ana Ruiz said little rain had fallen.': 'little rain had fallen',
      'A survey showed that the dam leaks.': 'the dam leaks',
      'Ana Ruiz said a measure that would have mended it failed.': 'a measure that would have mended it failed',
      'Ana Ruiz recommended that the dam be closed.': 'the dam be closed',
    },
  },
  'label-before-colon': {
    unsaid: [
      'Poll: Most growers back the dam\n\nA long day of talks on the dam ended in Taal without a word from anybody.',
    ],
    said: {
      'Ana Ruiz: The dam will hold\n\nA long day of talks on the dam ended in Taal without a word.':
        'The dam will hold',
    },
  },
  'words-are-the-reporters': {
    unsaid: [
      'Ana Ruiz essentially told growers that they should leave.',
      'Ana Ruiz in effect said the dam had failed.',
    ],
    said: {
      'Ana Ruiz basically said, “It failed.”': 'It failed.',
      'Ana Ruiz simply told growers that they should leave.': 'they should leave',
    },
  },
  'words-are-a-title': {
    unsaid: [
      'Ana Ruiz, who wrote “The Dam Will Hold”, died.',
      'Ana Ruiz read “Three Wells of Taal” aloud.',
      'Ana Ruiz praised “The Dam Will Hold.”',
    ],
    said: {
      '“It Held!” Ana Ruiz wrote.': 'It Held!',
      'Ana Ruiz said she had seen “The Dam Will Hold” twice.': 'she had seen “The Dam Will Hold” twice',
      'Ana Ruiz wrote “the dam will hold”.': 'the dam will hold',
    },
  },
}

describe.each(unsaidSieves.map(({name}) => name))('%s', (name) => {
  it.each(cases[name]?.unsaid ?? [])('keeps off the page: %s', (text) => {
    expect(quotesIn(text, people)).toEqual([])
  })

  it.each(Object.entries(cases[name]?.said ?? {}))('lets stand: %s', (text, words) => {
    expect(quotesIn(text, people).map((line) => line.split(' | ').at(-1))).toEqual([words])
  })

  it('has its cases', () => {
    expect(Object.keys(cases)).toContain(name)
  })
})
