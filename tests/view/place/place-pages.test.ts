import {expect, test} from 'vitest'
import {model, pages} from '../page-at.ts'

test('a place has its articles', () => {
  expect(model(pages.place, 'places/novara/').sections.flatMap(({entries}) => entries)).toHaveLength(2)
})
