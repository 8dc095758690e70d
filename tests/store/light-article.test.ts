import {expect, test} from 'vitest'
import {tryArticle} from '../../src/archive.ts'
import {link} from '../../src/link/index.ts'
import {LightArticle} from '../../src/store/light-article.ts'
import {shelve} from '../../src/store/shelve.ts'
import {decisions} from '../link/stories/articles.ts'

const report = (day: number, ships: string) =>
  `Port of Santa Brisa waits\n\nSANTA BRISA, Aug. ${day}, 2023 — Transport Minister Ana Ruiz said on Tuesday that ${ships} ships were waiting outside the harbour.\n`

test('articles are linked without the blocks of any', () => {
  let asked = 0
  const articles = ['nine', 'ten'].map((ships, at) => {
    const seed = {file: `${ships}.txt`, format: 'text' as const, sha256: '', raw: report(14 + at, ships), warnings: []}
    const outcome = tryArticle(seed, decisions)
    if (!('article' in outcome)) throw new Error('expected an article')
    const {facts, reading, text, blocks} = shelve(seed, outcome.article)
    return new LightArticle(JSON.parse(facts), ships, ships, {
      texts: {get: () => text},
      readings: {get: () => reading},
      blocks: {
        get: () => {
          asked++
          return blocks
        },
      },
    })
  })
  const {stories} = link(articles, decisions, [])
  expect(stories.map((story) => story.articles)).toEqual([['nine', 'ten']])
  expect(asked).toBe(0)
  expect(articles[0]?.blocks.length).toBeGreaterThan(1)
})
