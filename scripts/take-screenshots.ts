import {mkdirSync, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {openChromium} from './open-chromium.ts'
import {serveSite} from './serve-site.ts'

/**
 * `npm run screenshots`: pictures of the main pages of dist/ for the README, in docs/screenshots/. Needs `npm run build`
 * before, and a Chromium: one is found, or installed on Debian, or named in CHROME_PATH.
 */
const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const site = await serveSite(dist)
const browser = await openChromium()
mkdirSync(join(root, 'docs/screenshots'), {recursive: true})
try {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, colorScheme: 'light'})
  for (const [name, path] of Object.entries({
    home: '',
    article: `articles/${fullest('articles')}/`,
    person: `people/${fullest('people')}/`,
    story: `stories/${fullest('stories')}/`,
  })) {
    await page.goto(site.url + path)
    await page.screenshot({path: join(root, 'docs/screenshots', `${name}.png`)})
    console.log(`docs/screenshots/${name}.png shows ${path}`)
  }
} finally {
  await browser.close()
  site.close()
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
