import {describe, expect, test} from 'vitest'
import {addressOf} from '../../../src/view/address.ts'
import {pagerOf, paginate} from '../../../src/view/lists/paginate.ts'

describe('paginate', () => {
  test('cuts a list in order, the rest on the last page', () => {
    expect(paginate([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
  })

  test('an empty list still has its page', () => {
    expect(paginate([], 2)).toEqual([[]])
  })

  test('weighs items where they are of different size, and never cuts one', () => {
    const weightOf = (word: string) => word.length
    expect(paginate(['aa', 'bb', 'cccccc', 'd'], 4, weightOf)).toEqual([['aa', 'bb'], ['cccccc'], ['d']])
    expect(paginate(['cccccc', 'd'], 4, weightOf)).toEqual([['cccccc'], ['d']])
  })
})

describe('pagerOf', () => {
  const pager = (current: number, total: number) => pagerOf(current, total, addressOf.quotes)

  test('one page needs none', () => {
    expect(pager(1, 1)).toBeUndefined()
  })

  test('leads on from the first page and back to it, whose address has no number', () => {
    expect(pager(1, 3)).toMatchObject({next: {path: 'quotes/page-2/'}, pages: [{number: 1, current: true}, {}, {}]})
    expect(pager(1, 3)?.previous).toBeUndefined()
    expect(pager(2, 3)).toMatchObject({previous: {path: 'quotes/'}, next: {path: 'quotes/page-3/'}})
    expect(pager(3, 3)?.next).toBeUndefined()
  })

  test('of four hundred pages it shows the ends and the neighbours, and where some are left out', () => {
    expect(pager(200, 400)?.pages.map((page) => page?.number)).toEqual([
      1,
      undefined,
      198,
      199,
      200,
      201,
      202,
      undefined,
      400,
    ])
  })
})
