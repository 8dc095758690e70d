import {expect, test} from 'vitest'
import {linkFrom} from '../../src/view/address.ts'
import type {Page} from '../../src/view/page.ts'
import {folderOf} from '../../src/view/pages.ts'
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

test('the pages of a kind lie in its folder', () => {
  for (const [kind, folder] of Object.entries(folderOf)) {
    const some: readonly Page<unknown>[] = pages[kind as keyof typeof pages]
    for (const {address} of some)
      expect(folder === '' ? address.path.includes('/') : !address.path.startsWith(folder), address.path).toBe(false)
  }
})

test('a kind is laid out when it is asked for, and once', () => {
  const before = pages.person
  expect(pages.person).toBe(before)
  expect(Object.keys(pages)).toEqual(Object.keys(folderOf))
})
