import type {SourceFile} from '../reader.ts'

/** The decoded text of a file; empty where it is none. */
export function textIn(source: SourceFile): string {
  const decoded = source.text()
  return 'refused' in decoded ? '' : decoded.raw
}
