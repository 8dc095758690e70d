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
    expect(await passage.getByRole('link').getAttribute('href')).toMatch(
      /#q\w+:~:text=is-,open%20to%20everyone%20with%20a%20lorry$/,
    )
    expect(await passage.locator('mark').allInnerTexts()).toEqual(['open', 'to', 'everyone', 'with', 'a', 'lorry'])
    await follow(passage.getByRole('link'))
    expect(page.url()).toMatch(/\/archive\/articles\/courier-harbour-bridge\/#q\w+(?::~:text=.*)?$/)
    // What the browser marks by itself no script can see.
    const id = new URL(page.url()).hash.replace(/:~:.*/, '')
    expect(await page.locator(`.said${id}`).innerText()).toContain('The bridge is safe')
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
    // “bricks” is no form of “bridge”.
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
    await page.getByLabel('Outlet', {exact: true}).selectOption('northport-courier')
    expect(await resultsOf(page, /^1 article$/)).toEqual(['Harbour bridge reopens after eleven months'])
    expect(new URL(page.url()).search).toBe('?q=bridge&outlet=northport-courier')
    expect(await page.title()).toMatch(/^bridge – Search/)
    await page.reload()
    expect(await resultsOf(page, /^1 article$/)).toEqual(['Harbour bridge reopens after eleven months'])
  })

  test('narrows it by outlet without a word typed', async () => {
    const page = await openSearch()
    const select = page.getByLabel('Outlet', {exact: true})
    await select.locator('option', {hasText: 'Northport Courier'}).waitFor({state: 'attached'})
    await select.selectOption('northport-courier')
    expect(await resultsOf(page, /^1 article$/)).toEqual(['Harbour bridge reopens after eleven months'])
  })

  test('narrows it by a person, who is offered while the name is typed, and to what they said', async () => {
    const page = await openSearch()
    await page.locator('#outlet option:nth-child(2)').waitFor({state: 'attached'})
    const field = page.getByLabel('Person', {exact: true})
    await field.pressSequentially('mar')
    await page.locator('#person-names option[value="Elena Marsh"]').waitFor({state: 'attached'})
    await field.fill('Elena Marsh')
    await field.press('Enter')
    expect(await resultsOf(page, /^\d articles?$/)).toContain('Harbour bridge reopens after eleven months')
    await page.getByLabel('only what this person said').check()
    await page
      .getByRole('status')
      .filter({hasText: /^\d articles?$/})
      .waitFor()
    for (const line of await page.locator('.utterances .entry-line').allInnerTexts())
      expect(line).toContain('Elena Marsh')
  })

  test('says that nobody is called so', async () => {
    const page = await openSearch('?q=bridge&person=Nobody+Known')
    expect(await resultsOf(page, 'No person of the archive is called “Nobody Known”.')).toEqual([])
  })

  test('narrows it to days, months and years', async () => {
    const dated = await openSearch('?q=bridge&from=2021&to=2021-03-04')
    expect(await resultsOf(dated, /^1 article$/)).toEqual(['Harbour bridge reopens after eleven months'])
    const later = await openSearch('?q=bridge&from=1950&to=1951-02')
    expect(await resultsOf(later, 'Nothing found.')).toEqual([])
  })

  test('puts them in order of day', async () => {
    const days = async (order: string): Promise<string[]> => {
      const page = await openSearch(`?q=the+bridge&order=${order}`)
      await resultsOf(page, /^\d articles/)
      return page.locator('.results .entry > .entry-line').allInnerTexts()
    }
    const newest = await days('newest')
    expect(newest.length).toBeGreaterThan(1)
    expect(await days('oldest')).toEqual(newest.toReversed())
  })

  test('an outlet can be changed for another that the words are in', async () => {
    const page = await openSearch('?q=bridge&outlet=northport-courier')
    await resultsOf(page, /^1 article$/)
    const offered = await page.getByLabel('Outlet', {exact: true}).locator('option').allInnerTexts()
    expect(offered.slice(0, 1)).toEqual(['any'])
    expect(offered.length).toBeGreaterThan(2)
    expect(offered).toContain('Northport Courier (1)')
  })

  test('a word misspelt finds what was meant, and says so', async () => {
    const page = await openSearch('?q=brigde')
    expect(await resultsOf(page, /^\d articles/)).toContain('Harbour bridge reopens after eleven months')
    expect(await page.locator('.search-perhaps').innerText()).toBe(
      'Nothing with “brigde”. This is what “bridge” finds.',
    )
  })

  test('names who has a page of their own', async () => {
    const page = await openSearch('?q=marsh+bridge')
    await resultsOf(page, /^\d articles?/)
    expect(await page.locator('.search-names').getByRole('link').allInnerTexts()).toContain('Elena Marsh')
  })

  test('is asked from the masthead of a page, at any depth', async () => {
    const page = await openPage({site: 'clippings', path: 'articles/courier-harbour-bridge/'})
    const field = page.getByRole('search').getByRole('searchbox')
    await field.fill('lorry')
    await Promise.all([page.waitForURL('**/archive/search/?q=lorry'), field.press('Enter')])
    expect(await resultsOf(page, /^1 article$/)).toEqual(['Harbour bridge reopens after eleven months'])
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
    await page.route('**/search/index.json', (route) => route.fulfill({json: null}))
    await page.goto(`${page.url()}?q=bridge`)
    expect(await resultsOf(page, 'published without a search index')).toEqual([])
    expect(await page.locator('#q').isVisible()).toBe(false)
    expect(await page.getByRole('main').getByRole('link', {name: 'Infrastructure', exact: true}).isVisible()).toBe(true)
  })
})
