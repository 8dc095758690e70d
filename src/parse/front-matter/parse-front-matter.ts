import type {FrontMatter, Seed, Span, Warning} from '../../model.ts'
import {plainName} from '../../text/plain-name.ts'
import {putTogether} from '../../text/put-together.ts'
import {checkFields} from './check-fields.ts'
import {findFence} from './find-fence.ts'
import {findMetadataLines} from './find-metadata-lines.ts'
import {leftOut} from './left-out.ts'
import {readFenced} from './read-fenced.ts'
import {frontMatterBroken, frontMatterOpen, frontMatterTooLong} from './rules.ts'
import type {WrittenField} from './written-field.ts'

/** What stands above an article, and which stretch of the file is not the article's text. */
export interface ReadFrontMatter {
  readonly frontMatter: FrontMatter
  /** Where each field stands in the file. */
  readonly spans: Readonly<Partial<Record<keyof FrontMatter, Span>>>
  /** Empty where there is no front matter. */
  readonly whole: Span
  readonly warnings: readonly Warning[]
  /** Set where the fields say that the article is not to be shown. */
  readonly leftOut?: Warning
}

/**
 * Reads the front matter of a seed, between fences or in the lines of a clipping tool. It is data only. What is wrong
 * becomes a warning; the fields that are right still count, and the article is read all the same.
 */
export function parseFrontMatter({raw}: Pick<Seed, 'raw'>): ReadFrontMatter {
  const fence = findFence(raw)
  if (fence === 'open') return openFence(raw)
  if (fence === undefined) {
    const lines = findMetadataLines(raw)
    return lines && lengthOf(lines.whole) <= longest ? settled(lines.fields, lines.whole, []) : nothing
  }
  if (lengthOf(fence.content) > longest) return tooLong(fence.content)
  // A text between two ruled lines is the article, not fields: "---", "The bridge is closed.", "---".
  const content = raw.slice(fence.content.start, fence.content.end)
  if (
    fence.language === 'yaml' &&
    content.trim() !== '' &&
    !/^\s*(?:#.*\n\s*)*["']?[\p{L}_][^\n:]{0,60}:/u.test(content)
  )
    return nothing
  const {fields, broken} = readFenced(raw, fence)
  return settled(
    fields,
    fence.whole,
    broken.map(({says, span}): Warning => ({rule: frontMatterBroken.name, span, says: `front matter: ${says}`})),
  )
}

const nothing: ReadFrontMatter = {frontMatter: {}, spans: {}, whole: {start: 0, end: 0}, warnings: []}

/** An article has some hundred characters of fields, with a note and fifty people some thousand. */
const longest = 64 * 1024

const lengthOf = ({start, end}: Span): number => end - start

function tooLong(content: Span): ReadFrontMatter {
  const says = `has front matter of ${lengthOf(content).toLocaleString('en')} characters, and it may have ${longest.toLocaleString('en')}; it is read as text`
  return {...nothing, warnings: [{rule: frontMatterTooLong.name, span: {start: 0, end: content.start}, says}]}
}

function openFence(raw: string): ReadFrontMatter {
  const looksMeant = /^\s*(?:---|\+\+\+)\s*(?:[A-Za-z]+\s+)?\w[\w-]*\s*[:=]/.test(raw) || /^---[A-Za-z]/.test(raw)
  const says = 'expected front matter to end with a line `---`, found none; the text is read as it stands'
  return {...nothing, warnings: looksMeant ? [{rule: frontMatterOpen.name, span: {start: 0, end: 3}, says}] : []}
}

function settled(fields: readonly WrittenField[], whole: Span, warnings: readonly Warning[]): ReadFrontMatter {
  const checked = checkFields(withListsOfJekyll(withDayOfOwnPost(fields.map(withLettersTogether))))
  const draft = leftOut(fields)
  return {
    frontMatter: checked.frontMatter,
    spans: checked.spans,
    whole,
    warnings: [...warnings, ...checked.warnings],
    ...(draft && {leftOut: draft}),
  }
}

const withLettersTogether = (field: WrittenField): WrittenField => ({
  ...field,
  name: putTogether(field.name),
  value: wordsTogether(field.value),
})

function wordsTogether(value: unknown): unknown {
  if (typeof value === 'string') return putTogether(value)
  if (Array.isArray(value)) return value.map(wordsTogether)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, wordsTogether(inner)]))
}

/**
 * `created` is the day of clipping where the fields lead to another page, and the day of the post where they do not: Quartz
 * and Obsidian date their own notes so.
 */
function withDayOfOwnPost(fields: readonly WrittenField[]): readonly WrittenField[] {
  const isClipping = fields.some(({value}) => typeof value === 'string' && /^https?:\/\//i.test(value.trim()))
  if (isClipping) return fields
  return fields.map((field) => (plainName(field.name) === 'created' ? {...field, name: 'date'} : field))
}

/** `tags: harbour ferry`, `categories: news local`: two each for Jekyll, whose layouts have no ending (`layout: post`). */
function withListsOfJekyll(fields: readonly WrittenField[]): readonly WrittenField[] {
  const layout = fields.find(({name}) => name === 'layout')?.value
  if (typeof layout !== 'string' || layout.includes('.')) return fields
  return fields.map((field) => {
    const {name, value} = field
    const isList = (name === 'tags' || name === 'categories') && typeof value === 'string' && !/[,;|#[]/.test(value)
    return isList ? {...field, value: value.trim().split(/\s+/)} : field
  })
}
