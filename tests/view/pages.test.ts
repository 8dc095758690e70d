import {expect, test} from 'vitest'
import {linkFrom} from '../../src/view/address.ts'
import type {Page} from '../../src/view/page.ts'
import {archive} from '../fixtures/archive.ts'
import {pages} from './page-at.ts'

test('no two pages have one address, and making them changes nothing', () => {
  const before = JSON.stringify(archive)
  const all: readonly Page<unknown>[] = Object.values(pages).flat()
  const paths = all.map(({address}) => address.path)
  expect(paths.toSorted()).toEqual([...new Set(paths)].toSorted())
  for (const page of all) page.model(linkFrom(page.address))
  expect(JSON.stringify(archive)).toBe(before)
})
