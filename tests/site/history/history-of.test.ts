import {createHash} from 'node:crypto'
import {describe, expect, test} from 'vitest'
import {archiveOf} from '../../../src/archive.ts'
import type {Edition, Seed} from '../../../src/model.ts'
import {historyOf} from '../../../src/site/history/history-of.ts'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

const seed = (id: string, raw: string): Seed => ({
  file: `${id}.txt`,
  format: 'text',
  raw,
  sha256: digest(raw),
  warnings: [],
})

const decisions = {site: {title: 'Bay', language: 'en'}, people: [], notPeople: [], outlets: [], topics: []}

const archiveWith = (articles: Readonly<Record<string, string>>, ...editions: Edition[]) => ({
  ...archiveOf(
    Object.entries(articles).map(([id, text]) => seed(id, text)),
    decisions,
  ),
  editions,
})

const edition = (name: string, articles: Readonly<Record<string, string>>): Edition => ({
  name,
  digests: new Map(
    Object.entries(articles).flatMap(([id, text]) => [
      [`articles/${id}/index.html`, digest(`page of ${id}`)],
      [`originals/${id}.txt`, digest(text)],
    ]),
  ),
})

const rain = 'Rain at Novara\n\nIt rained.'
const snow = 'Snow at Novara\n\nIt snowed.'

describe('historyOf', () => {
  test('an archive that was never published has none', () => {
    expect(historyOf(archiveWith({rain}))).toBeUndefined()
  })

  test('an article under another name has moved', () => {
    const history = historyOf(archiveWith({'novara-rain': rain, snow}, edition('may', {rain, snow})))
    expect(history).toEqual({
      moved: [{from: {path: 'articles/rain/'}, to: {path: 'articles/novara-rain/'}}],
      gone: [],
      since: {edition: 'may', added: [], changed: [], moved: [{from: 'rain', to: 'novara-rain'}], gone: []},
    })
  })

  test('what was renamed in one edition and corrected in the next is led to where it stands now', () => {
    const corrected = `${rain} All day.`
    const history = historyOf(
      archiveWith({'novara-rain': corrected}, edition('april', {rain}), edition('may', {'novara-rain': rain})),
    )
    expect(history?.moved).toEqual([{from: {path: 'articles/rain/'}, to: {path: 'articles/novara-rain/'}}])
    expect(history?.since).toEqual({edition: 'may', added: [], changed: ['novara-rain'], moved: [], gone: []})
  })

  test('what is new, and what is gone without a word', () => {
    const history = historyOf(archiveWith({snow}, edition('april', {rain}), edition('may', {})))
    expect(history?.gone).toEqual([{address: {path: 'articles/rain/'}, edition: 'april'}])
    expect(history?.since).toEqual({edition: 'may', added: ['snow'], changed: [], moved: [], gone: []})
  })

  test('what the archivist withdrew has a page of its own', () => {
    const withdrawn = [{id: 'rain', file: 'rain.txt', why: 'It did not rain.'}]
    expect(historyOf({...archiveWith({snow}, edition('may', {rain, snow})), withdrawn})?.gone).toEqual([])
  })
})
