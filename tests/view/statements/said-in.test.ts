import {expect, test} from 'vitest'
import type {Archive, Article} from '../../../src/model.ts'
import {linkFrom} from '../../../src/view/address.ts'
import {catalogueOf} from '../../../src/view/catalogue.ts'
import {saidIn} from '../../../src/view/statements/said-in.ts'
import {topicPages} from '../../../src/view/topic/topic-pages.ts'
import {topicStatementsPages} from '../../../src/view/topic/topic-statements-pages.ts'
import {archive} from '../../fixtures/archive.ts'
import {inventArticle} from '../../fixtures/invent-article.ts'
import {linked} from '../../fixtures/linked.ts'

/** Reports of an election, in each of which one of the speakers says one thing. */
function electionNews(speakers: readonly string[]): Archive {
  const articles = speakers.map((name, at): Article => {
    const words = `Ballot number ${at} was counted twice`
    return inventArticle({
      file: `report-${at}.txt`,
      lines: [`“${words},” ${name} said.`],
      people: [{name}],
      quotes: [{text: words, mention: name, person: name}],
      topics: ['Elections'],
    })
  })
  const people = [...new Set(speakers)].map((name) => ({
    id: name.toLowerCase().replace(' ', '-'),
    name,
    aliases: [],
    articles: [],
  }))
  const topics = [{id: 'elections', name: 'Elections', articles: articles.map(({record}) => record.id)}]
  return linked({...archive, articles, people, topics, stories: [], echoes: []})
}

const said = (speakers: readonly string[]) => saidIn(catalogueOf(electionNews(speakers)))

test('who says most comes first, each once, with the way to it', () => {
  const {about, by} = said(['Bo Lund', 'Ana Ruiz', 'Ana Ruiz'])
  expect(about.get('elections')?.speakers).toEqual([
    {key: 'ana-ruiz', label: 'Ana Ruiz', count: 2, to: {path: 'topics/elections/', fragment: 'by-ana-ruiz'}},
    {key: 'bo-lund', label: 'Bo Lund', count: 1, to: {path: 'topics/elections/', fragment: 'by-bo-lund'}},
  ])
  expect(by.get('bo-lund')).toEqual([
    {label: 'Elections', count: 1, to: {path: 'topics/elections/', fragment: 'by-bo-lund'}},
  ])
})

test('what a topic’s page has no room for stands on pages of its own, and every speaker leads to the right one', () => {
  const speakers = Array.from({length: 300}, (_, at) => (at < 150 ? 'Ana Ruiz' : at < 290 ? 'Bo Lund' : 'Cy Marsh'))
  const catalogue = catalogueOf(electionNews(speakers))
  const [topic] = topicPages(catalogue)
  const extra = topic?.model(linkFrom(topic.address)).extra
  expect(extra).toMatchObject({said: [], all: {label: 'All 300 statements, by speaker'}})

  const pages = topicStatementsPages(catalogue)
  const models = pages.map((page) => page.model(linkFrom(page.address)))
  expect(models.flatMap((model) => model.said.flatMap(({statements}) => statements))).toHaveLength(300)
  for (const model of models)
    expect(model.said.reduce((sum, {statements}) => sum + statements.length, 0)).toBeLessThanOrEqual(120)
  expect(models[1]?.said[0]).toMatchObject({name: 'Ana Ruiz', continued: true, count: '150 statements'})
  for (const {to} of extra?.speakers ?? []) {
    const at = pages.findIndex(({address}) => address.path === to.path)
    expect(models[at]?.said.find(({fragment}) => fragment === to.fragment)?.continued).toBe(false)
  }
})

test('a topic that nobody speaks of says nothing about it', () => {
  const [topic] = topicPages(catalogueOf({...electionNews([]), articles: archive.articles}))
  expect(topic?.model(linkFrom(topic.address)).extra).toEqual({said: [], speakers: []})
})
