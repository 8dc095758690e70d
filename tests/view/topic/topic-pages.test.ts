import {expect, test} from 'vitest'
import {model, pages} from '../page-at.ts'

test('a topic says what, how much, when and with whom', () => {
  const {profile, sections} = model(pages.topic, 'topics/ports/')
  expect(profile).toMatchObject({articles: 2, statements: 6, undated: 0, range: '15 August 2023 – 16 August 2023'})
  expect(profile?.timeline).toBeUndefined()
  expect(profile?.lists.map(({title}) => title)).toEqual(['People', 'Sources', 'Stories'])
  const entries = sections.flatMap((year) => year.entries)
  expect(entries.map(({published}) => published?.iso)).toEqual(['2023-08-16', '2023-08-15'])
})
