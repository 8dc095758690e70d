import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type axe from 'axe-core'
import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {lookAt, pages} from './sites.ts'

declare global {
  interface Window {
    /** Put there by the source of axe-core. */
    readonly axe: typeof axe
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What changes with the colours; all other rules look at the markup, and at what a width shows of it. */
const colourRules = ['color-contrast', 'link-in-text-block']

describe('axe finds no fault, light and dark, wide and narrow', () => {
  test.each(pages)('$site: $kind', async (page) => {
    // The policy forbids scripts, and so the tool.
    const opened = await lookAt(page, {bypassCSP: true})
    await opened.emulateMedia({colorScheme: 'light'})
    if (page.kind === 'search with results') await opened.locator('.results mark').first().waitFor()
    await opened.evaluate(axeSource)
    const faults = await faultsOf(opened, 'wide, light')
    await opened.emulateMedia({colorScheme: 'dark'})
    faults.push(...(await faultsOf(opened, 'wide, dark', colourRules)))
    await opened.setViewportSize({width: 360, height: 740})
    faults.push(...(await faultsOf(opened, 'narrow, dark')))
    await opened.emulateMedia({colorScheme: 'light'})
    faults.push(...(await faultsOf(opened, 'narrow, light', colourRules)))
    expect(faults).toEqual([])
  })
})

test('axe finds a fault where there is one', async () => {
  const opened = await lookAt({site: 'clippings', path: ''}, {bypassCSP: true})
  await opened.evaluate(axeSource)
  await opened.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="data:,">'))
  expect(await faultsOf(opened, 'wide, light')).toEqual([expect.stringContaining('image-alt')])
})

async function faultsOf(page: Page, state: string, rules?: readonly string[]): Promise<string[]> {
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    // WCAG 2.2 asks for it, and axe leaves it out unless asked.
    rules: {'target-size': {enabled: true}},
    ...(rules && {runOnly: [...rules]}),
  }
  const {violations} = await page.evaluate((options) => window.axe.run(document, options), options)
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${state}: ${id} at ${target.join(' ')}: ${failureSummary}`),
  )
}
