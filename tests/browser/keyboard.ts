import {describe, expect, test} from 'vitest'
import {openPage, pageOf} from './sites.ts'

describe('with the keyboard alone', () => {
  test('the first stop leads past the navigation to the text', async () => {
    const page = await openPage(pageOf('article'))
    await page.keyboard.press('Tab')
    const skip = page.locator('.skip')
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
    const box = await skip.boundingBox()
    expect(box && box.x >= 0 && box.y >= 0 && box.width > 0).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.locator('main').evaluate((main) => main.contains(document.activeElement))).toBe(true)
  })

  test.each(['home', 'article', 'person', 'story', 'quotes', 'search', 'data'].map(pageOf))(
    '$kind: Tab reaches all that can be used, in the order of the page, and shows where it is',
    async (some) => {
      const page = await openPage(some)
      const usable = await page.evaluate(() => {
        const all = document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')
        const seen = [...all].filter((node) => node.checkVisibility({visibilityProperty: true}))
        const order: [at: number, outline: boolean][] = []
        Object.assign(window, {order})
        document.addEventListener('focusin', ({target}) => {
          if (!(target instanceof Element)) return
          const {outlineStyle, outlineWidth} = getComputedStyle(target)
          order.push([seen.indexOf(target), outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2])
        })
        const [first] = seen
        if (first instanceof HTMLElement) first.focus()
        return seen.map((node) => `${node.localName} ${node.textContent?.trim().slice(0, 40)}`)
      })
      expect(usable).toEqual(expect.arrayContaining(['a Skip to the text', 'a People', 'a About']))
      for (const _ of usable.slice(1)) await page.keyboard.press('Tab')
      const order = await page.evaluate((): [number, boolean][] => Reflect.get(window, 'order'))
      expect(order.map(([at]) => usable[at])).toEqual(usable)
      expect(order.flatMap(([at, outline]) => (outline ? [] : [usable[at]]))).toEqual([])
    },
  )

  test('“why?” opens and closes', async () => {
    const page = await openPage(pageOf('article'))
    const why = page.locator('details.why').first()
    await why.locator('summary').focus()
    expect(await why.locator('p').isVisible()).toBe(false)
    await page.keyboard.press('Enter')
    expect(await why.locator('p').isVisible()).toBe(true)
    await page.keyboard.press('Space')
    expect(await why.locator('p').isVisible()).toBe(false)
  })
})
