import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {fullestPage} from './fullest-page.ts'
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
    article: fullestPage(dist, 'articles'),
    person: fullestPage(dist, 'people'),
    story: fullestPage(dist, 'stories'),
    search: 'search/?q=military',
  })) {
    await page.goto(site.url + path, {waitUntil: 'networkidle'})
    await page.screenshot({path: join(root, 'docs/screenshots', `${name}.png`)})
    console.log(`docs/screenshots/${name}.png shows ${path}`)
  }
} finally {
  await browser.close()
  site.close()
}
