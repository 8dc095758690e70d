import {describe, expect, it} from 'vitest'
import {quotesIn} from './quotes-in.ts'

const people = {'Ana Ruiz': 'female', 'Ben Diaz': 'male'} as const

describe('findQuotes', () => {
  it.each([
    [
      'name and verb after the quote',
      '“The dam held,” Ana Ruiz said on Monday.',
      ['Ana Ruiz | direct | The dam held,'],
    ],
    ['verb and name', '"The dam held," said Ana Ruiz, the mayor.', ['Ana Ruiz | direct | The dam held,']],
    [
      'a quote split by its cue',
      '“The dam held,” Ruiz said, “and it will hold.” Ana Ruiz left.',
      ['Ana Ruiz | direct | The dam held, … and it will hold.'],
    ],
    ['a clause', 'Ana Ruiz said that the dam held.', ['Ana Ruiz | indirect | the dam held']],
    [
      'a mixed clause',
      'Ben Diaz said the dam was “a wall of sand” by now.',
      ['Ben Diaz | mixed | the dam was “a wall of sand” by now'],
    ],
    [
      'a addressee between',
      'Ben Diaz told reporters in Taal that the dam held.',
      ['Ben Diaz | indirect | the dam held'],
    ],
    [
      'a report that tells what somebody promised',
      'Ana Ruiz promised the dam would “stand for ever,” the paper reported.',
      ['Ana Ruiz | mixed | the dam would “stand for ever,”'],
    ],
    [
      'a addressee of what is promised',
      'Ana Ruiz promised traders in Taal that the dam would hold.',
      ['Ana Ruiz | indirect | the dam would hold'],
    ],
    ['a day before what is vowed', 'Ana Ruiz vowed on Monday to “rebuild” the dam.', []],
    ['a day and nothing that is vowed', 'Ana Ruiz promised on Monday.', []],
    [
      'a participle and a pronoun',
      'Ben Diaz inspected the dam. “It held,” he said, adding that no one was hurt.',
      ['Ben Diaz | direct | It held,', 'Ben Diaz | indirect | no one was hurt'],
    ],
    [
      'a quote that goes on',
      '“The dam held,” Ana Ruiz said. “It will hold for years.”\n“We built it well.”',
      ['Ana Ruiz | direct | The dam held, … It will hold for years. … We built it well.'],
    ],
    [
      'paragraphs that only open',
      '“The dam held,” Ana Ruiz said. “It will hold.\n“We built it well.”',
      ['Ana Ruiz | direct | The dam held, … It will hold. … We built it well.'],
    ],
    [
      'a statement within a statement',
      'Ana Ruiz said Ben Diaz told her the dam fell.',
      ['Ana Ruiz | indirect | Ben Diaz told her the dam fell'],
    ],
    [
      'marks within a statement',
      'Ana Ruiz said Ben Diaz told her: “It fell.”',
      ['Ana Ruiz | mixed | Ben Diaz told her: “It fell.”'],
    ],
    [
      'a label within a statement',
      'Ana Ruiz said Ben Diaz called the dam “a wall of sand.”',
      ['Ana Ruiz | mixed | Ben Diaz called the dam “a wall of sand.”'],
    ],
    [
      'a label that is relayed',
      'Ben Diaz called the dam “a wall of sand,” the report said.',
      [
        'the report | indirect | Ben Diaz called the dam “a wall of sand,”',
        'Ben Diaz | term | the dam “a wall of sand,”',
      ],
    ],
    [
      'an apposition before a noun that is a verb',
      'Ana Ruiz, the mayor of Taal, notes that the dam held.',
      ['Ana Ruiz | indirect | the dam held'],
    ],
    ['a list, and nouns', 'The dam, the wall, claims of old and notes were in the report.', []],
    [
      'an apposition in a later clause',
      'The dam fell on Sunday, while Ana Ruiz, the mayor, said it would hold for years.',
      ['Ana Ruiz | indirect | it would hold for years'],
    ],
    [
      'a clause that a paper vouches for',
      'Divers have found a wreck off Taal, a newspaper said on Friday.',
      ['a newspaper | indirect | Divers have found a wreck off Taal'],
    ],
    [
      'a relative clause on the subject of what is said',
      'Ana Ruiz said that Ben Diaz, who was late, had left the hall.',
      ['Ana Ruiz | indirect | Ben Diaz, who was late, had left the hall'],
    ],
    [
      'a relative clause after what is said',
      'Ana Ruiz said that the dam fell on Diaz, who was late.',
      ['Ana Ruiz | indirect | the dam fell on Diaz'],
    ],
    [
      'a plural far from its verb',
      'Supporters of Ana Ruiz in Taal say the dam held.',
      ['Supporters of Ana Ruiz in Taal | indirect | the dam held'],
    ],
    ['a singular far from its verb', 'The mayor of Taal say the dam held.', []],
    ['marks before a circumstance', 'The crowd chanted “no dam” after Ana Ruiz left.', ['The crowd | term | no dam']],
    ['what somebody found, and did not say', 'Ana Ruiz found that the dam held.', []],
    ['what a survey found', 'The survey found that the dam held.', ['The survey | indirect | the dam held']],
    ['a thing that was found', 'Ana Ruiz found a key in the dam.', []],
    ['a share of people', '42% of growers say the dam held.', ['42% of growers | indirect | the dam held']],
    [
      'a count at the start',
      'Ana Ruiz said about half of them left.',
      ['Ana Ruiz | indirect | about half of them left'],
    ],
    ['a thing demanded is no proposition', 'Olive growers blocked the road, demanding a new dam.', []],
    [
      'where it was said, at the end',
      'Ana Ruiz said that the dam held in her Sunday speech.',
      ['Ana Ruiz | indirect | the dam held'],
    ],
    [
      'an adjective that looks like a cue',
      'Ana Ruiz said that real or alleged faults had led to the flood.',
      ['Ana Ruiz | indirect | real or alleged faults had led to the flood'],
    ],
    [
      'a source with a relative',
      'According to Ana Ruiz, who inspected it, the dam held.',
      ['Ana Ruiz | indirect | the dam held'],
    ],
    [
      'two reports in one sentence',
      'Ana Ruiz said nobody was hurt and the hospital said it was full.',
      ['Ana Ruiz | indirect | nobody was hurt', 'the hospital | indirect | it was full'],
    ],
    [
      'a concession that opens what is said',
      'Ana Ruiz said while she respects the vote, it changes nothing.',
      ['Ana Ruiz | indirect | while she respects the vote, it changes nothing'],
    ],
    ['a circumstance alone', 'Ana Ruiz said so while leaving the hall.', []],
    [
      'what a paper relays',
      'Ana Ruiz said the dam held, according to the Harbour Post.',
      ['Ana Ruiz | indirect | the dam held'],
    ],
    [
      'a source in the middle',
      'The dam leaks, according to Ana Ruiz, and it will be shut.',
      ['Ana Ruiz | indirect | The dam leaks … and it will be shut'],
    ],
    ['participles side by side', 'It means standing up and saying, “Enough!” to the flood.', []],
    [
      'a second that behind but',
      'Ana Ruiz said that the dam leaks, but that it will hold.',
      ['Ana Ruiz | indirect | the dam leaks, but that it will hold'],
    ],
    ['what the words are about', 'Ana Ruiz said of the deal, “It will hold.”', ['Ana Ruiz | direct | It will hold.']],
    ['what a clause is about', 'Ana Ruiz said of the deal that it held.', ['Ana Ruiz | indirect | it held']],
    ['words that lead to marks', 'Ana Ruiz wrote back: “It will hold.”', ['Ana Ruiz | direct | It will hold.']],
    ['an addressee nobody has listed', 'Ana Ruiz told agents that it held.', ['Ana Ruiz | indirect | it held']],
    [
      'a clause that leads to marks',
      'Ana Ruiz said the plan was simple: “We build.”',
      ['Ana Ruiz | mixed | the plan was simple: “We build.”'],
    ],
    [
      'a dash that answers',
      'Ana Ruiz said the dam had held – growers saw it crack that night.',
      ['Ana Ruiz | indirect | the dam had held'],
    ],
    ['according to', 'The dam held, according to Ana Ruiz.', ['Ana Ruiz | indirect | The dam held']],
    [
      'British marks',
      '‘The workers’ pay comes first,’ Ben Diaz said.',
      ['Ben Diaz | direct | The workers’ pay comes first,'],
    ],
    ['wire marks', "``The dam held,'' said Ben Diaz.", ['Ben Diaz | direct | The dam held,']],
    [
      'a quote nobody is named for',
      '“The dam held and nobody was hurt in it.”',
      ['— | direct | The dam held and nobody was hurt in it.'],
    ],
  ])('%s', (_case, text, expected) => {
    expect(quotesIn(text, people)).toEqual(expected)
  })

  it.each([
    ['a title', 'The novel “A Wall of Sand” came out in May.'],
    ['a passive', 'The dam was called in question.'],
    ['a noun that looks like a cue', 'Her claims about the dam, and the report, went unread.'],
  ])('finds nothing in %s', (_case, text) => {
    expect(quotesIn(text, people)).toEqual([])
  })
})

describe('where what is said ends', () => {
  it.each([
    ['leaves who it was told to, and what they are', 'Ana Ruiz told Taal founder Carl Weiss it held.', 'it held'],
    [
      'is none in a clause about when',
      'Not long after Ana Ruiz tweeted the old quote, Ben Diaz asked her. “Did you know it?” Diaz said.',
      'Did you know it?',
    ],
    [
      'is not the time before as',
      'Just a few weeks ago, as Ana Ruiz reported, the dam and the wall had fallen. “It fell,” she said.',
      'It fell,',
    ],
    ['ends at a clause tied to a noun', 'Ana Ruiz said it would close, a goal they share.', 'it would close'],
    [
      'goes on where the last that has no verb yet',
      'Ana Ruiz said it held, and that the wall, which is old, leaks.',
      'it held, and that the wall, which is old, leaks',
    ],
    [
      'begins with the day of what is told',
      'Ana Ruiz said Thursday’s talks had failed.',
      'Thursday’s talks had failed',
    ],
    ['goes on with but and no subject', 'Ana Ruiz said it held, but would be mended.', 'it held, but would be mended'],
    ['ends at but and a subject', 'Ana Ruiz said it held, but she left.', 'it held'],
    ['ends at but and another cue', 'Ana Ruiz said it held, but now growers say it fell.', 'it held'],
    [
      'goes on with marks that no other cue claims',
      'Ana Ruiz said it held, which “will help us all in the end.”',
      'it held, which “will help us all in the end.”',
    ],
    ['ends at an apposition', 'Ana Ruiz said the dam would close, a move that growers feared.', 'the dam would close'],
    ['goes on with a list', 'Ana Ruiz said she saw a dog, a cat and a horse.', 'she saw a dog, a cat and a horse'],
    ['ends at a comparison', 'Ana Ruiz said half of it leaks, compared with a third in May.', 'half of it leaks'],
    [
      'goes on in another tense',
      'Ana Ruiz said the plan leaks and depicts “a world of sand.”',
      'the plan leaks and depicts “a world of sand.”',
    ],
    [
      'goes on with a reason',
      'His plan “leaks like sand,” Ana Ruiz said, in part because it is old.',
      'His plan “leaks like sand,” … in part because it is old',
    ],
    [
      'ends where the speaker acts',
      'Ana Ruiz came. She said the dam would hold, and she thanked the crew.',
      'the dam would hold',
    ],
    ['begins behind where it was said', 'Ana Ruiz said Monday at a meeting in Taal, Oland, that it held.', 'it held'],
    ['begins behind an adverb', 'Ana Ruiz acknowledged, however, “It leaks a lot.”', 'It leaks a lot.'],
    [
      'begins far behind the cue',
      'Ana Ruiz said on Monday, in a talk on her dam, a wall of 1902, “It held all the same.”',
      'It held all the same.',
    ],
    ['stands behind a vow', 'Ana Ruiz vowed, “It will hold for good.”', 'It will hold for good.'],
    ['opens with its verb', 'Said Ana Ruiz, who built it: “It will hold.”', 'It will hold.'],
    ['has a base form only', 'Wolves rarely attack people, Ana Ruiz said.', 'Wolves rarely attack people'],
    ['leaves the name of a paper', 'Ana Ruiz told the Morning Herald it held.', 'it held'],
    [
      'goes on behind any verb',
      '“It fell, you know,” Ana Ruiz shrugged. “And it will fall again.”',
      'It fell, you know, … And it will fall again.',
    ],
  ])('%s', (_case, text, words) => {
    const [first = ''] = quotesIn(text, people)
    expect(first.replace(/^.* \| /, '')).toBe(words)
  })
})
