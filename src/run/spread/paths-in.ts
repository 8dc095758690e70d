/**
 * The paths of a list, one a line, or ended by NUL as `find -print0` and `git ls-files -z` write them, for names with a
 * line break in them. Only one piece of the list is held at a time: it may name ten million files.
 */
export async function* pathsIn(list: AsyncIterable<Uint8Array>, endedBy: '\n' | '\0'): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const bytes of list) {
    const paths = (rest + decoder.decode(bytes, {stream: true})).split(endedBy)
    rest = paths.pop() ?? ''
    for (const path of paths) yield* pathOf(path, endedBy)
  }
  yield* pathOf(rest + decoder.decode(), endedBy)
}

/** Nothing for an empty line; Windows ends a line with a carriage return as well. */
function pathOf(entry: string, endedBy: '\n' | '\0'): string[] {
  const path = endedBy === '\n' ? entry.replace(/\r$/, '') : entry
  return path === '' ? [] : [path]
}
