import {describe, expect, test} from 'vitest'
import {messagesFor} from '../../src/messages/index.ts'
import {catalogueOf} from '../../src/view/catalogue.ts'
import {bibtex} from '../../src/view/cite/bibtex.ts'
import {cslJson} from '../../src/view/cite/csl-json.ts'
import {inWords} from '../../src/view/cite/in-words.ts'
import {statementReference} from '../../src/view/cite/reference.ts'
import {ris} from '../../src/view/cite/ris.ts'
import {clippings} from '../fixtures/clippings.ts'
import {follow, openPage} from './sites.ts'

describe('a statement is cited', () => {
  test('from the margin in words, and from there in every format as the archive itself writes them', async () => {
    const catalogue = catalogueOf(clippings())
    const article = catalogue.article.get('courier-harbour-bridge')
    const quote = article?.record.quotes.find(({text}) => text.startsWith('The bridge is safe'))
    if (!article || !quote) throw new Error('The fixture has no such statement')
    const reference = statementReference({quote, article}, catalogue)

    const page = await openPage({site: 'clippings', path: 'articles/courier-harbour-bridge/'})
    const margin = page.locator('.note').filter({has: page.locator(`a[href="#${quote.id.split('.').at(-1)}"]`)})
    await margin.getByRole('link', {name: 'cite'}).click()
    const entry = page.locator('.format li:target')
    expect(await entry.isVisible()).toBe(true)
    expect(await entry.innerText()).toContain(inWords(reference, messagesFor('en'), 'en'))
    await follow(entry.getByRole('link', {name: 'BibTeX, RIS, CSL'}))
    await page.getByRole('heading', {name: 'CSL-JSON'}).waitFor()
    const [words, tex, tags, json] = await page.locator('.cited pre').allInnerTexts()
    expect(words).toBe(inWords(reference, messagesFor('en'), 'en'))
    expect(tex).toBe(bibtex(reference).trim())
    expect(tags?.replaceAll('\r', '').trimEnd()).toBe(ris(reference).replaceAll('\r', '').trimEnd())
    expect(JSON.parse(json ?? '')).toEqual(JSON.parse(cslJson(reference)))
  })

  test('nowhere, and says so, where there is no such statement', async () => {
    const page = await openPage({site: 'clippings', path: 'search/cite/?courier-harbour-bridge=99'})
    await page.getByRole('status').filter({hasText: 'could not be looked up'}).waitFor()
    expect(await page.locator('.cited pre').count()).toBe(0)
  })
})
