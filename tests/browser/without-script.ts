import {describe, expect, test} from 'vitest'
import {follow, lookAt, pageOf, pages} from './sites.ts'

describe('without JavaScript', () => {
  const printed = pages.filter(({path}) => !path.startsWith('search/'))
  test.each(printed)('$site: $kind says the same', async (some) => {
    const plain = await (await lookAt(some, {javaScriptEnabled: false})).locator('body').innerText()
    expect(plain).toBe(await (await lookAt(some)).locator('body').innerText())
  })

  test('from the front page to a passage by links alone', async () => {
    const page = await lookAt({site: 'clippings', path: ''}, {javaScriptEnabled: false})
    await follow(page.getByRole('navigation', {name: 'The archive'}).getByRole('link', {name: 'People'}))
    await follow(page.getByRole('main').getByRole('link', {name: 'Marsh, Elena', exact: true}))
    expect(await page.locator('h1').innerText()).toBe('Elena Marsh')
    await follow(page.locator('figure.quote figcaption a').first())
    expect(page.url()).toMatch(/\/articles\/[\w-]+\/#q\w+$/)
    expect(await page.locator('.said:target').count()).toBe(1)
  })

  test('“why?” opens', async () => {
    const page = await lookAt(pageOf('article'), {javaScriptEnabled: false})
    const why = page.locator('details.why').first()
    await why.locator('summary').click()
    expect(await why.locator('p').isVisible()).toBe(true)
  })

  test('the search page offers the indexes, and no form that does nothing', async () => {
    const page = await lookAt(pageOf('search'), {javaScriptEnabled: false})
    expect(await page.getByRole('search').isVisible()).toBe(false)
    expect(await page.locator('noscript p').innerText()).toMatch(/^Searching needs JavaScript\./)
    const main = page.getByRole('main')
    for (const name of ['M', '2021', 'Infrastructure', 'stories'])
      expect(await main.getByRole('link', {name, exact: true}).isVisible(), name).toBe(true)
    await follow(main.getByRole('link', {name: 'Infrastructure', exact: true}))
    expect(await page.locator('h1').innerText()).toBe('Infrastructure')
  })
})
