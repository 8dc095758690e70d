import type {Span} from '../../model.ts'
import {plainName} from '../../text/plain-name.ts'
import {otherFields} from '../../vocabulary/page/front-matter-fields.ts'
import {isArticleField, type WrittenField} from './written-field.ts'

/** Fields without fences, and the stretch of the file that is theirs. */
export interface MetadataLines {
  readonly fields: readonly WrittenField[]
  readonly whole: Span
}

/**
 * Finds the fields that some tools write without fences: DEVONthink's, Pelican's and MultiMarkdown's `title: …` lines at
 * the head of the file, Nikola's `.. title: …` in a comment, Readwise's list below `## Metadata`, Notion's lines below the title. A line `Source: …` alone is no
 * block of fields, and a block has nothing but lines of the kind.
 */
export function findMetadataLines(raw: string): MetadataLines | undefined {
  return listBelowHeading(raw) ?? linesOfNikola(raw) ?? linesAt(raw, titleLength(raw))
}

/** How far a `# Title` and the blank line below it reach: the fields may stand below. */
const titleLength = (raw: string): number => /^(?:[^\S\n]*\n)*(?:# [^\n]*\n+)?/.exec(raw)?.[0].length ?? 0

const bareLine = /^(?<name>\p{L}[\p{L}\p{N}_ -]{0,28}?)[^\S\r\n]*::?(?:[^\S\r\n]+(?<value>[^\r\n]*))?\r?(?:\n|$)/u

function linesAt(raw: string, from: number): MetadataLines | undefined {
  const fields: WrittenField[] = []
  let at = from
  for (
    let line = bareLine.exec(raw.slice(at, at + 2000));
    line?.groups;
    line = bareLine.exec(raw.slice(at, at + 2000))
  ) {
    const {name = '', value = ''} = line.groups
    if (!isField(name)) return undefined
    fields.push({name, value: value.trim(), span: {start: at, end: at + line[0].trimEnd().length}})
    at += line[0].length
  }
  const ends = at >= raw.length || /^[^\S\r\n]*(?:\r?\n|$)/.test(raw.slice(at, at + 80))
  const article = fields.filter(({name, value}) => value !== '' && isArticleField(name))
  return ends && article.length >= 2 ? {fields, whole: {start: from, end: at}} : undefined
}

/** `<!--`, `.. title: Rain`, `.. date: 2024-05-03 12:00:00 UTC`, `-->`; the dots alone where the file is no Markdown. */
function linesOfNikola(raw: string): MetadataLines | undefined {
  const head = /^\s*(?:<!--[^\S\r\n]*\r?\n)?(?=\.\. )/.exec(raw)
  if (!head) return undefined
  const fields: WrittenField[] = []
  let at = head[0].length
  const line = /^\.\. (?<name>\w+):[^\S\r\n]*(?<value>[^\r\n]*)\r?(?:\n|$)/
  for (let found = line.exec(raw.slice(at, at + 2000)); found?.groups; found = line.exec(raw.slice(at, at + 2000))) {
    const {name = '', value = ''} = found.groups
    fields.push({name, value: value.trim(), span: {start: at, end: at + found[0].trimEnd().length}})
    at += found[0].length
  }
  const end = /^\s*-->[^\S\r\n]*(?:\r?\n|$)/.exec(raw.slice(at))?.[0].length ?? 0
  return fields.length >= 2 ? {fields, whole: {start: 0, end: at + end}} : undefined
}

const isField = (name: string): boolean => {
  const plain = plainName(name)
  return isArticleField(name) || otherFields.has(plain) || plain.split(' ').every((word) => otherFields.has(word))
}

/** `## Metadata`, a list of `- Author: [[Ana Ruiz]]`, and `## Full Document` or `## Highlights` above the text. */
function listBelowHeading(raw: string): MetadataLines | undefined {
  const heading = /^##+ (?:Metadata|Properties|Article Metadata)[^\S\r\n]*\r?\n+/im.exec(raw)
  if (
    !heading ||
    raw
      .slice(0, heading.index)
      .split(/\n\s*\n/)
      .filter((part) => part.trim() !== '').length > 3
  )
    return undefined
  const fields: WrittenField[] = []
  let at = heading.index + heading[0].length
  const item = /^[-*] (?<name>[^:\n]{1,30}):[^\S\r\n]*(?<value>[^\r\n]*)\r?(?:\n|$)/
  for (let line = item.exec(raw.slice(at)); line?.groups; line = item.exec(raw.slice(at))) {
    const {name = '', value = ''} = line.groups
    fields.push({
      name: name.replace(/\*/g, ''),
      value: value.trim(),
      span: {start: at, end: at + line[0].trimEnd().length},
    })
    at += line[0].length
  }
  if (fields.length < 2) return undefined
  const rest = /^\s*(?:##+ (?:Full Document|Full Text|Highlights|Article|Content)[^\r\n]*\r?(?:\n|$))?/i.exec(
    raw.slice(at),
  )
  const cover = /!\[[^[\]]*\]\([^()\s]*\)\s*$/.exec(raw.slice(0, heading.index))
  return {fields, whole: {start: cover?.index ?? heading.index, end: at + (rest?.[0].length ?? 0)}}
}
