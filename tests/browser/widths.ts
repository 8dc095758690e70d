import {describe, expect, test} from 'vitest'
import {lookAt, pages} from './sites.ts'
import {sticksOut} from './sticks-out.ts'

const widths = [320, 360, 768, 1280, 2560]

describe(`at ${widths.join(', ')} px nothing sticks out to the side`, () => {
  test.each(pages)('$site: $kind', async (some) => {
    const page = await lookAt(some)
    const found: string[] = []
    for (const width of widths) {
      await page.setViewportSize({width, height: 900})
      const wide = await sticksOut(page)
      if (wide) found.push(`at ${width}: ${wide}`)
    }
    expect(found).toEqual([])
  })
})
