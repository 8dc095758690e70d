import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {Seed} from '../../src/model.ts'
import {readFolder} from '../../src/read/read-folder.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-'))
})
afterEach(() => rmSync(root, {recursive: true}))

async function read(file: string, content: string) {
  writeFileSync(join(root, file), content)
  return readFolder(root)
}

/** An article as its download says, in one line a field. */
const said = ({metadata = [], raw}: Seed) => ({
  ...Object.fromEntries(
    metadata.map(({field}) => [
      field,
      metadata
        .filter((item) => item.field === field)
        .map(({value}) => value)
        .join(' + '),
    ]),
  ),
  text: raw.trim(),
})

const ferry = 'The ferry will run again from Monday.\n\n“It held,” said Mara Lindqvist, the pilot.'
const mill = 'The mill burnt down on Friday night.'

describe('a download of a newspaper database', () => {
  it('of the old LexisNexis', async () => {
    const text = `Download Request: Selected Items: 1-2
Time Of Request: Friday, March 02, 2012  10:14:07

                               1 of 2 DOCUMENTS


                             Harbour Gazette

                        March 14, 2011 Monday
                            Final Edition

Ferry runs again
after eleven days

BYLINE: Ana Ruiz and Tom Beck

SECTION: NEWS; Pg. 1

LENGTH: 121 words


The ferry will run again from Monday.

“It held,” said Mara Lindqvist, the pilot.

GRAPHIC: The ferry at the quay

LOAD-DATE: March 15, 2011

LANGUAGE: ENGLISH

                        Copyright 2011 Harbour Gazette Ltd
                              All Rights Reserved

                               2 of 2 DOCUMENTS

                             Santa Brisa Post

                          March 20, 2011, Sunday

SECTION: Metro; Pg. B1

LENGTH: 8 words

HEADLINE: Mill burns down

BYLINE: ANA RUIZ

BODY:
The mill burnt down on Friday night.

LOAD-DATE: March 21, 2011
`
    const {seeds} = await read('News.TXT', text)
    expect(seeds.map(({file, id, reader}) => [file, id, reader])).toEqual([
      ['News.TXT#1', 'ferry-runs-again-after-eleven-days-2011-03-14', 'lexisnexis'],
      ['News.TXT#2', 'mill-burns-down-2011-03-20', 'lexisnexis'],
    ])
    expect(seeds.map(said)).toEqual([
      {
        source: 'Harbour Gazette',
        published: '2011-03-14',
        headline: 'Ferry runs again after eleven days',
        author: 'Ana Ruiz + Tom Beck',
        section: 'NEWS',
        text: ferry,
      },
      {
        source: 'Santa Brisa Post',
        published: '2011-03-20',
        section: 'Metro',
        headline: 'Mill burns down',
        author: 'Ana Ruiz',
        text: mill,
      },
    ])
  })

  it('of Nexis Uni', async () => {
    const document = (headline: string, day: string, byline: string, body: string) =>
      `${headline}\nHarbour Gazette\n${day}\nMain Edition\n\n\nCopyright 2019 Harbour Media All Rights Reserved\n\nSection: NEWS; Pg. 1\nLength: 12 words\n${byline}Body\n\n\n${body}\n\nClassification\n\n\nLanguage: ENGLISH\n\nPerson: MARA LINDQVIST (79%)\n\nLoad-Date: March 19, 2019\n\n\nEnd of Document\n`
    const text = `User Name: = reader\nDate and Time: = Monday, May 6, 2019\n\nDocuments (2)\n\n1. Ferry runs again\n2. Mill burns down\n\n\n\n${document('Ferry runs again', 'March 18, 2019 Monday', 'Byline: Ana Ruiz; Tom Beck\n', ferry)}\n\n${document('Mill burns down', 'April 26, 2019 Friday', '', mill)}`
    const {seeds} = await read('Files (2).txt', text)
    expect(seeds.map(said)).toEqual([
      {
        published: '2019-03-18',
        source: 'Harbour Gazette',
        headline: 'Ferry runs again',
        section: 'NEWS',
        author: 'Ana Ruiz + Tom Beck',
        text: ferry,
      },
      {published: '2019-04-26', source: 'Harbour Gazette', headline: 'Mill burns down', section: 'NEWS', text: mill},
    ])
  })

  const factivaTail = 'Harbour Gazette\nHARBG\n1\n3\nEnglish\n© 2018 Harbour Media. All rights reserved'

  it('of Factiva', async () => {
    const text = `News\nFerry runs again\n\nAna Ruiz\n266 words\n4 June 2018\n${factivaTail}\n\n${ferry}\n\nDocument HARBG00020180604ee640001b\n\nMill burns down\n\nBy Ana Ruiz and Tom Beck\n1,018 words\n5 June 2018\n07:15\n${factivaTail}\n\n${mill}\n\nDocument HARBG00020180605ee65000h2\n\nSearch Summary\nText    ferry\nTimestamp   11 June 2018 9:22\n`
    const {seeds} = await read('Factiva.txt', text)
    expect(seeds.map(said)).toEqual([
      {
        headline: 'Ferry runs again',
        section: 'News',
        author: 'Ana Ruiz',
        published: '2018-06-04',
        source: 'Harbour Gazette',
        text: ferry,
      },
      {
        headline: 'Mill burns down',
        author: 'Ana Ruiz + Tom Beck',
        published: '2018-06-05',
        source: 'Harbour Gazette',
        text: mill,
      },
    ])
  })

  it.each([
    ['spaces at the ends of lines', (text: string) => text.replaceAll('\n', '  \n')],
    [
      'spaces that do not break',
      (text: string) => text.replaceAll('266 words', '266\u00a0words').replace('4 June', '4\u00a0June'),
    ],
    ['line ends of an old Macintosh', (text: string) => text.replaceAll('\n', '\r')],
  ])('of Factiva, with %s', async (_what, change) => {
    const text = `News\nFerry runs again\n\nAna Ruiz\n266 words\n4 June 2018\n${factivaTail}\n\n${ferry}\n\nDocument HARBG00020180604ee640001b\n`
    const {seeds} = await read('Factiva.txt', change(text))
    expect(seeds.map(said)).toMatchObject([
      {
        headline: 'Ferry runs again',
        author: 'Ana Ruiz',
        published: '2018-06-04',
        source: 'Harbour Gazette',
        text: ferry,
      },
    ])
  })

  it.each([
    ['German', 'Von Ana Ruiz', '1.266 Wörter', '4 Juni 2018', 'Dokument'],
    ['French', 'Ana Ruiz', '266 mots', '4 juin 2018', 'Document'],
    ['Spanish', 'Ana Ruiz', '266 palabras', '4 junio 2018', 'Documento'],
  ])('of Factiva with a %s interface', async (_language, byline, count, day, word) => {
    const one = (headline: string, number: string) =>
      `Ferries\n${headline}\n\n${byline}\n${count}\n${day}\n${factivaTail}\n\n${ferry}\n\n${word} HARBG00020180604ee64000${number}\n`
    const {seeds} = await read('Factiva.txt', `${one('Ferry runs again', '1b')}\n${one('Mill burns down', '2c')}`)
    const same = {
      section: 'Ferries',
      author: 'Ana Ruiz',
      published: '2018-06-04',
      source: 'Harbour Gazette',
      text: ferry,
    }
    expect(seeds.map(said)).toEqual([
      {headline: 'Ferry runs again', ...same},
      {headline: 'Mill burns down', ...same},
    ])
  })

  it('of Factiva, as its own page', async () => {
    const text = `<html><body><div class="article enArticle"><p><div id="hd"><span class='enHeadline'>Ferry runs again</span></div></p><div class="author">By Ana Ruiz</div><div>266 words</div><div>4 June 2018</div><div>Harbour Gazette</div><div>HARBG</div><div>English</div><p class="articleParagraph enarticleParagraph">The ferry will run again from Monday.</p><p class="articleParagraph enarticleParagraph">“It held,” said Mara Lindqvist, the pilot.</p><p>Document HARBG00020180604ee640001b</p></div></body></html>`
    const {seeds} = await read('Factiva.html', text)
    expect(seeds.map(said)).toEqual([
      {
        headline: 'Ferry runs again',
        author: 'Ana Ruiz',
        published: '2018-06-04',
        source: 'Harbour Gazette',
        text: ferry,
      },
    ])
  })

  it('of Factiva with codes', async () => {
    const text = `SE    Regional\nHD    Ferry runs again\nBY    By Ana Ruiz\nWC    143 words\nPD    22 May 2013\nSN    The Harbour Gazette\nSC    HARBG\nLA    English\n\nLP    The ferry will run again from Monday.\n\nTD    “It held,” said Mara Lindqvist, the pilot.\n\nNS    gtrans : Transport\nAN    Document HARBG00020130522e95m00014\n`
    const {seeds} = await read('indexed.txt', text)
    expect(seeds.map(said)).toEqual([
      {
        section: 'Regional',
        headline: 'Ferry runs again',
        author: 'Ana Ruiz',
        published: '2013-05-22',
        source: 'The Harbour Gazette',
        text: ferry,
      },
    ])
  })

  it('of ProQuest', async () => {
    const rule = '_'.repeat(60)
    const text = `${rule}\n\nFerry runs again\n\nAuthor: Ruiz, Ana; Beck, Tom\n\nPublication info: Harbour Gazette ; Harbour [Harbour]. 17 Apr 2015: A.1.\n\nhttps://search.example.org/docview/167?accountid=9\n\nAbstract: It runs.\n\nLinks: \n\nFull text: ${ferry}\n\nSubject: Ferries\n\nPublication title: Harbour Gazette; Harbour\n\nPublication date: 17 Apr 2015\n\nSection: Metro\n\nProQuest document ID: 167\n\nLast updated: 2017-11-02\n\n${rule}\n\nContact us at: http://www.proquest.example/support\n`
    const {seeds} = await read('ProQuest.txt', text)
    expect(seeds.map(said)).toEqual([
      {
        headline: 'Ferry runs again',
        author: 'Ana Ruiz + Tom Beck',
        source: 'Harbour Gazette',
        published: '2015-04-17',
        section: 'Metro',
        text: ferry,
      },
    ])
  })

  it.each([
    [
      'rules and stars',
      `The three wells\n\n${'_'.repeat(60)}\n\nThe first well, 1 of 3 that the abbey dug, dried up.\n\n* * *\n\nThe third is full.`,
    ],
    ['a count of documents', 'The files\n\nThe clerk had marked it “1 of 3 DOCUMENTS”, and nobody knew why.'],
    ['the word document', 'The will\n\nDocument A12 was found below the stairs.\n\n266 words\n\nNobody counted them.'],
  ])('is no article that has %s', async (_, text) => {
    const {seeds} = await read('one.txt', text)
    expect(seeds).toMatchObject([{file: 'one.txt'}])
    expect(seeds[0]?.reader).toBeUndefined()
  })
})

describe('a dump', () => {
  it('is read by the names of its columns, and says how', async () => {
    const csv =
      'id,Headline,pubDate,Publisher,byline,Content,link\n1,"Ferry runs again, at last",14 March 2019,Harbour Gazette,"Ana Ruiz, Tom Beck","He said ""no"".\n\nIt rained.",https://gazette.example/ferry\n2,Empty,,,,,\n'
    const {seeds} = await read('articles.csv', csv)
    expect(seeds.map(said)).toEqual([
      {
        headline: 'Ferry runs again, at last',
        published: '2019-03-14',
        source: 'Harbour Gazette',
        author: 'Ana Ruiz + Tom Beck',
        url: 'https://gazette.example/ferry',
        text: 'He said "no".\n\nIt rained.',
      },
    ])
    expect(seeds[0]?.warnings).toMatchObject([
      {rule: 'columns-guessed', says: expect.stringContaining('Content → text')},
    ])
  })

  it.each(['javascript:alert(1)', 'data:text/html,rain', '//elsewhere.example/a', 'ftp://gazette.example/a', 'n/a'])(
    'gives no address where the column has none of the web: %s',
    async (link) => {
      const {seeds} = await read('links.csv', `title,text,link\nFerry,The ferry runs again.,"${link}"\n`)
      expect(seeds.map(said)).toEqual([{headline: 'Ferry', text: 'The ferry runs again.'}])
    },
  )

  it('is read as the archivist says', async () => {
    mkdirSync(join(root, '_archive'))
    writeFileSync(join(root, '_archive/import.yml'), 'columns:\n  kop: headline\n  inhoud: text\n')
    const {seeds} = await read('artikelen.tsv', 'kop\tinhoud\nVeer vaart weer\tHet veer vaart weer.\n')
    expect(seeds.map(said)).toEqual([{headline: 'Veer vaart weer', text: 'Het veer vaart weer.'}])
    expect(seeds[0]?.warnings).toEqual([])
  })

  it.each([
    [
      'crawl.ndjson',
      '{"title":"Ferry","date":null,"author":["Ana Ruiz"],"text":"<p>It &amp; rained.</p><p>Twice.</p>"}\n{broken\n',
    ],
    [
      'cut-off.ndjson',
      '{"title":"Ferry","author":"Ana Ruiz","text":"<script>a(\'<p>\')</script><p>It & rained.</p><p>Twice.</p><style>p {"}\n',
    ],
    ['crawl.json', '{"articles":[{"title":"Ferry","author":[{"name":"Ana Ruiz"}],"text":"It & rained.\\n\\nTwice."}]}'],
  ])('of objects: %s', async (file, content) => {
    const {seeds} = await read(file, content)
    expect(seeds.map(said)).toEqual([{headline: 'Ferry', author: 'Ana Ruiz', text: 'It & rained.\n\nTwice.'}])
  })

  it('without a column of text is named, with what to do', async () => {
    const {seeds, unreadable} = await read('prices.csv', 'ware,price\nbread,3\n')
    expect(seeds).toEqual([])
    expect(unreadable).toMatchObject([
      {file: 'prices.csv', warning: {says: expect.stringContaining('_archive/import.yml')}},
    ])
  })
})

describe('what the same databases and other tools write otherwise', () => {
  it('LexisNexis with the edition behind the day, and capitals', async () => {
    const text = `
                               1 of 1 DOCUMENTS

                               The Harbour Post

                     March 3, 2001, Saturday, FINAL EDITION

FERRY HITS WHALE

BYLINE: ANA RUIZ; Staff Writer

LENGTH: 61 words

   The ferry struck a whale on Friday.

LOAD-DATE: March 4, 2001
`
    const {seeds} = await read('post.txt', text)
    expect(seeds.map(said)).toEqual([
      {
        source: 'The Harbour Post',
        published: '2001-03-03',
        headline: 'FERRY HITS WHALE',
        author: 'Ana Ruiz',
        text: 'The ferry struck a whale on Friday.',
      },
    ])
  })

  it('Nexis Uni with blank lines between headline, outlet and day', async () => {
    const text = `Documents (1)

1. Ferry hits whale

Ferry hits whale

The Harbour Post (London)

January 9, 2020 Thursday 11:02 AM GMT

Section: NEWS; UK
Length: 88 words
Byline: Ana Ruiz
Highlight: Nobody was hurt
Body

Link to Image

The ferry struck a whale on Thursday.
Page 1 of 2

Load-Date: January 9, 2020

End of Document
`
    const {seeds} = await read('uni.txt', text)
    expect(seeds.map(said)).toEqual([
      {
        published: '2020-01-09',
        source: 'The Harbour Post',
        headline: 'Ferry hits whale',
        section: 'NEWS',
        author: 'Ana Ruiz',
        dek: 'Nobody was hurt',
        text: 'The ferry struck a whale on Thursday.',
      },
    ])
  })

  it.each([
    [
      'a table in German',
      'de.csv',
      'Datum;Titel;Autor;Zeitung;Text\n12.03.2021;"Die Fähre fährt";Ana Ruiz;Tageblatt;"Die Fähre fährt wieder."\n',
      {published: '2021-03-12', headline: 'Die Fähre fährt', author: 'Ana Ruiz', source: 'Tageblatt'},
    ],
    [
      'lists and line ends written out in a cell',
      'np.tsv',
      'title\tmaintext\tauthors\nFerry runs\tIt runs.\\n\\nIt ran.\t["Ana Ruiz", "Tom Beck"]\n',
      {headline: 'Ferry runs', author: 'Ana Ruiz + Tom Beck', text: 'It runs.\n\nIt ran.'},
    ],
    [
      'the answer of a news API',
      'api.json',
      JSON.stringify({
        status: 'ok',
        articles: [{source: {id: null, name: 'Argus'}, title: 'Ferry runs - Argus', content: 'It runs. [+12 chars]'}],
      }),
      {headline: 'Ferry runs', source: 'Argus', text: 'It runs.'},
    ],
    [
      'fields one level down',
      'search.json',
      JSON.stringify({
        response: {results: [{webTitle: 'Ferry runs', fields: {bodyText: 'It runs.', byline: 'Ana Ruiz'}}]},
      }),
      {headline: 'Ferry runs', author: 'Ana Ruiz', text: 'It runs.'},
    ],
    [
      'the posts of a content management system',
      'wp.json',
      JSON.stringify([
        {
          title: {rendered: 'Ferry &#8216;runs&#8217;'},
          content: {rendered: '<p>It runs.</p>'},
          author: 3,
          _embedded: {author: [{name: 'Ana Ruiz'}]},
        },
      ]),
      {headline: 'Ferry ‘runs’', author: 'Ana Ruiz', text: 'It runs.'},
    ],
    [
      'wrapped headline and byline',
      'times.ndjson',
      '{"headline": {"main": "Ferry Runs", "kicker": null}, "byline": {"original": "By Ana Ruiz"}, "body": "It runs."}\n{"broken',
      {headline: 'Ferry Runs', author: 'Ana Ruiz', text: 'It runs.'},
    ],
  ])('%s', async (_what, file, content, expected) => {
    const {seeds} = await read(file, content)
    expect(seeds.map(said)).toHaveLength(1)
    expect(seeds.map(said)[0]).toMatchObject(expected)
  })
})
