import {expect, test} from 'vitest'
import {neighboursIn} from '../../../src/view/article/neighbours-in.ts'
import {catalogue} from '../page-at.ts'

const around = (id: string) =>
  neighboursIn(id, catalogue).map(({within, before, after}) => [within.label, before?.to.path, after?.to.path])

test('an article has neighbours in its outlet and in its story, oldest first', () => {
  expect(around('minister-dockers')).toEqual([
    ['Courier & Sons', undefined, 'articles/budget/'],
    ['Strike talks in the port of Santa Brisa', 'articles/port-stays-open/', 'articles/strike/'],
  ])
})

test('an undated article of an unknown outlet has them in its story alone', () => {
  expect(around('strike')).toEqual([
    ['Strike talks in the port of Santa Brisa', 'articles/minister-dockers/', undefined],
  ])
})

test('what nobody knows has none', () => {
  expect(around('nobody-wrote-this')).toEqual([])
})
