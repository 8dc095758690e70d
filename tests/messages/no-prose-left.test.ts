import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'

/** The words of a template's markup: what stands between tags, or in an attribute that is read out. */
function proseIn(source: string): string[] {
  return markupIn(source)
    .flatMap((text) => [
      ...text.replace(/<[^>]*>/gs, '\n').split('\n'),
      ...[...text.matchAll(/\b(?:aria-label|title|placeholder|alt)="([^"]*)"/g)].map(([, words = '']) => words),
    ])
    .map((words) => words.replace(/\\n|&\w+;/g, ' ').trim())
    .filter((words) => /\p{L}{3}/u.test(words))
}

/** The texts of the literals that are tagged `html`, a space for each expression in them. */
function markupIn(source: string): string[] {
  const found: string[] = []
  /** What is open, the innermost last: a literal with its text so far, or code with the braces it has opened. */
  const open: ({kind: 'code'; braces: number} | {kind: 'literal'; html: boolean; text: string})[] = [
    {kind: 'code', braces: 0},
  ]
  for (let at = 0; at < source.length; at++) {
    const inside = open.at(-1)
    if (!inside) throw new Error(`A brace too many before ${source.slice(at, at + 30)}`)
    const letter = source.charAt(at)
    if (inside.kind === 'literal') {
      if (letter === '`') {
        if (inside.html) found.push(inside.text)
        open.pop()
      } else if (letter === '$' && source[at + 1] === '{') {
        inside.text += ' '
        open.push({kind: 'code', braces: 0})
        at++
      } else {
        inside.text += letter === '\\' ? source.slice(at, at + 2) : letter
        if (letter === '\\') at++
      }
      continue
    }
    const skipped = /^(?:\/\*.*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/s.exec(source.slice(at))
    if (skipped) at += skipped[0].length - 1
    else if (letter === '`') open.push({kind: 'literal', html: source.slice(0, at).endsWith('html'), text: ''})
    else if (letter === '{') inside.braces++
    else if (letter === '}' && inside.braces-- === 0) open.pop()
  }
  return found
}

const folder = join(import.meta.dirname, '../../templates')
const templates = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts') && !name.startsWith('scripts'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort()

describe('English prose stands in messages, not in', () => {
  test.each(templates)('%s', (name) => {
    const prose = proseIn(readFileSync(join(folder, name), 'utf8'))
    expect(prose, 'move these words into src/messages (CONTRIBUTING.md, “A word of the interface”)').toEqual([])
  })
})

test.each([
  ['html`<p>The words</p>`', ['The words']],
  ['html`<p>$'.concat('{some}</p>$', '{more && html`<b>and $', '{more} more</b>`}`'), ['and   more']],
  ['html`<nav aria-label="Letters"></nav>`', ['Letters']],
  [`html\`<a href="\${link(addressOf.home({deep: '}'}))}">\${messages.frame.home}</a>\``, []],
  ["/* html`<p>not this</p>` */ const name = 'nor this'", []],
])('proseIn(%j)', (source, prose) => {
  expect(proseIn(source)).toEqual(prose)
})
