import {describe, expect, test} from 'vitest'
import type {Article, Echo} from '../../../src/model.ts'
import {notesOf} from '../../../src/view/article/notes-of.ts'
import {numberedStatements} from '../../../src/view/article/numbered-statements.ts'
import {sideBySide} from '../../../src/view/article/side-by-side.ts'
import {catalogueOf} from '../../../src/view/catalogue.ts'
import {whyIn} from '../../../src/view/evidence/why.ts'
import {archive} from '../../fixtures/archive.ts'
import {inventArticle} from '../../fixtures/invent-article.ts'

/** An interview, and the same in a second paper's translation. */
function printedTwice(answers: number): {readonly first: Article; readonly articles: readonly Article[]} {
  const words = Array.from({length: answers}, (_, at) => `Answer number ${at} was given at noon`)
  const [first, second] = ['first', 'second'].map((name) =>
    inventArticle({
      file: `${name}.txt`,
      lines: words.map((said) => `“${said} in the ${name} hall,” Ana Ruiz said.`),
      people: [{name: 'Ana Ruiz'}],
      quotes: words.map((said) => ({text: `${said} in the ${name} hall`, mention: 'Ana Ruiz', person: 'Ana Ruiz'})),
    }),
  )
  if (!first || !second) throw new Error('Nothing was invented')
  const pairs = first.record.quotes.map(({id}, at) => [id, second.record.quotes[at]?.id ?? ''] as const)
  const quotes = first.record.quotes.map((quote, at) => ({...quote, echoes: [pairs[at]?.[1] ?? '']}))
  const echoed = {...first, record: {...first.record, quotes}}
  return {first: echoed, articles: [echoed, second]}
}

describe('the same statements elsewhere', () => {
  const {first, articles} = printedTwice(45)
  const echoes = first.record.quotes.map(
    ({id, echoes}): Echo => ({quotes: [id, echoes[0] ?? ''], relation: 'repeat', rule: 'same-words'}),
  )
  const catalogue = catalogueOf({...archive, articles, echoes})
  const laidOut = sideBySide(numberedStatements(first), first, catalogue)

  test('are laid side by side while the page has room, and named beyond that: none is left out', () => {
    expect(laidOut).toHaveLength(45)
    expect(laidOut.filter(({others}) => others.length > 0)).toHaveLength(30)
    expect(laidOut.slice(30).map(({others, more}) => [others.length, more.length])).toEqual(Array(15).fill([0, 1]))
  })

  test('are those of other articles: what a headline says again is not elsewhere', () => {
    const own = first.record.quotes[1]?.id ?? ''
    const again = first.record.quotes.slice(0, 1).map((quote) => ({...quote, echoes: [own]}))
    expect(sideBySide(again, first, catalogue)).toEqual([])
    expect(notesOf([1], again, whyIn(first, catalogue), catalogue)[0]?.elsewhere).toBeUndefined()
  })

  test('are counted by article, not by wording', () => {
    const quote = first.record.quotes[0]
    const others = articles[1]?.record.quotes.slice(0, 2).map(({id}) => id) ?? []
    const twice = quote ? [{...quote, echoes: others}] : []
    expect(notesOf([1], twice, whyIn(first, catalogue), catalogue)).toMatchObject([
      {elsewhere: {count: 1, fragment: 's1'}},
    ])
  })
})
