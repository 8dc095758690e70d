/** The part of Citation.js that the tests use; it ships no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: {readonly forceType?: string})
    /** The references as CSL-JSON. */
    readonly data: readonly Readonly<Record<string, unknown>>[]
  }
  export const plugins: {list(): readonly string[]}
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
