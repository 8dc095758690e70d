import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {expect, test} from 'vitest'
import {dateline} from '../run/dateline.ts'
import {filesIn, folderWith} from '../run/in-folder.ts'

const articles = {
  'seeds/port.txt': 'Port of Santa Brisa stays open\n\nAna Ruiz said on Tuesday that the port would stay open.',
  'seeds/2024/rain.md': '# Rain\n\n“It rained in Novara,” said Piet Maes, a farmer.',
  'seeds/2024/strike.html':
    '<!doctype html><title>Strike ends</title><article><h1>Strike ends</h1><p>“The port would stay open,” said Ana Ruiz, the harbour minister.</p></article>',
}

/** Extracts the files whose paths come from standard input, as an engine hands them to a job. */
async function extracted(paths: readonly string[], cwd: string): Promise<string> {
  const cli = join(import.meta.dirname, '../../src/cli.ts')
  const job = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), cli, 'extract', '--from-list', '-'], {
    cwd,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  job.stdin.end(paths.join('\n'))
  const [out, [code]] = await Promise.all([text(job.stdout), once(job, 'exit')])
  expect(code).toBe(0)
  return out
}

test('a site of records made by two jobs is the site built alone, byte for byte', async () => {
  const place = folderWith(articles)
  await dateline(['build', '--no-cache', '--out', 'alone'], {cwd: place})
  const [first, ...rest] = Object.keys(articles)
  writeFileSync(join(place, 'b.ndjson'), await extracted([first ?? ''], place))

  const early = await dateline(['build', '--out', 'spread', '--records', 'b.ndjson'], {cwd: place})
  expect(early).toEqual({code: 1, out: '', err: expect.stringContaining('seeds/2024/rain.md has no record')})

  writeFileSync(join(place, 'a.ndjson'), await extracted(rest, place))
  const {code, err} = await dateline(['build', '--out', 'spread', '--records', 'b.ndjson', 'a.ndjson'], {cwd: place})
  expect({code, err}).toEqual({code: 0, err: expect.stringMatching(/^3 articles: wrote \d+ files to spread\n$/)})
  expect(filesIn(join(place, 'spread'))).toEqual(filesIn(join(place, 'alone')))
})
