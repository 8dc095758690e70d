import {digest, lettersOfOutput} from './digest.ts'
import type {Output} from './output.ts'

/** A file of the built site, line by line: `pageOutput('people/index.html', bytes)`. */
export function pageOutput(name: string, bytes: Uint8Array): Output {
  const lines = new TextDecoder().decode(bytes).split('\n')
  return {
    name,
    digest: digest(bytes, lettersOfOutput),
    pieces: lines.map((line, index) => ({at: `line ${index + 1}`, is: line})),
  }
}
