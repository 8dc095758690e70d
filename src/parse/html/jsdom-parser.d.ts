/** Readability's own small document, which it was written for; the package ships no types for it. */
declare module '@mozilla/readability/JSDOMParser.js' {
  export default class JSDOMParser {
    /** Reads markup that is well formed. */
    parse(markup: string): import('./main-text.ts').ReadabilityDocument
  }
}
