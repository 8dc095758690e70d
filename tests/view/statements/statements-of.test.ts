import {describe, expect, test} from 'vitest'
import type {Echo, Quote} from '../../../src/model.ts'
import {catalogueOf} from '../../../src/view/catalogue.ts'
import {statementsOf} from '../../../src/view/statements/statements-of.ts'
import {wordsOf} from '../../../src/view/statements/words-of.ts'
import {archive} from '../../fixtures/archive.ts'
import {inventArticle} from '../../fixtures/invent-article.ts'

const catalogue = catalogueOf(archive)

describe('statementsOf', () => {
  const statements = statementsOf(catalogue.quotesOf.get('ana-ruiz') ?? [], catalogue)

  test('makes one statement of what three outlets report, the literal and earliest wording first', () => {
    expect(statements).toHaveLength(1)
    expect(statements[0]?.wording.label).toBe('“We will not close the port while the talks go on”')
    expect(statements[0]?.echoes.map(({label, relation}) => [label, relation])).toEqual([
      ['“The port stays open for as long as the talks go on”', 'in other words'],
      ['“not close the port”', 'in part'],
    ])
  })

  test('marks what differs on both sides, and only that', () => {
    expect(differing(statements[0]?.wording.stretches)).toEqual(['“We will not close', 'while'])
    expect(differing(statements[0]?.echoes[0]?.stretches)).toEqual(['stays open for as long as'])
    expect(differing(statements[0]?.echoes[1]?.stretches)).toEqual([])
  })

  test('marks nothing beside an excerpt, where nearly all of the whole would be', () => {
    const alone = catalogueOf({...archive, echoes: archive.echoes.slice(1)})
    const [statement] = statementsOf(alone.quotesOf.get('ana-ruiz')?.slice(-1) ?? [], alone)
    expect(statement?.echoes.map(({relation}) => relation)).toEqual(['in part'])
    expect(differing(statement?.wording.stretches)).toEqual([])
  })

  test('shows an echo that nobody is given beside the statement, and says whose it is', () => {
    const alone = statementsOf(catalogue.quotesOf.get('ana-ruiz')?.slice(0, 1) ?? [], catalogue)
    expect(alone[0]?.echoes).toHaveLength(1)
    expect(alone[0]?.echoes[0]?.speaker?.name).toBe('Ana Ruiz')
  })

  test('lays a few wordings side by side and counts the rest', () => {
    const translations = Array.from({length: 9}, (_, at) =>
      inventArticle({
        file: `translation-${at}.txt`,
        lines: [`“The harbour stays open for ${at} days,” Ana Ruiz said.`],
        quotes: [{text: `The harbour stays open for ${at} days`, mention: 'Ana Ruiz'}],
      }),
    )
    const ids = translations.flatMap(({record}) => record.quotes.map(({id}) => id))
    const echoes = ids
      .slice(1)
      .map((id): Echo => ({quotes: [ids[0] ?? '', id], relation: 'translation', rule: 'shared-rare-words'}))
    const wired = catalogueOf({...archive, articles: translations, echoes})
    const quotes = translations.flatMap((article) => article.record.quotes.map((quote) => ({quote, article})))
    const [statement] = statementsOf(quotes, wired)
    expect([statement?.echoes.length, statement?.more, statement?.sameWords]).toEqual([6, 2, []])
  })

  test('names who prints the same words, and lays only others beside them', () => {
    const copies = Array.from({length: 12}, (_, at) =>
      inventArticle({
        file: `copy-${at}.txt`,
        lines: ['“The harbour stays open,” Ana Ruiz said.'],
        quotes: [{text: 'The harbour stays open', mention: 'Ana Ruiz'}],
      }),
    )
    const ids = copies.flatMap(({record}) => record.quotes.map(({id}) => id))
    const echoes = ids
      .slice(1)
      .map((id): Echo => ({quotes: [ids[0] ?? '', id], relation: 'repeat', rule: 'same-words'}))
    const wired = catalogueOf({...archive, articles: copies, echoes})
    const quotes = copies.flatMap((article) => article.record.quotes.map((quote) => ({quote, article})))
    const [statement, ...rest] = statementsOf(quotes, wired)
    expect(rest).toEqual([])
    expect([statement?.echoes.length, statement?.more, statement?.articles.length]).toEqual([0, 0, 12])
    expect([statement?.sameWords.length, statement?.moreSameWords]).toEqual([8, 3])
    expect(statement?.agreement).toBe('An unknown outlet reports this in 12 articles, in the same words')
  })

  test('calls a repeat of the second sentence alone a part', () => {
    const [whole, second] = [
      'The harbour stays open for the talks. We will not close the port',
      'We will not close the port',
    ].map((text, at) =>
      inventArticle({
        file: `repeat-${at}.txt`,
        lines: [`“${text},” Ana Ruiz said.`],
        quotes: [{text, mention: 'Ana Ruiz'}],
      }),
    )
    const articles = [whole, second].filter((article) => article !== undefined)
    const quotes = articles.flatMap((article) => article.record.quotes.map((quote) => ({quote, article})))
    const [a = '', b = ''] = quotes.map(({quote}) => quote.id)
    const wired = catalogueOf({
      ...archive,
      articles,
      echoes: [{quotes: [a, b], relation: 'repeat', rule: 'same-words'}],
    })
    expect(statementsOf(quotes, wired)[0]?.echoes.map(({relation}) => relation)).toEqual(['in part'])
  })

  test('says who reports it, and whether they agree', () => {
    expect(statements[0]?.agreement).toBe(
      'Harbour Post, Courier & Sons and an unknown outlet report this, in different words',
    )
    const [alone] = statementsOf(catalogue.quotesOf.get('moira-lund') ?? [], catalogue)
    expect(alone).not.toHaveProperty('agreement')
  })

  test('keeps apart what does not echo', () => {
    expect(statementsOf(catalogue.quotesOf.get('sergei-malenko') ?? [], catalogue)).toHaveLength(2)
  })
})

describe('wordsOf', () => {
  const article = inventArticle({
    file: 'note.txt',
    lines: ['Ruiz said she would “not close” the port, “never”, she said. It is late, she said.'],
  })
  const quote = (kind: Quote['kind'], text: string, quoted: readonly string[]): Quote => ({
    id: 'note.q1',
    kind,
    text,
    spans: [],
    quoted: quoted.map((words) => {
      const start = article.raw.indexOf(words)
      return {start, end: start + words.length}
    }),
    echoes: [],
  })

  test.each([
    ['direct', 'not close', ['not close'], '“not close”'],
    ['direct', '“not close,”', ['not close'], '“not close”'],
    ['direct', 'not close … never', ['not close', 'never'], '“not close … never”'],
    ['mixed', 'not close” the port, “never', ['not close', 'never'], '“not close” the port, “never”'],
    ['mixed', 'she would “not close” the port', ['not close'], 'she would “not close” the port'],
    ['mixed', 'words that stand elsewhere', ['not close'], 'words that stand elsewhere'],
    ['indirect', 'It is late', [], 'It is late'],
  ] as const)('%s “%s” is printed %s', (kind, text, quoted, printed) => {
    expect(wordsOf({quote: quote(kind, text, quoted), article})).toBe(printed)
  })
})

function differing(stretches: readonly {readonly text: string; readonly differs: boolean}[] | undefined): string[] {
  return (stretches ?? []).filter(({differs}) => differs).map(({text}) => text)
}
