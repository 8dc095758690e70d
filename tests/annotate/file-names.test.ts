import {expect, it} from 'vitest'
import {archiveOf} from '../../src/archive.ts'
import type {Format} from '../../src/model.ts'

const decisions = {site: {title: '', language: 'en'}, people: [], notPeople: [], outlets: [], topics: []}
const text =
  'The grain store at the end of the quay burned down in the night, and the council meets on Friday to talk about it.'

function article(
  file: string,
  fields: string,
  {format = 'markdown', above = ''}: {format?: Format; above?: string} = {},
) {
  const raw = `${fields && `---\n${fields}\n---\n`}${above}${text}\n`
  const record = archiveOf([{file, format, raw, sha256: '', warnings: []}], decisions).articles[0]?.record
  return {headline: record?.headline?.value, rule: record?.headline?.rule, day: record?.published?.value}
}

const lead = 'derived-from-lead'
const name = 'title-in-file-name'

it.each([
  ['_posts/2016-09-21-grain-store-fire.md', 'Grain store fire', '2016-09-21'],
  ['blog/2016-09-21_grain-store-fire.md', 'Grain store fire', '2016-09-21'],
  ['posts/2016-09-21-grain-store-fire/index.en.md', 'Grain store fire', '2016-09-21'],
  ['Clippings/Grain store burns down.md', 'Grain store burns down', undefined],
  ['Clippings/Grain store burns down (2).md', 'Grain store burns down', undefined],
])('reads of %s what a generator reads of it', (file, headline, day) => {
  expect(article(file, 'tags: [harbour]')).toEqual({headline, rule: name, day})
})

it.each([
  ['2016-09-21.md', undefined],
  ['2016-09-21-fire.md', '2016-09-21'],
  ['posts/grain-store-fire/index.md', undefined],
  ['Clippings/Grain store.md', undefined],
])('reads no headline of %s', (file, day) => {
  expect(article(file, 'tags: [harbour]')).toMatchObject({rule: lead, day})
})

it('reads nothing of the name where nobody wrote fields, or the file is no Markdown', () => {
  expect(article('2016-09-21-grain-store-fire.md', '')).toMatchObject({rule: lead, day: undefined})
  expect(article('Grain store burns down.txt', 'tags: [harbour]', {format: 'text'})).toMatchObject({rule: lead})
})

it('believes the front matter and the heading first', () => {
  const file = '2016-09-21-grain-store-fire.md'
  expect(article(file, 'title: Fire!').headline).toBe('Fire!')
  expect(article(file, 'tags: [harbour]', {above: '# Night of the fire\n\n'}).headline).toBe('Night of the fire')
})
