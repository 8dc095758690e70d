/** Deeper than anybody writes by hand, and well before a reader that calls itself runs out of stack. */
export const deepest = 100

/**
 * Whether YAML or JSON nests deeper than that: `[[[[…`, or `- - - -…` in one line. By indentation nesting costs its square in
 * bytes, and ends with the file.
 */
export function isTooDeep(text: string): boolean {
  let depth = 0
  for (const [mark] of text.matchAll(/[[\]{}]/g)) {
    depth += mark === '[' || mark === '{' ? 1 : -1
    if (depth > deepest) return true
  }
  return tooManyMarks.test(text)
}

const tooManyMarks = new RegExp(String.raw`(?:[-?:][ \t]+){${deepest}}`)
