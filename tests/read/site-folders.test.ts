import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {listFiles} from '../../src/read/list-files.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'))
})
afterEach(() => rmSync(root, {recursive: true, force: true}))

function put(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), {recursive: true})
    writeFileSync(join(root, file), 'It rained.')
  }
}

it('leaves a generator’s own things out, and names them', () => {
  put('hugo.toml', 'content/posts/rain.md', 'themes/paper/README.md', 'layouts/single.html', 'README.md')
  const {files, unreadable} = listFiles(root)
  expect(files).toEqual(['content/posts/rain.md'])
  expect(unreadable.map(({file, warning}) => [file, warning.rule])).toEqual([
    ['README.md', 'site-machinery'],
    ['layouts', 'site-machinery'],
    ['themes', 'site-machinery'],
  ])
})

it('reads folders of these names where no generator is', () => {
  put('public/rain.md', 'themes/snow.md', 'README.md', 'node_modules/a/README.md')
  expect(listFiles(root).files).toEqual(['README.md', 'public/rain.md', 'themes/snow.md'])
})
