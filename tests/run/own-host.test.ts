import {expect, it} from 'vitest'
import {isInFolder, isOwnHost} from '../../src/run/serve/own-host.ts'

it.each(['localhost:8080', 'localhost', '127.0.0.1:8081', '[::1]:8080', 'LocalHost:8080'])('answers as %s', (host) => {
  expect(isOwnHost(host)).toBe(true)
})

it.each([undefined, '', 'localhost.example.org', 'example.org:8080', '127.0.0.1.example.org', '192.168.0.7:8080'])(
  'does not answer as %s',
  (host) => {
    expect(isOwnHost(host)).toBe(false)
  },
)

it.each(['/', '/articles/rain/', '/articles/rain/?q=..#..', '/data/a..b.csv', '/originals/br%C3%BCcke.txt'])(
  'serves %s',
  (path) => {
    expect(isInFolder(path)).toBe(true)
  },
)

it.each(['/..%2f..%2fetc/passwd', '/%2e%2e%2fseeds/a.txt', '/a/..%5c..%5cb', '/%00', '/%ff', '/%', '//['])(
  'does not serve %s',
  (path) => {
    expect(isInFolder(path)).toBe(false)
  },
)
