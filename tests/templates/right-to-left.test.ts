import {parseHTML} from 'linkedom'
import {expect, test} from 'vitest'
import articles from '../../templates/article.11ty.ts'
import home from '../../templates/home.11ty.ts'
import person from '../../templates/person.11ty.ts'
import sources from '../../templates/sources.11ty.ts'
import {harbour} from '../corrections/harbour.ts'
import {bareSite} from '../fixtures/bare-site.ts'

/** Two invented reports in Arabic, and one in English with a Hebrew name in it. */
const archive = harbour([], {
  'sayyad.txt': `---
source: صحيفة المرفأ
date: 2023-08-15
---
العبّارة تعود إلى البحر بعد العاصفة

أبحرت العبّارة «ألما» يوم الثلاثاء من مرفأ أوريك بعد ثلاثة أيام من التوقف.

قال وزير المرافئ سامي حداد: «العبّارة آمنة والطاقم مرتاح».`,
  'maya.txt': `---
source: صحيفة المرفأ
date: 2023-08-16
title: مجلس المدينة يناقش كاسر الأمواج
people: [سامي حداد]
---
قال سامي حداد: «سنبني كاسر الأمواج قبل الربيع».`,
  'sail.txt': `---
source: Orvik Courier
date: 2023-08-17
---
Ferry sails from Orvik

The ferry סירה sailed from Orvik on Tuesday, harbour minister Ana Ruiz said.`,
})

const site = bareSite(archive)
const {pages} = site

const printed: readonly (readonly [string, string])[] = [
  ...(await Promise.all([
    ...pages.article.map(async (entry) => [entry.address.path, await articles.render({site, entry})] as const),
    ...pages.person.map(async (entry) => [entry.address.path, await person.render({site, entry})] as const),
    ...pages.sources.map(async (entry) => [entry.address.path, await sources.render({site, entry})] as const),
    ...pages.home.map(async (entry) => [entry.address.path || 'home', await home.render({site, entry})] as const),
  ])),
]

const rightToLeft = /[\u0590-\u08ff]/

/** The words from right to left that no element gives a direction, of a page as a browser reads it. */
function undirected(markup: string): string[] {
  const {document} = parseHTML(markup)
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    if (element.closest('[dir], bdi, pre, svg, script')) return []
    return [...element.childNodes].flatMap(({nodeType, textContent}) =>
      nodeType === 3 && rightToLeft.test(textContent ?? '') ? [`${element.tagName}: ${textContent}`] : [],
    )
  })
}

test.each(printed)('%s: what is written from right to left is read so', (_path, markup) => {
  expect(rightToLeft.test(markup)).toBe(true)
  expect(undirected(markup)).toEqual([])
})

test('the text of an Arabic article and its headline begin at the right, the English words around them do not', () => {
  const {document} = parseHTML(printed.find(([path]) => path === 'articles/sayyad/')?.[1] ?? '')
  expect([
    document.querySelector('h1')?.getAttribute('lang'),
    document.querySelector('h1')?.getAttribute('dir'),
  ]).toEqual(['ar', 'auto'])
  expect(document.querySelector('#facts')?.closest('[dir]')).toBeNull()
})
