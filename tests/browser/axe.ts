import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type axe from 'axe-core'
import type {Page} from 'playwright-core'

declare global {
  interface Window {
    /** Put there by the source of axe-core. */
    readonly axe: typeof axe
  }
}

/** To be evaluated in a page before it is asked for its faults. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds in a page, one sentence a fault. */
export async function faultsOf(page: Page, state: string, rules?: readonly string[]): Promise<string[]> {
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
