import {expect, it} from 'vitest'
import {archiveOf} from '../../../src/archive.ts'

const decisions = {site: {title: '', language: 'en'}, people: [], notPeople: [], outlets: [], topics: []}

const article = (title: string, fields: string) => ({
  file: `${title.toLowerCase().replaceAll(' ', '-')}.md`,
  format: 'markdown' as const,
  raw: `---\ntitle: ${title}\n${fields}\n---\n${title} was what everybody at the quay talked about on Friday.\n`,
  sha256: '',
  warnings: [],
})

const sourcesOf = (...seeds: readonly ReturnType<typeof article>[]) =>
  archiveOf(seeds, decisions).articles.map(({record: {source}}) => [source?.value, source?.rule])

const named = article('Oyster beds reopen', 'url: https://www.almondherald.example/oysters\nsite: The Almond Herald')
const bare = article('Harbour dues go up', 'url: https://www.almondherald.example/dues')

it('names a site as another article from there does', () => {
  expect(sourcesOf(bare, named)).toEqual([
    ['The Almond Herald', 'named-elsewhere'],
    ['The Almond Herald', 'archivist'],
  ])
})

it('leaves a site alone that two articles name differently', () => {
  const other = article('Tide mill turns', 'url: https://www.almondherald.example/mill\nsite: Almond Herald Weekend')
  expect(sourcesOf(bare, named, other)[0]).toEqual(['almondherald.example', 'web-host'])
})

it.each([
  ['https://pages.example/dues', 'https://pages.example/oysters'],
  ['https://elsewhere.example/dues', 'https://www.almondherald.example/oysters'],
])('names no site by the outlet of a host of many, or of another one', (address, other) => {
  const [first] = sourcesOf(
    article('Harbour dues go up', `url: ${address}`),
    article('Oyster beds reopen', `url: ${other}\nsite: The Almond Herald`),
  )
  expect(first?.[1]).toBe('web-host')
})
