import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {strictPolicy} from '../../src/site/headers.ts'
import {patience} from '../run/waited-for.ts'
import {openTab, pageOf, pages, slowUrlOf, urlOf} from './sites.ts'

describe('under its own policy a page says nothing on the console, misses no file, and stays where it is as it comes in', () => {
  test.each(pages)('$site: $kind', async (some) => {
    const page = await openTab()
    const heard = listen(page)
    await observeShifts(page)
    const response = await page.goto(slowUrlOf(some))
    if (some.kind === 'search')
      await page.getByLabel('Outlet').locator('option:nth-child(2)').waitFor({state: 'attached'})
    if (some.kind === 'search with results') await page.locator('.results mark').first().waitFor()
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'")
    expect(heard).toEqual([])
    expect(await shifts(page)).toEqual([])
  })
})

test('a jump is noticed', async () => {
  const page = await openTab()
  await observeShifts(page)
  await page.goto(urlOf(pageOf('article')))
  await drawn(page)
  await page.evaluate(() => {
    document.querySelector('main')?.prepend(Object.assign(document.createElement('p'), {textContent: 'Late news'}))
  })
  await expect.poll(() => shifts(page), {timeout: patience, message: 'what moved for late news'}).not.toEqual([])
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

/**
 * Has the browser note what moves on the page that it opens next, after the Layout Instability API (web.dev/cls). Of a
 * shift smaller than 0.001, the last digit in which it is reported, no reader sees anything: a word settles by a pixel
 * as the rest of its line comes in.
 */
const observeShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(window, {shifts})
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value = Number(Reflect.get(entry, 'value'))
        const [{node} = {node: undefined}]: {node?: Node}[] = Reflect.get(entry, 'sources')
        const moved = node instanceof Element ? node.outerHTML.slice(0, 120) : node?.textContent
        if (value >= 0.001 && !Reflect.get(entry, 'hadRecentInput')) shifts.push(`${value.toFixed(3)}: ${moved}`)
      }
    }).observe({type: 'layout-shift', buffered: true})
  })

/** What has moved so far, and by how much. */
async function shifts(page: Page): Promise<string[]> {
  await drawn(page)
  return page.evaluate((): string[] => Reflect.get(window, 'shifts'))
}

/** Two frames on, what was there before the first is drawn, and its shifts are told in the task after. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(), 0))),
      ),
  )
