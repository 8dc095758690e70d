import type {Span} from '../model.ts'
import {putTogether} from './put-together.ts'

/** What stands in the file at `span`, as a reader sees it: its letters put together. */
export const wordsAt = (raw: string, {start, end}: Span): string => putTogether(raw.slice(start, end))
