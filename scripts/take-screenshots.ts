import {once} from 'node:events'
import {mkdirSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {createServer} from 'node:http'
import {join, normalize} from 'node:path'
import {chromium} from 'playwright-core'

/**
 * `npm run screenshots`: pictures of the main pages of dist/ for the README, in docs/screenshots/. Needs `npm run build`
 * before, and a Chromium: scripts/install-chromium.sh finds or installs one and names it in CHROME_PATH.
 */
const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  svg: 'image/svg+xml',
  js: 'text/javascript',
}

const server = createServer((request, response) => {
  const {pathname} = new URL(request.url ?? '/', 'http://localhost')
  const path = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html')
  try {
    const bytes = readFileSync(join(dist, path))
    response
      .writeHead(200, {'content-type': types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream'})
      .end(bytes)
  } catch (error) {
    response.writeHead(404).end(String(error))
  }
}).listen(0, '127.0.0.1')
await once(server, 'listening')
const address = server.address()
if (address === null || typeof address === 'string') throw new Error('The server has no port')
const host = `http://127.0.0.1:${address.port}`

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
mkdirSync(join(root, 'docs/screenshots'), {recursive: true})
try {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, colorScheme: 'light'})
  for (const [name, path] of Object.entries({
    home: '/',
    article: `/articles/${fullest('articles')}/`,
    person: `/people/${fullest('people')}/`,
    story: `/stories/${fullest('stories')}/`,
  })) {
    await page.goto(host + path)
    await page.screenshot({path: join(root, 'docs/screenshots', `${name}.png`)})
    console.log(`docs/screenshots/${name}.png shows ${path}`)
  }
} finally {
  await browser.close()
  server.close()
}

/** The page of a kind with the most to show. */
function fullest(kind: string): string {
  const [first] = readdirSync(join(dist, kind), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => ({name, size: statSync(join(dist, kind, name, 'index.html')).size}))
    .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1))
  if (first === undefined) throw new Error(`dist/${kind}/ has no page to show: run \`npm run build\` first`)
  return first.name
}
