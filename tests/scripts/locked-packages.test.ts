import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {faultsOfPackages, type Locked, licenceOf} from '../../scripts/locked-packages.ts'

const some: Locked = {version: '1.0.0', license: 'MIT', integrity: 'sha512-x'}

test('every package of the lock may be used, and what it runs when it is installed is justified', () => {
  const {packages}: {packages: Record<string, Locked>} = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  expect(Object.keys(packages).length).toBeGreaterThan(100)
  expect(faultsOfPackages(packages)).toEqual([])
})

test.each<[string, Locked, string[]]>([
  ['a licence that asks too much', {...some, license: 'GPL-3.0'}, ['rain: its licence is GPL-3.0']],
  ['one of two licences', {...some, license: '(GPL-3.0 OR MIT)'}, []],
  ['two licences at once', {...some, license: '(MIT AND GPL-3.0)'}, ['rain: its licence is (MIT AND GPL-3.0)']],
  ['no licence', {version: '1.0.0', integrity: 'sha512-x'}, ['rain: its licence is unknown']],
  ['a licence for development', {...some, license: 'LGPL-2.1+', dev: true}, []],
  ['the same, shipped', {...some, license: 'LGPL-2.1+'}, ['rain: its licence is LGPL-2.1+']],
  ['a script', {...some, hasInstallScript: true}, ['rain: it runs a script when it is installed']],
  ['no digest', {version: '1.0.0', license: 'MIT'}, ['rain: the lock has no digest of it']],
])('%s', (_what, locked, faults) => {
  expect(faultsOfPackages({'': some, 'node_modules/a/node_modules/rain': locked})).toEqual(faults)
})

test('an old package lists its licences', () => {
  expect(licenceOf({version: '1', license: [{type: 'Public Domain'}, {type: 'MIT'}]})).toBe('Public Domain OR MIT')
})
