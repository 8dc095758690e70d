import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {strictPolicy} from '../../src/site/headers.ts'
import {openTab, pageOf, pages, urlOf} from './sites.ts'

describe('under its own policy a page says nothing on the console, misses no file, and stays where it is', () => {
  test.each(pages)('$site: $kind', async (some) => {
    const page = await openTab()
    const heard = listen(page)
    const response = await page.goto(urlOf(some), {waitUntil: some.path.startsWith('search/') ? 'networkidle' : 'load'})
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'")
    expect(heard).toEqual([])
    expect(await shift(page)).toBe(0)
  })
})

test('a jump is noticed', async () => {
  const page = await openTab()
  await page.goto(urlOf(pageOf('article')))
  await page.evaluate(async () => {
    document.querySelector('main')?.prepend(Object.assign(document.createElement('p'), {textContent: 'Late news'}))
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  })
  expect(await shift(page)).toBeGreaterThan(0)
})

test('the policy holds: a script that got into a page does not run', async () => {
  const page = await openTab()
  const heard = listen(page)
  const response = await page.goto(urlOf(pageOf('article')))
  expect(response?.headers()['content-security-policy']).toBe(strictPolicy)
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "taken over"'
    document.body.append(script)
  })
  expect(await page.title()).not.toBe('taken over')
  expect(heard).toEqual([expect.stringContaining('Content Security Policy')])
})

function listen(page: Page): string[] {
  const heard: string[] = []
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => heard.push(String(error)))
  page.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`))
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`)
  })
  return heard
}

/** What has moved so far, after the Layout Instability API (web.dev/cls). */
const shift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if (!Reflect.get(entry, 'hadRecentInput')) sum += Number(Reflect.get(entry, 'value'))
        }).observe({type: 'layout-shift', buffered: true})
        setTimeout(() => resolve(sum), 50)
      }),
  )
