import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {follow, openPage} from './sites.ts'

const openSearch = (query = ''): Promise<Page> => openPage({site: 'clippings', path: `search/${query}`})

/** What the results say, once the status says `status`. */
async function resultsOf(page: Page, status: string | RegExp): Promise<string[]> {
  await page.getByRole('status').filter({hasText: status}).waitFor()
  return page.locator('.results .entry-title').allInnerTexts()
}

describe('search', () => {
  test('finds a quotation typed in, says who said it, and leads to it', async () => {
    const page = await openSearch()
    expect(await page.locator('#q').evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.insertText('“open to everyone with a lorry”')
    expect(await resultsOf(page, '1 article in exactly these words')).toEqual([
      'Harbour bridge reopens after eleven months',
    ])
    const result = page.locator('.results .entry')
    expect(await result.locator('.entry-line').first().innerText()).toBe('Northport Courier · 4 March 2021')
    const passage = result.getByRole('listitem').first()
    expect(await passage.innerText()).toMatch(
      /^“The bridge is safe, and it is open to everyone with a lorry & a licence,”\s+Elena Marsh, quoted · speaker stated$/,
    )
    expect(await passage.locator('mark').allInnerTexts()).toEqual(['open', 'to', 'everyone', 'with', 'a', 'lorry'])
    await follow(passage.getByRole('link'))
    expect(page.url()).toMatch(/\/archive\/articles\/courier-harbour-bridge\/#q\w+$/)
    expect(await page.locator('.said:target').innerText()).toContain('The bridge is safe')
  })

  test('where nobody said it in these words, finds what holds all of them', async () => {
    const page = await openSearch('?q=%22everyone+bridge+safe%22')
    expect(await resultsOf(page, 'none with exactly these')).toEqual(['Harbour bridge reopens after eleven months'])
  })

  test('says which word is nowhere, instead of leaving it out in silence', async () => {
    const page = await openSearch('?q=bridge+zinc')
    expect(await resultsOf(page, ', none with “zinc”')).toHaveLength(2)
  })

  test('of a word that nothing holds, finds nothing by its first letters', async () => {
    // “bricks” is no form of “bridge”, which Pagefind would shorten it to.
    const page = await openSearch('?q=bricks')
    expect(await resultsOf(page, 'Nothing found.')).toEqual([])
  })

  test('takes other forms of a word, and its beginning while it is typed', async () => {
    for (const words of ['bridges', 'bri']) {
      const page = await openSearch(`?q=${words}`)
      expect(await resultsOf(page, /^\d articles$/), words).toContain('Harbour bridge reopens after eleven months')
    }
  })

  test('has an address to cite, which follows what is asked', async () => {
    const page = await openSearch('?q=bridge')
    const found = await resultsOf(page, /^\d articles$/)
    expect(found).toEqual(['Harbour bridge reopens after eleven months', 'Council counts the cost'])
    expect(await page.locator('#q').inputValue()).toBe('bridge')
    await page.getByLabel('Outlet', {exact: true}).selectOption('Northport Courier')
    expect(await resultsOf(page, /^1 article$/)).toEqual(['Harbour bridge reopens after eleven months'])
    expect(new URL(page.url()).search).toBe('?q=bridge&outlet=Northport+Courier')
    expect(await page.title()).toMatch(/^bridge – Search/)
    await page.reload()
    expect(await resultsOf(page, /^1 article$/)).toEqual(['Harbour bridge reopens after eleven months'])
  })

  test.each([
    ['Outlet', 'Northport Courier', ['Harbour bridge reopens after eleven months']],
    ['Person', 'Tomás Quiroga', ['Harbour bridge reopens after eleven months', 'Council counts the cost']],
    ['Year', 'undated', ['The bell on the quay has been quiet since the ferry stopped']],
  ])('%s narrows it to %s without a word typed', async (label, value, titles) => {
    const page = await openSearch()
    const select = page.getByLabel(label, {exact: true})
    await select.locator('option', {hasText: `${value} (${titles.length})`}).waitFor({state: 'attached'})
    await select.selectOption(value)
    expect((await resultsOf(page, /^\d articles?$/)).sort()).toEqual([...titles].sort())
  })

  test('a filter offers what is left under the others, and can be changed', async () => {
    const page = await openSearch('?topic=Infrastructure&outlet=Northport+Courier')
    await resultsOf(page, /^1 article$/)
    const offered = await page.getByLabel('Outlet', {exact: true}).locator('option').allInnerTexts()
    expect(offered).toEqual(['any', 'Coastal Press (1)', 'Northport Courier (1)', 'The Kestrel Observer (1)'])
    expect(await page.getByLabel('Year').locator('option').allInnerTexts()).toEqual(['any', '2021 (1)'])
  })

  test('goes by keyboard: down and up through the results, Escape back to the field and then clears it', async () => {
    const page = await openSearch()
    await page.keyboard.insertText('bridge')
    const found = await resultsOf(page, /^\d articles$/)
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.textContent ?? '')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe(found[0])
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toContain('bridge')
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toBe(found[0])
    await page.keyboard.press('Escape')
    expect(await page.locator('#q').evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await page.locator('#q').inputValue()).toBe('bridge')
    await page.keyboard.press('Escape')
    expect(await page.locator('#q').inputValue()).toBe('')
    await page.locator('.search-ways').waitFor({state: 'visible'})
    await page.locator('.results').waitFor({state: 'hidden'})
    expect(new URL(page.url()).search).toBe('')
  })

  test('finds nothing that was set aside or that only the archive says', async () => {
    for (const words of ['%22Share+this+article%22', 'unattributed']) {
      const page = await openSearch(`?q=${words}`)
      expect(await resultsOf(page, 'Nothing found.'), words).toEqual([])
    }
  })

  test('markup in the text is text', async () => {
    const page = await openSearch('?q=%22Harbour+Board%22')
    await resultsOf(page, /^1 article/)
    expect(await page.locator('.utterances').first().innerText()).toContain('<before> noon')
  })

  test('without an index the page says so and keeps its indexes', async () => {
    const page = await openSearch()
    await page.route('**/search/parts.json', (route) => route.fulfill({json: {parts: []}}))
    await page.goto(`${page.url()}?q=bridge`)
    expect(await resultsOf(page, 'published without a search index')).toEqual([])
    expect(await page.locator('#q').isVisible()).toBe(false)
    expect(await page.getByRole('main').getByRole('link', {name: 'Infrastructure', exact: true}).isVisible()).toBe(true)
  })
})
