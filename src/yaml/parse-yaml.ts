import {parseDocument} from 'yaml'

/**
 * The data of a YAML text (1.2: dates stay strings, `no` stays a word), for front matter and `_archive/*.yml` alike.
 *
 * @throws with line and column when it is not YAML.
 */
export function parseYaml(text: string): unknown {
  const document = parseDocument(text, {prettyErrors: true, uniqueKeys: true})
  const [error] = document.errors
  if (error) {
    const at = error.linePos?.[0]
    throw new Error(
      `${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}${at ? ` (line ${at.line}, column ${at.col})` : ''}`,
      {
        cause: error,
      },
    )
  }
  // Aliases may be nested until a page of text is gigabytes of data.
  return document.toJS({maxAliasCount: 50})
}
