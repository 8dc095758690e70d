import {isoOf} from './iso-of.ts'
import type {Reference, ReferenceAuthor} from './reference.ts'

/**
 * A reference as a BibTeX entry, in UTF-8 as today's TeX and Biber read it. What TeX takes for commands is written as
 * a command for the sign itself; braces too, since BibTeX counts them even behind a backslash.
 */
export function bibtex(reference: Reference): string {
  const {id, title, authors, outlet, published, url, archive, notes} = reference
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Doubled: a headline keeps its capitals in every style.
    ['title', `{${latex(title)}}`],
    ['author', authors.map(bibtexAuthor).join(' and ') || undefined],
    ['journal', outlet === undefined ? undefined : latex(outlet)],
    ['howpublished', outlet === undefined ? latex(archive) : undefined],
    ['date', published && !published.guessed ? isoOf(published) : undefined],
    ['year', published ? String(published.year) : 'n.d.'],
    ['month', published?.month === undefined ? undefined : months[published.month - 1]],
    ['url', url?.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['note', latex(notes.join('; '))],
  ]
  const lines = fields.flatMap(([name, value]) => {
    if (value === undefined) return []
    // The names of months are macros: a style prints them in its own language.
    return [`  ${name} = ${name === 'month' ? value : `{${value}}`},\n`]
  })
  return `@${outlet === undefined ? 'misc' : 'article'}{${id},\n${lines.join('')}}\n`
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

function bibtexAuthor(author: ReferenceAuthor): string {
  if ('literal' in author) return `{${latex(author.literal)}}`
  const {family, given, suffix} = author
  return [family, suffix, given].flatMap((part) => (part === undefined ? [] : [latex(part)])).join(', ')
}

/** Text in which no sign is a command: `R&D costs 5 %` is `R\&D costs 5 \%`. */
export function latex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}$&#_%~^]/g, (sign) => signs[sign] ?? sign)
}

const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
