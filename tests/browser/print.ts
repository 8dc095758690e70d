import {describe, expect, test} from 'vitest'
import {lookAt, pageOf} from './sites.ts'
import {sticksOut} from './sticks-out.ts'

/** What an A4 sheet holds between margins of a centimetre, at 96 px an inch. */
const sheet = {width: 718, height: 1047}

describe('on paper', () => {
  test.each(['home', 'article', 'person', 'story', 'quotes', 'search'].map(pageOf))(
    '$kind fits on the sheet, with its heading and without the ways around',
    async (some) => {
      const page = await lookAt(some)
      await page.emulateMedia({media: 'print'})
      await page.setViewportSize(sheet)
      expect(await sticksOut(page)).toBeUndefined()
      for (const chrome of ['.masthead-nav', '.skip', '.crumbs'])
        expect(await page.locator(chrome).isVisible(), chrome).toBe(false)
      expect(await page.locator('h1').isVisible()).toBe(true)
    },
  )

  test('an article has its margin, its citation and its address', async () => {
    const page = await lookAt(pageOf('article'))
    await page.emulateMedia({media: 'print'})
    const text = await page.locator('main').innerText()
    expect(text).toContain('https://clippings.example/archive/articles/')
    expect(await page.locator('.passage > .margin').first().isVisible()).toBe(true)
    expect(await page.locator('.citation').first().isVisible()).toBe(true)
  })

  test('a long article goes on to further pages', async () => {
    const page = await lookAt({...pageOf('article'), site: 'seeds', path: 'articles/nk-news-shoigu-speech/'})
    expect(pagesIn(await page.pdf({format: 'A5'}))).toBeGreaterThan(2)
  })
})

/** Each page of a PDF is an object of the type `Page`. */
function pagesIn(pdf: Buffer): number {
  const text = pdf.toString('latin1')
  expect(text.startsWith('%PDF-')).toBe(true)
  return [...text.matchAll(/\/Type\s*\/Page\b/g)].length
}
