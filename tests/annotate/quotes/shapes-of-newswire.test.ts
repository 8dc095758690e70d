import {describe, expect, it} from 'vitest'
import {certaintiesIn, quotesIn} from './quotes-in.ts'

const people = {'Ana Ruiz': 'female', 'Ben Diaz': 'male'} as const

describe('a cue that the agencies of the world use', () => {
  it.each([
    ['assured, behind a clause', 'The dam will hold, assured Minister Ana Ruiz.', 'The dam will hold'],
    [
      'promised, behind a clause',
      'The road will be paved by July, promised Ana Ruiz.',
      'The road will be paved by July',
    ],
    ['informed, behind marks', '“It held,” informed Ana Ruiz.', 'It held,'],
    ['specified', 'Ana Ruiz specified that the port would open.', 'the port would open'],
    ['denounced, before that', 'Ana Ruiz denounced that the dam had been sold.', 'the dam had been sold'],
    ['highlighted, before that', 'Ana Ruiz highlighted that the dam held.', 'the dam held'],
    ['let it be known', 'Ana Ruiz has let it be known there are 13 cases.', 'there are 13 cases'],
    ['made it known', 'Ana Ruiz made it known that she would leave.', 'she would leave'],
    ['reported, before a participle', 'Ana Ruiz reported treating 12 wounded.', 'treating 12 wounded'],
    ['admitted, before a participle', 'Ana Ruiz admitted taking the key.', 'taking the key'],
    ['in a paragraph of its own', '“It held and it will hold,”\n\nstated Ana Ruiz.', 'It held and it will hold,'],
    [
      'before a name that a former office follows',
      '“It held,” stated Ana Ruiz former minister of ports, who will lead it.',
      'It held,',
    ],
  ])('is %s', (_cue, text, content) => {
    expect(quotesIn(text, people).map((line) => line.replace(/ \| \w+ \|/, ':'))).toEqual([`Ana Ruiz: ${content}`])
  })

  it.each([
    ['who was promised something', 'Growers, promised a road by Ana Ruiz, left.'],
    ['who hears it', 'She toured the hall, promised Ana Ruiz a seat.'],
    ['what was denounced', 'Ana Ruiz denounced the sale of the dam.'],
    ['what was highlighted', 'Ana Ruiz highlighted a plan that would work.'],
    ['what was not let known', 'Ana Ruiz did not let it be known that she had left.'],
    ['what was let go', 'Ana Ruiz let it go that the dam held.'],
    ['a thing that rises', 'Ana Ruiz reported rising costs.'],
    ['reports that nobody gives', 'The board has been quiet, but there have been reports that the captain slept.'],
  ])('is not %s', (_what, text) => {
    expect(quotesIn(text, people)).toEqual([])
  })
})

describe('what is said of a noun inside its relative', () => {
  it.each([
    [
      'of a name and its age',
      'The health office identified the dead as Ben Diaz, 25, who it said was killed by a stone, and a child.',
      'The health office | indirect | Ben Diaz … was killed by a stone',
    ],
    [
      'of what the verb before reaches',
      'Ana Ruiz presented a plan that she said would cost a million.',
      'Ana Ruiz | indirect | a plan … would cost a million',
    ],
    [
      'of what a comma ends',
      'The coast has a reef, which Ana Ruiz says protects the town, and a beach.',
      'Ana Ruiz | indirect | a reef … protects the town',
    ],
  ])('is told %s', (_what, text, line) => {
    expect(quotesIn(text, people)).toEqual([line])
  })

  it.each([
    ['the verb may be the sentence’s', 'Everything that Ana Ruiz said was true.'],
    ['the relative may hang on a noun further off', 'Growers met on a coast, which Ana Ruiz said would pay, and left.'],
    ['the relative has its own subject', 'The boat that Ana Ruiz said she saw was old.'],
  ])('is not told where %s', (_why, text) => {
    expect(quotesIn(text, people)).toEqual([])
  })
})

describe('where what is told ends', () => {
  it('is not at the comma behind an apposition that has no verb yet', () => {
    expect(
      quotesIn('Ana Ruiz said it closed after its owner, the trader Karim Rebbal, decided to leave.', people),
    ).toEqual(['Ana Ruiz | indirect | it closed after its owner, the trader Karim Rebbal, decided to leave'])
  })

  it('is at the comma before the next cue', () => {
    expect(quotesIn('Ana Ruiz said it closed after the storm hit the coast, warned growers and left.', people)[0]).toBe(
      'Ana Ruiz | indirect | it closed after the storm hit the coast',
    )
  })
})

describe('who is described in the first lines and named in the next paragraph', () => {
  const lead = 'A Taal fisherman said the sea had risen.'
  it.each([
    ['as who speaks', `${lead}\n\n“It came twice,” Ana Ruiz said.`],
    ['with an age', `${lead}\n\nAna Ruiz, 43, also said it would come again.`],
    ['with what is told of them', `${lead}\n\nAna Ruiz, who fishes off the cape, said it came twice.`],
    ['by the same office', 'Fares will rise, the Taal governor said.\n\nGovernor Ana Ruiz spoke to reporters.'],
  ])('is found %s', (_how, text) => {
    expect(quotesIn(text, people)[0]).toMatch(/^Ana Ruiz \| indirect/)
    expect(certaintiesIn(text, people)[0]).toBe('inferred')
  })

  it.each([
    ['the lines speak of another one', 'An officer said a woman was lost.\n\nAna Ruiz told her son she would be back.'],
    ['another description stands there', `${lead}\n\nAna Ruiz, head of the union, said it had not.`],
    ['the source is left unnamed', 'An official said the dam would close.\n\nAna Ruiz said it would not.'],
    ['nothing is said', `${lead}\n\nAna Ruiz left the coast in May.`],
    ['a paragraph stands between', `${lead}\n\nThe wall is old.\n\nAna Ruiz said it would hold.`],
  ])('is not where %s', (_why, text) => {
    expect(quotesIn(text, people)[0]).not.toMatch(/^Ana Ruiz/)
  })

  it('is not whom everybody knows', () => {
    const text = 'A Taal judge said the courts would wait.\n\nDonald Trump said they would not.'
    expect(quotesIn(text, {'Donald Trump': 'male'})[0]).toBe('A Taal judge | indirect | the courts would wait')
  })
})

describe('“…, it said”', () => {
  const ministry = 'The dredging will begin in May, the Harbour Ministry said.'
  it.each([
    ['a law', 'The new law gives boats priority, it said.'],
    ['a firm and what it is', 'Norvik Corp, a company from Lima, supplies the navy with oil, it said.'],
    ['a fleet', 'The fleet is small, it said.'],
  ])('is never %s that the words are about', (_what, text) => {
    expect(quotesIn(`${ministry}\n\n${text}`, people)[1]).toMatch(/^(?:the )?Harbour Ministry \| indirect/)
  })

  it('is the subject of the sentence before, where the words are told behind it', () => {
    expect(quotesIn('The Harbour Board denied it. It said the dam held.', people).at(-1)).toMatch(/^Harbour Board/)
  })

  it('is nobody where the reporter finds something worth noting', () => {
    const text = 'Growers argued that the law is weak.\n\nIt is worth noting that the banks have not lent money.'
    expect(quotesIn(text, people)).toEqual(['Growers | indirect | the law is weak'])
  })
})

describe('who speaks', () => {
  it.each([
    ['a paper with its name in small letters', 'The blog fourwinds noted that the sea is warm.', 'The blog fourwinds'],
    ['some of a party', 'Some Republicans argued that the law is weak.', 'Some Republicans'],
    ['a name behind an adverb', '“It held,” later added Ana Ruiz.', 'Ana Ruiz'],
    ['a name whose cue splits the words', 'A new law, Ana Ruiz vowed, would bring jobs.', 'Ana Ruiz'],
    ['a name with a bare cue behind the words', 'But it cannot hold without them, Ana Ruiz notes.', 'Ana Ruiz'],
    ['a calling before “claims”', 'The candidate claims her net worth is large.', 'The candidate'],
    ['who makes the case', 'Ana Ruiz has made the case that ships are late.', 'Ana Ruiz'],
    ['an office by its letters', 'Ana Ruiz, the Chief Harbour Officer (CHO), came. The CHO said it held.', 'Ana Ruiz'],
    ['a source behind a dateline', 'KUWAIT: A cabinet will be formed, a source said.', 'a source'],
    // near misses
    ['a party', 'Republicans argued that the law is weak.', 'Republicans'],
  ])('is %s', (_what, text, speaker) => {
    expect(quotesIn(text, people).at(-1)?.split(' | ')[0]).toBe(speaker)
  })

  it.each([
    ['KUWAIT: A cabinet will be formed, a source said.', 'A cabinet will be formed'],
    ['Colombo, Sri Lanka – The harbour has closed, an aide said.', 'The harbour has closed'],
    ['Ana Ruiz advises civil society to march so that “it can stand up.”', 'to march so that “it can stand up.”'],
  ])('%s: no dateline and no listener is said', (text, content) => {
    expect(quotesIn(text, people)[0]?.split(' | ')[2]).toBe(content)
  })
})

describe('“he”', () => {
  it('is surely nobody else where a name that no list knows has spoken', () => {
    const text = 'Orlo said the talks were over. Asked about Ben Diaz, Orlo smiled.\n\n“It was bad,” he said.'
    expect(certaintiesIn(text, people).at(-1)).not.toBe('inferred')
  })

  it('is whom the text calls so twice, whatever a list says of the name', () => {
    const text = 'Ana Ruiz, who was a judge, says that he did what he could. “Orders were given,” he explained.'
    expect(quotesIn(text, people).at(-1)).toMatch(/^Ana Ruiz \| direct/)
  })
})

describe('what stands around the words of a report', () => {
  const said = (text: string): string[] => quotesIn(text, people).map((line) => line.replace(/ \| \w+ \|/, ':'))

  it.each([
    [
      'a day of the dateline',
      'CAIRO - 21 July 2022: The board mended the dam, affirmed Mayor Ana Ruiz.',
      'Ana Ruiz: The board mended the dam',
    ],
    [
      'a day, and a second dash',
      'CAIRO- July 24, 2022 – The board mended the dam, affirmed Mayor Ana Ruiz.',
      'Ana Ruiz: The board mended the dam',
    ],
    [
      'an occasion behind the name',
      'The board mended the dam, affirmed Mayor Ana Ruiz during a meeting held on Thursday.',
      'Ana Ruiz: The board mended the dam',
    ],
    [
      'a dog that attacked a child',
      'The town caught the dog which attacked an 8-year-old boy on the dam in May, Ana Ruiz said.',
      'Ana Ruiz: The town caught the dog which attacked an 8-year-old boy on the dam in May',
    ],
    [
      'a friend described before her name, with no comma behind it',
      '“The dam was damp,” another friend, Ana Ruiz says. “It leaks.”',
      'Ana Ruiz: The dam was damp, … It leaks.',
    ],
    [
      'a name behind the source',
      'According to its president, Ana Ruiz, the club has sold the dam.',
      'Ana Ruiz: the club has sold the dam',
    ],
    [
      'the letters of a source that no comma closes',
      'According to reports reaching the Taal News Service (TNS) the board has sold the dam.',
      'Taal News Service: the board has sold the dam',
    ],
    [
      'a source between the subject and its verb',
      'The dam, according to Ana Ruiz, has leaked since May.',
      'Ana Ruiz: The dam … has leaked since May',
    ],
    ['a school that is told', 'Ana Ruiz told the school they were leaving.', 'Ana Ruiz: they were leaving'],
    [
      'a word between two commas',
      'Ana Ruiz says teachers, too, have complained about the wall.',
      'Ana Ruiz: teachers, too, have complained about the wall',
    ],
    ['a verb before the name', 'The board met.\n\nSaid Diaz: “It leaks.”', 'Ben Diaz: It leaks.'],
    ['dying words', 'The dying words of Ben Diaz are known: “It leaks.”', 'Ben Diaz: It leaks.'],
    [
      'a body with a preposition in its name',
      'Freedom Under Law’s Mayor Ana Ruiz, who has called for it, said: “It leaks.”',
      'Ana Ruiz: It leaks.',
    ],
    ['a body for all', 'Clean Water for All director Ana Ruiz said: “It leaks.”', 'Ana Ruiz: It leaks.'],
  ])('is set apart: %s', (_what, text, line) => {
    expect(said(text)).toContain(line)
  })

  it.each([
    [
      'what a clause says behind the name',
      'Ana Ruiz, the mayor, said Ben Diaz in May left the dam.',
      'Ana Ruiz: Ben Diaz in May left the dam',
    ],
    [
      'critics who believed it',
      'Critics said the dam fell, and it will close, Ana Ruiz added.',
      'Ana Ruiz: Critics said the dam fell, and it will close',
    ],
    ['friends of a mayor', 'Friends of Mayor Ana Ruiz said: “It leaks.”', 'Friends of Mayor Ana Ruiz: It leaks.'],
    [
      'sources in a list',
      'According to Ana Ruiz, the mayor, the board has sold it.',
      'Ana Ruiz: the board has sold it',
    ],
    ['a whole clause before the source', 'The dam has fallen, according to Ana Ruiz.', 'Ana Ruiz: The dam has fallen'],
    [
      'a verb of another',
      'Ana Ruiz says Ben Diaz, who left, has lied, and growers have said so.',
      'Ana Ruiz: Ben Diaz, who left, has lied',
    ],
  ])('stays: %s', (_what, text, line) => {
    expect(said(text)).toContain(line)
  })

  it.each([
    ['recommendations', 'The board, according to the recommendations of the council, raised the wall.'],
    ['rules', 'According to the rules, growers must mend the wall.'],
    ['guidelines', 'Complaints will be handled according to the guidelines of the club.'],
    ['a number', 'The sum is calculated according to the number of growers.'],
    ['a theme', 'Mayor Ana Ruiz opened it on the theme: “Taking stock of the water we shall need.”'],
    ['a motto', 'Mayor Ana Ruiz marched under the motto “We hold the dam and it will hold us.”'],
    ['a story that is told', 'Ana Ruiz told the story he had heard.'],
  ])('is nobody’s: %s', (_what, text) => {
    expect(said(text)).toEqual([])
  })
})
