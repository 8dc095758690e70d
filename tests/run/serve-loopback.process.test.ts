import {once} from 'node:events'
import {get, request} from 'node:http'
import {networkInterfaces} from 'node:os'
import {text} from 'node:stream/consumers'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type LoopbackListener, serveLoopback} from '../../src/run/serve/serve-loopback.ts'

let listener: LoopbackListener
const asked: string[] = []
beforeAll(async () => {
  listener = await serveLoopback(0, async ({method, path, form}) => {
    asked.push(`${method} ${path} ${form}`)
    return {status: 200, body: 'rain'}
  })
})
afterAll(() => listener.close())

/** What is answered to a request under this name, and whether anybody was asked for it. */
async function answered(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): Promise<{status: number; isAsked: boolean}> {
  const before = asked.length
  const sent = request({host: '127.0.0.1', port: listener.port, method, path, headers})
  sent.end(body)
  const [response] = await once(sent, 'response')
  await text(response)
  return {status: response.statusCode, isAsked: asked.length > before}
}

test('answers this machine, with headers that let nobody frame or keep a page', async () => {
  const [response] = await once(get({host: '127.0.0.1', port: listener.port, path: '/desk/'}), 'response')
  expect(response.headers).toMatchObject({'x-frame-options': 'DENY', 'cache-control': 'no-store'})
  expect(await text(response)).toBe('rain')
})

test.each([
  ['under another name', 'GET', '/', {host: 'archive.example.org'}, 403],
  ['under a name that ends like ours', 'GET', '/', {host: 'localhost.example.org'}, 403],
  ['out of the folder', 'GET', '/..%2f..%2fetc/passwd', {}, 404],
  ['out of the folder, as Windows writes it', 'GET', '/a/..%5c..%5cb', {}, 404],
  ['with what is no UTF-8', 'GET', '/%ff', {}, 404],
  ['with a zero in it', 'GET', '/a%00.html', {}, 404],
  ['for what is neither reading nor writing', 'PUT', '/', {}, 405],
  ['from a page of another origin', 'POST', '/', {origin: 'http://elsewhere.example'}, 403],
  ['from a page that hides its origin', 'POST', '/', {origin: 'null'}, 403],
])('what is asked %s is refused, and nobody is asked', async (_how, method, path, headers, status) => {
  expect(await answered(method, path, headers)).toEqual({status, isAsked: false})
})

test('other machines reach nothing', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((some) => some ?? [])
    .filter(({family, internal}) => family === 'IPv4' && !internal)
  const errors = await Promise.all(
    others.map(({address}) => once(get({host: address, port: listener.port}), 'error').then(([error]) => error.code)),
  )
  expect(errors).toEqual(others.map(() => 'ECONNREFUSED'))
})
