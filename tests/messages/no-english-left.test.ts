import {parseHTML} from 'linkedom'
import {expect, test} from 'vitest'
import {everyRule} from '../../src/every-rule.ts'
import type {Archive} from '../../src/model.ts'
import {readTemplate} from '../../src/site/print/read-template.ts'
import {harbour, reports} from '../corrections/harbour.ts'
import {bareSite} from '../fixtures/bare-site.ts'

/** Reports with what makes pages speak: a guessed day and none, somebody unnamed and a pronoun, furniture, copies. */
const archive = harbour([], {
  ...reports,
  'bakers.txt': `Bakers of Velm go on strike

“We get up at two and are paid for six.”

“Nobody asks a baker,” a spokesman for the union said.`,
  'flood.txt': `Velm remembers the flood

VELM, Aug. 9 (Reuters) - Wreaths lay on the bridge of Velm on Tuesday.

“Nobody slept that night,” said Jana Horak, who was mayor in 2002.`,
  'wreaths.txt': `Wreaths on the bridge of Velm

VELM, Aug. 9, 2022 (AP) - Wreaths lay on the bridge of Velm on Tuesday, mayor Jana Horak said.

“Nobody slept that night,” said Jana Horak.`,
})

/** The words of every page of the archive in a language, but for those that the page says are English. */
async function wordsOf(language: string): Promise<ReadonlyMap<string, string>> {
  const site = bareSite({...archive, site: {...archive.site, language}})
  const found = new Map<string, string>()
  for (const [kind, entries] of Object.entries(site.pages)) {
    const render = await readTemplate(kind)
    for (const entry of entries)
      for (const words of textsIn(await render({site, entry})))
        if (!found.has(words)) found.set(words, entry.address.path)
  }
  return found
}

function textsIn(markup: string): string[] {
  const {document} = parseHTML(markup)
  return [...document.querySelectorAll('title, meta[name=description], body *')].flatMap((element) => {
    if (element.closest('body [lang=en], script, code, pre, .Z3988')) return []
    const spoken = ['aria-label', 'title', 'alt', 'placeholder', 'content'].map((name) => element.getAttribute(name))
    const own = [...element.childNodes].flatMap(({nodeType, textContent}) => (nodeType === 3 ? [textContent] : []))
    return [...spoken, ...own].flatMap((text) => (text && /\p{L}{3}/u.test(text) ? [oneLine(text)] : []))
  })
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What is the archive's own, in whatever language: its articles, and what was read of them. */
function dataOf({articles, people, stories, topics, site}: Archive): readonly string[] {
  const values = articles.flatMap(({raw, record}) => [
    raw,
    record.file,
    record.headline?.value,
    record.source?.value,
    ...record.people.flatMap(({name, roles}) => [name, ...roles.map(({value}) => value)]),
    ...record.quotes.flatMap(({text, speaker, perhaps}) => [text, speaker?.name, perhaps?.name]),
    ...[...record.places, ...record.organisations].map(({name}) => name),
    ...record.authors.map(({value}) => value.name),
  ])
  const names = [...people.flatMap(({name, aliases}) => [name, ...aliases.map((alias) => alias.name)]), site.title]
  return [
    ...values,
    ...names,
    ...stories.map(({title}) => title),
    ...topics.map(({name}) => name),
    site.description,
  ].flatMap((value) => (value === undefined ? [] : [oneLine(value).toLowerCase()]))
}

/** Names of agencies, formats, files and standards, and what German happens to write as English does. */
const names =
  /^(?:The AP|Thomson Reuters|Atom|BibTeX|RIS|CSL(?:-JSON)?|JSON Feed|Dateline|Feeds|Frictionless Data Package|SHA-256|URL|datapackage\.json|sitemap\.xml|[0-9a-f]{64}|Person|Jan|Feb|Apr|Jun|Jul|Aug|Nov|April|(?:August|September|November)(?: \d{4})?)$/
/** In a text that is half translated: `4. März 2021: 2 articles`. */
const joints =
  /(?<![\p{L}’'-])(?:the|of|and|is|are|by|with|for|from|this|that|articles?|statements?|reports?|quoted|reported|named)(?![\p{L}’'-])/iu

test('no English is left on the pages of a German archive', async () => {
  const data = dataOf(archive)
  const rules = new Set([...everyRule.flatMap((group) => group.rules).map(({name}) => name), 'headline'])
  const isData = (words: string): boolean => data.some((value) => value.includes(words.toLowerCase()))
  const shortest = data.filter((value) => value.length > 2 && value.length < 100).sort((a, b) => b.length - a.length)
  /** What stays of a text when the archive's own words are cut out: `genannt als: …the ferry` is half theirs. */
  const ownWords = (text: string): string[] => {
    let rest = text
    for (const value of shortest) {
      const at = rest.toLowerCase().indexOf(value)
      if (at >= 0) rest = `${rest.slice(0, at)}|${rest.slice(at + value.length)}`
    }
    return rest
      .split(/[:“”„‘’…–·,;()|←→?]+/u)
      .map((part) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
      .filter((part) => /\p{L}{3}/u.test(part) && !isData(part) && !names.test(part) && !rules.has(part))
  }
  const english = await wordsOf('en')
  const left = [...(await wordsOf('de'))].filter(([text]) => {
    if (names.test(text)) return false
    const own = ownWords(text)
    return own.length > 0 && (english.has(text) || own.some((part) => joints.test(part)))
  })
  expect(left).toEqual([])
})
