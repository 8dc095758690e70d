import type {Author, Span} from '../model.ts'

/** A name in a line, with its place in that line. */
export interface FoundAuthor extends Author, Span {}
