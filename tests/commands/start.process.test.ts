import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync, renameSync, writeFileSync} from 'node:fs'
import {get} from 'node:http'
import {networkInterfaces} from 'node:os'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {expect, onTestFinished, test} from 'vitest'
import {firstOutput} from '../run/first-output.ts'
import {folderWith} from '../run/in-folder.ts'
import {patience, waitedFor} from '../run/waited-for.ts'

test('serves the archive, builds again at a change, and keeps the last good one', async () => {
  const place = folderWith({
    'seeds/rain.txt': 'Rain in Novara\n\nIt rained in Novara.',
  })
  const cli = join(import.meta.dirname, '../../src/cli.ts')
  const command = ['--import', import.meta.resolve('tsx'), cli, 'start', '--port', '0']
  const server = spawn(process.execPath, command, {cwd: place, stdio: ['ignore', 'pipe', 'pipe']})
  onTestFinished(() => void server.kill('SIGKILL'))
  let said = ''
  server.stderr.on('data', (data) => {
    said += data
  })
  const address = await firstOutput(server, '`dateline start`')
  expect(address).toMatch(/^http:\/\/localhost:\d+\/\n$/)
  const page = new URL('articles/rain/', address.trim())
  // Not fetch, which does not say that it navigates, and so is not given the script that reloads.
  const shown = async (): Promise<string> => text(await once(get(page), 'response').then(([response]) => response))
  const polling = {timeout: patience, interval: 200}

  // The script that reloads is in what is served, and not in what is published.
  const published = join(place, 'dist/articles/rain/index.html')
  expect(await shown()).toContain('It rained in Novara.')
  expect(await shown()).toContain('reload-client')
  expect(readFileSync(published, 'utf8')).not.toContain('reload-client')

  // What is asked of it from elsewhere, or of what lies beside the archive, is refused, and it goes on.
  const answered = async (path: string, host = page.host): Promise<number> => {
    const request = get({host: '127.0.0.1', port: page.port, path, headers: {host}})
    const [response] = await once(request, 'response')
    response.resume()
    return response.statusCode
  }
  expect(await answered('/..%2f..%2fetc/passwd')).toBe(404)
  expect(await answered('/%ff')).toBe(404)
  expect(await answered('/', 'archive.example.org')).toBe(403)
  expect(await answered('/')).toBe(200)
  const others = Object.values(networkInterfaces()).flatMap((some) => some ?? [])
  for (const {address} of others.filter(({family, internal}) => family === 'IPv4' && !internal)) {
    const [error] = await once(get({host: address, port: page.port}), 'error')
    expect(error).toMatchObject({code: 'ECONNREFUSED'})
  }

  writeFileSync(join(place, 'seeds/rain.txt'), 'Snow in Novara\n\nIt snowed in Novara.')
  await expect
    .poll(shown, {...polling, message: 'the page after its article changed'})
    .toContain('It snowed in Novara.')

  renameSync(join(place, 'seeds'), join(place, 'gone'))
  await expect
    .poll(() => said, {...polling, message: 'what is said of seeds that are gone'})
    .toContain('there is no such')
  expect(await shown()).toContain('It snowed in Novara.')

  server.kill('SIGINT')
  expect(await waitedFor('`dateline start` to end', once(server, 'exit'))).toEqual([0, null])
})
