import type {Metadata, Seed} from '../../model.ts'
import {repair} from '../encodings/repair.ts'
import type {SourceFile} from '../reader.ts'

/**
 * The article that a document is: its text, taken out by `reader`, repaired where the document has its letters wrong.
 *
 * @throws when there is no text, with what may help.
 */
export function seedOfText(
  {file, sha256}: SourceFile,
  reader: string,
  text: string,
  metadata: readonly Metadata[] = [],
): Seed {
  if (!/\p{L}{2}/u.test(text)) throw new Error('it holds no text')
  const {raw, warnings} = repair(text)
  return {file, format: 'text', raw, sha256, warnings, reader, ...(metadata.length > 0 && {metadata})}
}
