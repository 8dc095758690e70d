import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {CorrectionsOnDisk} from '../../src/run/corrections-file.ts'

const line = {what: 'outlet', of: 'ferry', value: 'Orvik Courier'} as const

describe('CorrectionsOnDisk', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'corrections-'))
    mkdirSync(join(root, 'seeds'))
  })
  afterEach(() => rmSync(root, {recursive: true}))
  const onDisk = () => new CorrectionsOnDisk(join(root, 'seeds'))

  it('makes the folder and the file, and leaves nothing else', () => {
    onDisk().add([line])
    expect(onDisk().list()).toEqual([line])
    expect(readdirSync(join(root, 'seeds/_archive'))).toEqual(['corrections.yml'])
    onDisk().remove([0])
    expect(onDisk().list()).toEqual([])
  })

  it('does not touch a file that is no list of corrections', () => {
    mkdirSync(join(root, 'seeds/_archive'))
    const path = join(root, 'seeds/_archive/corrections.yml')
    writeFileSync(path, 'corrections: [')
    expect(() => onDisk().add([line])).toThrow(/corrections\.yml: cannot be written to/)
    expect(readFileSync(path, 'utf8')).toBe('corrections: [')
  })

  it('writes nothing outside the folder of the articles', () => {
    mkdirSync(join(root, 'elsewhere'))
    symlinkSync(join(root, 'elsewhere'), join(root, 'seeds/_archive'))
    expect(() => onDisk().add([line])).toThrow(/leads out of/)
    rmSync(join(root, 'seeds/_archive'))
    mkdirSync(join(root, 'seeds/_archive'))
    writeFileSync(join(root, 'elsewhere/mine.yml'), '')
    symlinkSync(join(root, 'elsewhere/mine.yml'), join(root, 'seeds/_archive/corrections.yml'))
    expect(() => onDisk().add([line])).toThrow(/leads out of/)
    expect(readFileSync(join(root, 'elsewhere/mine.yml'), 'utf8')).toBe('')
  })
})
