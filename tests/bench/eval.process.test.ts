import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {main} from '../../bench/eval.ts'

let folder = ''
let out: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eval-test-'))
  out = []
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => out.push(String(chunk)) > 0)
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, {recursive: true})
})

/** A corpus of one article, and a scorer that finds it `b3F1` good once it has been given a record. */
function corpusScored(b3F1: number): string {
  const corpora = join(folder, 'data')
  mkdirSync(join(corpora, 'stories/text'), {recursive: true})
  writeFileSync(join(corpora, 'stories/gold.jsonl'), '{"file": "text/a.txt", "story": "1"}\n')
  writeFileSync(join(corpora, 'stories/text/a.txt'), 'Rye is back\n\nBakers mix rye into their dough again.\n')
  writeFileSync(
    join(folder, 'score.mjs'),
    `import {readFileSync} from 'node:fs'
     const {file} = JSON.parse(readFileSync(process.argv[4], 'utf8').trim())
     console.log('measured')
     console.log(JSON.stringify({task: process.argv[2], b3F1: file === 'a.txt' ? ${b3F1} : 0}))`,
  )
  return corpora
}

describe('npm run eval', () => {
  it('prints what reaches its goal', () => {
    expect(main([corpusScored(0.94)])).toBe(0)
    expect(out.join('')).toMatch(/stories +B-cubed F1 +94\.0 +93\.0 +reached/)
  })

  it('fails when a goal is missed', () => {
    expect(main([corpusScored(0.87)])).toBe(1)
    expect(out.join('')).toMatch(/87\.0 +93\.0 +NOT REACHED/)
  })

  it('says what to do without corpora', () => {
    expect(main([join(folder, 'nowhere')])).toBe(2)
    expect(out.join('')).toMatch(/expected the corpora at .*nowhere, found nothing\. Put/)
  })
})
