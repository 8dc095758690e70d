import {readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import type {Archive} from '../../../src/model.ts'
import {keepParts} from '../../../src/site/search/kept-parts.ts'
import {archive} from '../../fixtures/archive.ts'
import {folderWith} from '../../run/in-folder.ts'

const {articles} = archive
const part = Uint8Array.of(1, 2, 3)
const same = (bytes: Uint8Array): number[] => [...bytes]

describe('kept parts', () => {
  test('are packed once, and again when the code or an article is another', () => {
    const cache = folderWith()
    const pack = vi.fn(() => part)
    for (const [fingerprint, some] of [
      ['code', articles],
      ['code', articles],
      ['other code', articles],
      ['other code', articles.slice(1)],
    ] as const)
      expect(same(keepParts(cache, fingerprint).part(some, pack))).toEqual([1, 2, 3])
    expect(pack).toHaveBeenCalledTimes(3)
  })

  test('are packed again when another article makes somebody another person', () => {
    const cache = folderWith()
    const pack = vi.fn(() => part)
    const renamed: Archive['articles'] = articles.map((article) => ({
      ...article,
      record: {...article.record, people: article.record.people.map((person) => ({...person, id: `${person.id}-2`}))},
    }))
    keepParts(cache, 'code').part(articles, pack)
    keepParts(cache, 'code').part(renamed, pack)
    expect(pack).toHaveBeenCalledTimes(2)
  })

  test('that are damaged are packed again', () => {
    const cache = folderWith()
    const pack = vi.fn(() => part)
    keepParts(cache, 'code').part(articles, pack)
    const [name = ''] = readdirSync(cache)
    writeFileSync(join(cache, name), 'half of it')
    expect(same(keepParts(cache, 'code').part(articles, pack))).toEqual([1, 2, 3])
    expect(pack).toHaveBeenCalledTimes(2)
  })

  test('that no build asks for are forgotten', () => {
    const cache = folderWith()
    keepParts(cache, 'code').part(articles, () => part)
    const later = keepParts(cache, 'code')
    later.part(articles.slice(1), () => part)
    later.save()
    expect(readdirSync(cache)).toHaveLength(1)
  })

  test('in a folder that cannot be written cost the build nothing', () => {
    const place = folderWith({file: 'no folder'})
    const kept = keepParts(join(place, 'file'), 'code')
    expect(same(kept.part(articles, () => part))).toEqual([1, 2, 3])
    expect(kept.save).not.toThrow()
  })
})
