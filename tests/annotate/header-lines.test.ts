import {describe, expect, it} from 'vitest'
import {archiveOf} from '../../src/archive.ts'
import type {Format} from '../../src/model.ts'

const decisions = {site: {title: '', language: 'en'}, people: [], notPeople: [], outlets: [], topics: []}

const text = [
  'The ferry to the outer islands will run again from Monday, after the pilots and the harbour board agreed on the night shift.',
  '“The sea does not wait for us,” said Mara Lindqvist, who speaks for the pilots of the ferry.',
]

/** What the lines above the text say, by the facts that a reader sees. */
function above(header: string, {format = 'text', body = text}: {format?: Format; body?: readonly string[]} = {}) {
  const raw = [header, ...body].join('\n\n')
  const [article] = archiveOf([{file: 'a.txt', format, raw, sha256: '', warnings: []}], decisions).articles
  if (!article) throw new Error('expected an article')
  const {headline, dek, section, source, published, authors, url} = article.record
  return {
    headline: headline?.value,
    sure: headline?.certainty,
    dek: dek?.value,
    section: section?.value,
    source: source?.value,
    day: published?.value,
    authors: authors.filter(({value}) => value.role === 'author').map(({value}) => value.name),
    url: url?.value,
    text: article.record.text,
  }
}

describe('the lines above a text', () => {
  const said = {headline: 'Ferry to the islands runs again', authors: ['Ana Ruiz'], day: '2019-03-14'}

  it.each([
    'Ferry to the islands runs again\n\nBy Ana Ruiz\n\n14 March 2019',
    'Ferry to the islands runs again\nBy Ana Ruiz\nMarch 14, 2019',
    'Ferry to the islands runs again\nAna Ruiz\nThu 14 Mar 2019 18.12 GMT',
    'Ferry to the islands runs again\n\nBy ANA RUIZ, Harbour Gazette Staff Writer\nPosted: 03/14/19, 6:12 PM PDT | Updated: 2 weeks ago',
    'Ferry to the islands runs again\n\nAna Ruiz\n·\nFollow\n5 min read\n·\nMar 14, 2019',
    'Ferry to the islands runs again\n\nShare this article\n\nEnlarge this image\n\nAna Ruiz\n\n2019-03-14',
    'Thursday, 14 March 2019\nFerry to the islands runs again\nAna Ruiz, Transport Correspondent',
    'Ferry to the islands runs again\nBy Ana Ruiz · 14 March 2019',
  ])('are told apart in any order: %j', (header) => {
    expect(above(header)).toMatchObject({...said, dek: undefined, sure: 'stated'})
  })

  it.each([
    ['4 March 2019\nFERRIES\nFerry to the islands runs again\nAna Ruiz', {section: 'FERRIES', authors: ['Ana Ruiz']}],
    ['Opinion | Ferry to the islands runs again\n\nBy Ana Ruiz', {section: 'Opinion', authors: ['Ana Ruiz']}],
    ['[Watch] Ferry to the islands runs again\n\nBy Ana Ruiz', {section: undefined}],
    ['Harbour Times · Ferries\n\nFerry to the islands runs again\n\nby Ana Ruiz', {source: 'Harbour Times'}],
    ['Ferry to the islands runs again « Harbour Times\n\nBy Ana Ruiz', {source: 'Harbour Times'}],
    [
      'Ferry to the islands runs again — Kestrel Bay — The Harbour Times\n\nBy Ana Ruiz',
      {source: 'The Harbour Times', section: 'Kestrel Bay'},
    ],
    ['Ferry to the islands runs again\n\nFrom our own correspondent in Kestrel Bay', {authors: [], dek: undefined}],
    [
      'Harbour Times\nTuesday, March 5, 2019\nPage 3\n\nFerry to the islands runs again\n\nBy Ana Ruiz',
      {source: 'Harbour Times', section: undefined, day: '2019-03-05'},
    ],
  ])('are no part of the headline, and it of none of them: %j', (header, expected) => {
    expect(above(header)).toMatchObject({headline: said.headline, ...expected})
    expect(above(header).text.startsWith('The ferry')).toBe(true)
  })

  it('menus above a text cost it no short sentence at its end', () => {
    const menus =
      'Skip to main content\nMenu\nHarbour Times\nSubscribe\nHome\nNews\nFerries\nSport\nWeather\nObituaries'
    const body = [...text, 'Boats go around until June.', 'More stories']
    const found = above(`${menus}\nFerry to the islands runs again\nBy Ana Ruiz\nMarch 14, 2019\nShare`, {body})
    expect(found).toMatchObject(said)
    expect(found.text.endsWith('Boats go around until June.')).toBe(true)
  })

  it('a path of two steps is none where the second is a headline', () => {
    expect(above('News | Asia\n\nFerry to the islands runs again').section).toBe('Asia')
    expect(above('Opinion | Nobody asked the pilots').headline).toBe('Nobody asked the pilots')
  })

  it('a verb may stand behind the name, where it is a name', () => {
    expect(above('Ferry to the islands runs again\n\nAna Ruiz reports from Cabo Lirio\n\n14 March 2019')).toMatchObject(
      said,
    )
    expect(
      above('Ferry to the islands runs again\n\nHarbour police reports from the islands\n\n14 March 2019').authors,
    ).toEqual([])
  })

  it('a place and a day are where and when, and nobody', () => {
    const body = [`It happened in Santa Brisa. ${text[0]}`, ...text.slice(1)]
    expect(above('Ferry to the islands runs again\n\n14 March 2019, Santa Brisa', {body})).toMatchObject({
      ...said,
      authors: [],
    })
    expect(above('Ferry to the islands runs again\n\n14 March 2019, Ana Ruiz', {body})).toMatchObject(said)
  })

  it.each([
    ['HARBOUR GAZETTE\nFerry to the islands runs again\nBy Ana Ruiz\n14 March 2019', 'Harbour Gazette'],
    ['14 March 2019\nHarbour Gazette\nFerry to the islands runs again\nAna Ruiz, Staff Writer', 'Harbour Gazette'],
    ['Ferry to the islands runs again - Harbour Gazette\n\nBy Ana Ruiz\n14 March 2019', 'Harbour Gazette'],
    ['Ferry to the islands runs again | Business | Harbour Gazette\n\nBy Ana Ruiz\n14 March 2019', 'Harbour Gazette'],
    ['Ferry to the islands runs again | Reuters\n\nBy Ana Ruiz\n14 March 2019', 'Reuters'],
    [
      'Ferry to the islands runs again\n\nANA RUIZ FOR THE HARBOUR GAZETTE\nPUBLISHED: 18:12, 14 March 2019',
      'Harbour Gazette',
    ],
  ])('name the outlet: %j', (header, source) => {
    expect(above(header)).toMatchObject({...said, source})
  })

  it.each([
    'Rain, wind and no pilots – how the ferry came back',
    'Three boats, two pilots - and one ferry',
    'The ferry | a love story',
  ])('leave a dash of the headline’s own alone: %s', (headline) => {
    expect(above(`${headline}\n\nBy Ana Ruiz\n14 March 2019`)).toMatchObject({headline, source: undefined})
  })

  it('find the address below a label, and the day in it', () => {
    const header = 'Source: https://www.gazette.example/2019/03/14/ferry\n\nFerry to the islands runs again'
    expect(above(header)).toMatchObject({
      headline: said.headline,
      url: 'https://www.gazette.example/2019/03/14/ferry',
      day: '2019-03-14',
    })
    expect(above('Ferry to the islands runs again\n\nhttps://www.gazette.example/news/2019/03/ferry.html').day).toBe(
      '2019-03',
    )
  })

  it.each([
    ['By Ana Ruiz, Tom Beck, and Li de la Vega', ['Ana Ruiz', 'Tom Beck', 'Li de la Vega']],
    ['By Ana Ruiz, Tom Beck and Jo Hall, Staff Writers', ['Ana Ruiz', 'Tom Beck', 'Jo Hall']],
    ['Ana Ruiz in Lima and Tom Beck in London', ['Ana Ruiz', 'Tom Beck']],
    ['Von Anna Holzer und Jens Möck', ['Anna Holzer', 'Jens Möck']],
    ['Par Inès Marchal, Bruno Delhaye et Solène Courtot', ['Inès Marchal', 'Bruno Delhaye', 'Solène Courtot']],
    ['Por Rocío Baldenegro y José Ortega y Gasset', ['Rocío Baldenegro', 'José Ortega y Gasset']],
    ['Автор: Полина Ветрова', ['Полина Ветрова']],
    ['Lourdes Benavides / Puerto Almendra', ['Lourdes Benavides']],
  ])('name the writers: %s', (byline, authors) => {
    expect(above(`Ferry to the islands runs again\n${byline}\n14 March 2019`)).toMatchObject({authors, dek: undefined})
  })

  it('keep what somebody is at the paper, and where to write to, out of the text', () => {
    const header =
      'Ferry to the islands runs again\n\nBy Ana Ruiz\nLocal Government Reporter\nana.ruiz@gazette.example\n@anaruiz\n\n14 March 2019'
    const found = above(header, {
      body: [...text, 'About the author: Ana Ruiz covers the harbour for the Gazette. She joined in 2009.'],
    })
    expect(found).toMatchObject({...said, dek: undefined})
    expect(found.text).toBe(text.join('\n\n'))
  })

  it('keep the dek, a sentence about the article', () => {
    const header =
      'Ferry to the islands runs again\n\nThe pilots and the board agree on the night shift\n\nBy Ana Ruiz\n14 March 2019'
    expect(above(header)).toMatchObject({...said, dek: 'The pilots and the board agree on the night shift'})
  })

  it.each([
    ['Opinion: The ferry is worth every empty seat', 'The ferry is worth every empty seat', 'Opinion'],
    ['Obituary: Rosa Tane, who built the ferry', 'Rosa Tane, who built the ferry', 'Obituary'],
    ['Watch: Crane lifts the ferry over the canal', 'Crane lifts the ferry over the canal', undefined],
    ['Ruiz: The ferry is worth every empty seat', 'Ruiz: The ferry is worth every empty seat', undefined],
  ])('cut the label off %s', (line, headline, section) => {
    expect(above(`${line}\n\n14 March 2019`)).toMatchObject({headline, section})
  })

  it('pass over a programme’s name for the line that the text is about', () => {
    const found = above(
      'HARBOUR MORNING REPORT\n\nFerry Runs Again; Islands Wait for Mail\n\nAired March 14, 2019 - 09:00 ET',
    )
    expect(found).toMatchObject({headline: 'Ferry Runs Again; Islands Wait for Mail', day: '2019-03-14'})
  })

  it('are read as well in Markdown, with emphasis and pictures between', () => {
    const header =
      '# Ferry to the islands runs again\n\n**By [Ana Ruiz](https://gazette.example/ruiz)** · *14 March 2019*\n\n![The ferry at the quay](ferry.jpg)'
    expect(above(header, {format: 'markdown'})).toMatchObject({...said, dek: undefined})
  })
})

describe('the day of publication', () => {
  it.each([
    ['Published: March 28, 2016 6:01 am Updated: March 31, 2016 7:22 am', '2016-03-28'],
    ['Nov. 19, 2007 Updated: Nov. 21, 2007 4:10 p.m.', '2007-11-19'],
    ['Updated October 29, 2014 11:03 AM ET\nOriginally published October 27, 2014 5:00 AM ET', '2014-10-27'],
    ['Wed 7 Jun 2017 18.12 BST\nLast modified on Fri 9 Jun 2017 09.30 BST', '2017-06-07'],
    ['Updated 3 May 2021', '2021-05-03'],
  ])('is the first, not the revision: %j', (lines, day) => {
    expect(above(`Ferry to the islands runs again\n\n${lines}`).day).toBe(day)
  })

  it('is not the day of a correction or of print', () => {
    const body = [
      ...text,
      'Correction: March 20, 2019',
      'An earlier version misnamed the pilot.',
      'A version of this article appears in print on March 15, 2019, Page 4.',
    ]
    const found = above('Ferry to the islands runs again\n\nMarch 14, 2019', {body})
    expect(found.day).toBe('2019-03-14')
    expect(found.text).toBe(text.join('\n\n'))
  })

  it('is a range where two countries read it in two ways, and a day where the text tells how it writes', () => {
    const header = 'Ferry to the islands runs again\n\n05/11/2007'
    const [article] = archiveOf(
      [{file: 'a.txt', format: 'text', raw: [header, ...text].join('\n\n'), sha256: '', warnings: []}],
      decisions,
    ).articles
    expect(article?.record.published).toMatchObject({value: '2007', earliest: '2007-05-11', latest: '2007-11-05'})
    expect(above(header, {body: [...text, 'The board meets again on 27/11/2007, it said.']}).day).toBe('2007-11-05')
  })

  it('is not a web archive’s day of capture', () => {
    const banner =
      'The Wayback Machine - https://web.archive.org/web/20100917083021/http://www.gazette.example/ferry.html\n\n27 captures\n17 Sep 2010 - 2 Feb 2021\nAug SEP Oct\n17\n2009 2010 2011\n\nAbout this capture\n\nFerry to the islands runs again\n\nLast Updated: 14 May 2008, 16:40 GMT'
    expect(above(banner)).toMatchObject({
      headline: 'Ferry to the islands runs again',
      day: '2008-05-14',
      url: 'http://www.gazette.example/ferry.html',
    })
  })
})

describe('the text of a whole page', () => {
  const menu =
    'Skip to main content\nSign in\nSubscribe\nHarbour Gazette\nNews\nSport\nBusiness\nWeather\nObituaries\nPuzzles\nSearch'
  const header =
    'Ferry to the islands runs again\n\nThe pilots agree on the night shift\n\nBy Ana Ruiz\n14 March 2019\n\nShare\nFacebook\nEmail'
  const below = [
    'MOST READ',
    '1 Man rescued from canal by his own dog\n2 Where to find the best pasties in town',
    '© 2019 Harbour Gazette. All rights reserved.',
  ]

  it('has the headline that the text supports, marked as a guess', () => {
    const found = above(`${menu}\n\n${header}`, {body: [...text, ...below]})
    expect(found).toMatchObject({
      headline: 'Ferry to the islands runs again',
      sure: 'guessed',
      authors: ['Ana Ruiz'],
      day: '2019-03-14',
      source: 'Harbour Gazette',
    })
    expect(found.text).not.toContain('Man rescued')
    expect(found.text).toContain('The ferry to the outer islands')
  })

  it('keeps an article that a gallery cuts in two', () => {
    const gallery = Array.from({length: 20}, (_, at) => `${at + 1}/20 The harbour at dawn`)
    const more = [
      'The board will pay the pilots of the ferry for the night shift until the harbour is dredged in the autumn.',
      'The islands had been without a ferry for eleven days, and the pilots without pay.',
    ]
    const found = above(header, {body: [...text, ...gallery, ...more]})
    expect(found.text).toContain('The ferry to the outer islands')
    expect(found.text).toContain('until the harbour is dredged')
  })
})

it.each([
  ['| The Santa Brisa Post', 'Ferry runs again', 'The Santa Brisa Post'],
  ['- Harbour News', 'Ferry runs again', 'Harbour News'],
  // a dash of the headline's own
  ['- how it was held', 'Ferry runs again - how it was held', undefined],
])('a title of front matter that ends in %j', (end, headline, source) => {
  const front = `---\ntitle: "Ferry runs again ${end}"\nurl: https://harbournews.example/ferry\n---\n`
  const found = above(`${front}\nThe ferry to the islands runs again since Monday, the board of the harbour said.`, {
    format: 'markdown',
  })
  expect(found.headline).toBe(headline)
  if (source) expect(found.source).toBe(source)
})

it.each([
  ['the headline again', '# Ferry runs again'],
  ['a shortcode', '{{< figure src="ferry.jpg" >}}'],
  [
    'a paragraph that ends in a link',
    'The ferry runs again since Monday. See [the plan](https://harbour.example/plan)',
  ],
])('%s below front matter is no dek', (_what, line) => {
  const raw = `---\ntitle: Ferry runs again\n---\n${line}\n\nThe ferry to the islands runs again since Monday, the board of the harbour said.`
  expect(above(raw, {format: 'markdown'}).dek).toBeUndefined()
})

it('a title copied with its writer and site, and an address below it', () => {
  const header =
    'OPINION\nOpinion: The ferry was never late | Ana Ruiz | The Guardian\nhttps://harbour.example/2019/03/14/ferry'
  expect(above(header)).toMatchObject({
    headline: 'The ferry was never late',
    authors: ['Ana Ruiz'],
    source: 'The Guardian',
  })
})

it('names beside a day and a reading time', () => {
  const header = 'Ferry to the islands runs again\nAna Ruiz, Tom Beck • March 14, 2019 • 4 min read'
  expect(above(header)).toMatchObject({authors: ['Ana Ruiz', 'Tom Beck'], day: '2019-03-14', dek: undefined})
})

it('a name below a long headline is no part of it', () => {
  const header = 'Obituary: Mara Holm, pilot of the night ferry to the islands\nAna Ruiz\nThursday 14 March 2019'
  expect(above(header)).toMatchObject({
    headline: 'Mara Holm, pilot of the night ferry to the islands',
    authors: ['Ana Ruiz'],
    section: 'Obituary',
  })
})

it.each([
  ['Correction, March 15: An earlier version gave the wrong name of the pilot.'],
  ["Editor's note: This story has been updated to include a comment by the board."],
  ['This story was originally published March 14, 2019, 6:12 AM.'],
  ['Updated March 16, 2019: adds the names of the boats.'],
  ['(Adds comment by board, background)'],
])('a note of the paper is no text: %s', (note) => {
  expect(above('Ferry runs again\nMarch 14, 2019', {body: [...text, note]}).text).not.toContain(note)
  expect(above(`Ferry runs again\nMarch 14, 2019\n${note}`)).toMatchObject({day: '2019-03-14', dek: undefined})
})

it('the number of a version and the day in short German', () => {
  expect(above('UPDATE 2-Ferry runs again\nDo, 14.03.2019')).toMatchObject({
    headline: 'Ferry runs again',
    day: '2019-03-14',
  })
})

it('a credit behind three dots closes a caption', () => {
  const header = 'Ferry runs again\nThe ferry in 2016. Credit...Pia Lund for The Harbour Times\nMarch 14, 2019'
  expect(above(header).dek).toBeUndefined()
})

describe('a headline that is punctuated as a sentence', () => {
  const body = [
    'KESTREL BAY, Maine — The ferry pilots of the outer islands ended their strike on Monday, after the harbour board gave way.',
    'Mara Lindqvist, who speaks for the pilots, said the board had agreed to a second pilot at night.',
  ]
  const undated = [
    'Mara Lindqvist, who speaks for the ferry pilots of the outer islands, ended their strike on Monday after the board gave way.',
    'She said the harbour board had agreed to a second pilot at night, and to pay him for it.',
  ]

  it.each([
    ['Ferry Pilots End Strike After Board Gives Way.', body, 'Ferry Pilots End Strike After Board Gives Way'],
    [
      'Board: Pilots ‘Will Not Be Paid for Nights in Port.’',
      undated,
      'Board: Pilots ‘Will Not Be Paid for Nights in Port’',
    ],
    ['A strike on the water comes to its end.', body, 'A strike on the water comes to its end'],
    ['Ferry pilots end strike as board gives way.', undated, 'Ferry pilots end strike as board gives way'],
    ['Pilots: Board ended nights in port.', undated, 'Pilots: Board ended nights in port'],
    ['Lindqvist calls off a strike.', undated, 'Lindqvist calls off a strike'],
    ['Mara Lindqvist calls off a strike.', undated, 'Mara Lindqvist calls off a strike'],
    [
      'Who Will Pay for the Second Pilot, and for How Many Nights Will the Board Go On Paying?',
      undated,
      'Who Will Pay for the Second Pilot, and for How Many Nights Will the Board Go On Paying?',
    ],
  ])('is the headline above a text that begins anew: %s', (line, paragraphs, headline) => {
    expect(above(line, {body: paragraphs})).toMatchObject({headline, sure: 'stated'})
    expect(above(line, {body: paragraphs}).text.startsWith(paragraphs[0]?.slice(0, 20) ?? '')).toBe(true)
  })

  it('has its second line behind a semicolon', () => {
    const expected = {headline: 'Ferries stay in port', dek: 'Crews ask for a second pilot at night.', sure: 'stated'}
    expect(above('Ferries stay in port; \nCrews ask for a second pilot at night.', {body: undated})).toMatchObject(
      expected,
    )
    const abstract = 'ABSTRACT.\n\nThe pilots have ended their strike, said Mara Lindqvist.\n\nFULL TEXT.'
    const found = above(`Ferries stay in port; \nCrews ask for a second pilot at night.\n\n${abstract}`, {
      body: undated,
    })
    expect(found).toMatchObject(expected)
    expect(found.text.endsWith(undated.join('\n\n'))).toBe(true)
    expect(found.text).not.toContain('have ended their strike')
  })

  it.each([
    ['The pilots ended their strike.', undated],
    ['Pilots went back to work on Monday.', undated],
    [
      'Ferry pilots have ended strike.',
      ['She told the board so at noon, and the first boat left for the islands an hour later.'],
    ],
    ['Harbour Bank was given the Rubicon Trophy of the Kestrel Bay Pilots.', undated],
    ['“We stay in port,” said Mara Lindqvist.', body],
    ['Nobody slept in Kestrel Bay.', undated],
  ])('is a first sentence where the text goes on with it: %s', (line, paragraphs) => {
    expect(above(line, {body: paragraphs})).toMatchObject({sure: 'guessed', dek: undefined})
    expect(above(line, {body: paragraphs}).text.startsWith(line)).toBe(true)
  })
})
