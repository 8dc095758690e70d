import {describe, expect, test} from 'vitest'
import {axeSource, faultsOf} from './axe.ts'
import {lookAt, pages} from './sites.ts'

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
