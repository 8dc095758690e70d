import {expect, test} from 'vitest'
import type {Page} from '../../src/view/page.ts'
import article from '../../templates/article.11ty.ts'
import person from '../../templates/person.11ty.ts'
import source from '../../templates/source.11ty.ts'
import {harbour, reports} from '../corrections/harbour.ts'
import {bareSite} from '../fixtures/bare-site.ts'

const archive = harbour([], {
  ...reports,
  'flood.txt': `Velm remembers the flood

VELM, Aug. 9 (Reuters) - Wreaths lay on the bridge of Velm on Tuesday.

“Nobody slept that night,” said Jana Horak, who was mayor in 2002.`,
})
const site = bareSite(archive)

function at<Model>(pages: readonly Page<Model>[], path: string): Page<Model> {
  const page = pages.find(({address}) => address.path === path)
  if (!page) throw new Error(`There is no page ${path}`)
  return page
}

test('a day that is a guess says so in the head of its article and in every list, a printed one does not', async () => {
  const guessed = /<time [^>]*>9 August 2002<\/time>(?:<\/a>)? <span class="certainty guessed">guessed/
  expect(await article.render({site, entry: at(site.pages.article, 'articles/flood/')})).toMatch(guessed)
  const list = String(await source.render({site, entry: at(site.pages.source, 'sources/reuters/')}))
  expect(list).toMatch(guessed)
  expect(list).not.toMatch(/15 August 2023<\/time>(?:<\/a>)? <span class="certainty/)
})

test('who is not to be confused with somebody of the same name is told by their office, or how often they are named', async () => {
  const [minister] = archive.people.filter(({id}) => id === 'ana-ruiz')
  if (!minister) throw new Error('The reports name no Ana Ruiz')
  const {name, filed} = minister
  const namesake = {name, filed, aliases: [], articles: ['flood']}
  const people = [
    {...minister, like: ['ana-ruiz-2', 'ana-ruiz-3']},
    {...namesake, id: 'ana-ruiz-2'},
    {...namesake, id: 'ana-ruiz-3', role: 'judge'},
  ]
  const other = bareSite({...archive, people})
  const page = String(await person.render({site: other, entry: at(other.pages.person, 'people/ana-ruiz/')}))
  const line = /Not to be confused with (?<names>.*?)<\/p>/s.exec(page)?.groups?.names ?? ''
  expect(line.replace(/<[^>]+>/g, '')).toBe('Ana Ruiz (1 article), Ana Ruiz (judge)')
})
