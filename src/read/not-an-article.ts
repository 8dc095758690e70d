import {type UnreadFormat, unreadFormats} from '../vocabulary/page/unread-formats.ts'
import {endingOf} from './ending-of.ts'

const byEnding = new Map(unreadFormats.flatMap((format) => format.endings.map((ending) => [ending, format] as const)))

/** Why a file that looks like an article is not read, or nothing where it does not look like one. */
export function notAnArticle(file: string): string | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1)
  if (!name.includes('.')) return 'has no ending; rename it to end in .txt or .md if it is an article'
  const format = byEnding.get(endingOf(name))
  return format?.isArticle ? `is ${format.is}, which is not read; ${insteadOf(format, file)}` : undefined
}

/** What a file of an ending is, and what to do where it holds an article: `3 .jpg: a picture; …`. */
export function passedOver(ending: string): string {
  const format = byEnding.get(ending)
  return format
    ? `${format.is}; ${insteadOf(format, 'FILE')}`
    : 'a format nobody here knows; save its text as .txt or .md'
}

const insteadOf = ({instead}: UnreadFormat, file: string): string =>
  instead.replace('FILE', /^[\w./-]+$/.test(file) ? file : `"${file}"`)
