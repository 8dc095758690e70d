import type {Node, Parent, PhrasingContent} from 'mdast'
import type {QuoteKind} from '../../model.ts'

/** What the article's page adds to Markdown's own nodes; `site/render-body.ts` has a handler for each. */
declare module 'mdast' {
  interface PhrasingContentMap {
    said: Said
    name: Name
    tie: Tie
  }
  interface RootContentMap {
    said: Said
    name: Name
    tie: Tie
  }
  interface ParagraphData {
    /** The fragment that leads here: `p3`. */
    id?: string
    /** `caption`, for a line that is not the running text. */
    role?: string
  }
  interface HeadingData {
    id?: string
  }
}

/** Words that somebody is reported to have said. */
export interface Said extends Parent {
  type: 'said'
  kind: QuoteKind
  /** On the first stretch only. */
  id?: string
  children: PhrasingContent[]
}

/** A name that has a page, or has its address here. */
export interface Name extends Parent {
  type: 'name'
  url?: string
  /** On the first stretch only. */
  id?: string
  /** Who is meant, where the words do not name them. */
  title?: string
  children: PhrasingContent[]
}

/** The number that leads from a statement to its note in the margin. */
export interface Tie extends Node {
  type: 'tie'
  number: number
}
