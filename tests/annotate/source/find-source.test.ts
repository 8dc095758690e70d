import {describe, expect, it} from 'vitest'
import {articleOf} from '../../../src/archive.ts'
import type {Decisions} from '../../../src/model.ts'

const decisions: Decisions = {site: {title: 'Test', language: 'en'}, people: [], notPeople: [], outlets: [], topics: []}
const body = 'The council voted on Tuesday to close the old bridge over the harbour from May.'
const recordOf = (raw: string, outlets: Decisions['outlets'] = []) =>
  articleOf({file: 'a.txt', format: 'text', raw, sha256: '', warnings: []}, {...decisions, outlets}).record

describe('source', () => {
  it.each([
    ['wire-slug', `TOKYO, July 27. /TASS/. ${body}`, 'TASS'],
    ['wire-slug', `(Bloomberg) -- ${body}`, 'Bloomberg'],
    ['web-address', `https://edition.cnn.com/2024/bridge\n\n${body}`, 'CNN'],
    ['web-host', `https://www.gazette.example/bridge\n\n${body}`, 'gazette.example'],
    ['own-footer', `${body}\n\nThe Gazette’s website can also be accessed at:\n\nwww.gazette.example`, 'Gazette'],
    ['copyright-line', `${body}\n\nCopyright 2024 The Associated Press. All rights reserved.`, 'Associated Press'],
    ['byline-outlet', `Council closes bridge\n\nBy Ana Ruiz, Associated Press\n\n${body}`, 'Associated Press'],
    ['byline-outlet', `Council closes bridge\n\nBy Ana Ruiz\nBBC News, Harbour\n\n${body}`, 'BBC News'],
    ['byline-outlet', `Council closes bridge\n\nBy Reuters Staff\n\n${body}`, 'Reuters'],
    ['outlet-date-line', `Council closes bridge\n\nThe Guardian, 3 May 2024\n\n${body}`, 'The Guardian'],
    ['outlet-date-line', `Council closes bridge\n\nHarbour Post (May 3, 2024), p. A4\n\n${body}`, 'Harbour Post'],
    [
      'outlet-date-line',
      `Monday, 3 May 2024 | The Bay Chronicle\n\nCouncil closes bridge\n\n${body}`,
      'The Bay Chronicle',
    ],
    [
      'outlet-date-line',
      `THE BAY CHRONICLE Saturday, March 14, 1998 Page 5\n\nCouncil closes bridge\n\n${body}`,
      'The Bay Chronicle',
    ],
    [
      'outlet-date-line',
      `Page A5 | 3 May 2024 | The Bay Chronicle\n\nCouncil closes bridge\n\n${body}`,
      'The Bay Chronicle',
    ],
    [
      'own-pitch',
      `${body}\nGet unlimited access to Harbour Times\nThe Harbour Times Daily, an email newsletter`,
      'Harbour Times',
    ],
    ['editors-insertion', `Ana Ruiz said: “They [the envoys - TASS] left.” ${body}`, 'TASS'],
    ['archivist', `---\nsource: Harbour Gazette\n---\nTOKYO, July 27. /TASS/. ${body}`, 'Harbour Gazette'],
  ])('%s: %s', (rule, raw, value) => {
    const {source} = recordOf(raw)
    expect(source).toMatchObject({rule, value})
    const letters = (words: string): string => words.toLowerCase().replace(/[^a-z]/g, '')
    const passages = source?.evidence.map(({span}) => span && letters(raw.slice(span.start, span.end)))
    expect(passages?.filter((passage) => !passage?.includes(letters(value)))).toEqual([])
  })

  it.each([
    ['a cited agency', `${body} The Central News Agency reported it first, Xinhua said.`],
    ['a writer without an outlet', `Council closes bridge\n\nBy Ana Ruiz\n\n${body}`],
    ['an agency in the text', `Council closes bridge\n\nBy Reuters standards it is old news. ${body}`],
    ['a source that is no paper', `Council closes bridge\n\nSource: Ministry of Works\n\n${body}`],
    ['a name like a paper’s and no day', `Mayor answers the Daily Star\n\nHarbour Monitor\n\n${body}`],
    ['a place and a day', `Council closes bridge\n\nSanta Brisa, 3 May 2024\n\n${body}`],
    ['a writer and a day', `Council closes bridge\n\nBy Ana Ruiz, 3 May 2024\n\n${body}`],
    ['a paper and a day below the text', `Council closes bridge\n\n${body}\n\nHarbour Post, 3 May 2024`],
    ['a photo credit', `${body}\n\nThe bridge on May 3, 2024. (Photo by KCNA)`],
    [
      'a pitch that names two papers once',
      `${body}\nGet unlimited access to Harbour Times\nSubscribe to Valley Post now`,
    ],
    ['an advertiser’s address', `${body}\n\nwww.edition.cnn.com`],
  ])('is silent on %s', (_case, raw) => {
    expect(recordOf(raw).source).toBeUndefined()
  })

  it('shows the evidence in the file', () => {
    const raw = `${body}\nGet unlimited access to Harbour Times\nThe Harbour Times Daily, an email newsletter`
    const spans = recordOf(raw).source?.evidence.map(({span}) => span && raw.slice(span.start, span.end))
    expect(spans).toEqual(['Harbour Times', 'Harbour Times'])
  })

  it('points at the line of the front matter that decides', () => {
    const raw = `---\ntitle: Bridge\nsource: Harbour Gazette\n---\n${body}`
    const spans = recordOf(raw).source?.evidence.map(({span}) => span && raw.slice(span.start, span.end))
    expect(spans).toEqual(['source: Harbour Gazette'])
  })

  it('keeps what the text says beside what the archivist decided', () => {
    expect(recordOf(`---\nsource: Gazette\n---\nTOKYO, July 27. /TASS/. ${body}`).source?.extracted).toBe('TASS')
  })

  it('names the paper that relays an agency, and an aggregator', () => {
    expect(recordOf(`https://edition.cnn.com/2024/bridge\n\nTOKYO (AP) — ${body}`).via?.value).toBe('CNN')
    expect(recordOf(`${body}\n\nRead Entire Article`)).toMatchObject({via: {rule: 'whole-article-link'}})
  })

  it('knows the outlets of the archive', () => {
    const outlets = [{name: 'Harbour Gazette', aliases: [], domains: ['gazette.example']}]
    expect(recordOf(`https://www.gazette.example/bridge\n\n${body}`, outlets).source?.value).toBe('Harbour Gazette')
  })
})

describe('headline', () => {
  it.each([
    ['headline-line', 'stated', `Council closes bridge\n\n${body}`, 'Council closes bridge'],
    ['archivist', 'stated', `---\ntitle: The bridge\n---\nCouncil closes bridge\n\n${body}`, 'The bridge'],
    ['derived-from-lead', 'guessed', body, body.replace(/\.$/, '')],
    ['derived-from-lead', 'guessed', `TOKYO, July 27. /TASS/. ${body}`, body.replace(/\.$/, '')],
  ])('%s is %s', (rule, certainty, raw, value) => {
    expect(recordOf(raw).headline).toMatchObject({rule, certainty, value})
  })
})
