import type {z} from 'zod'

/** What a schema found wrong, one sentence a field: ``expected `date` to be a date like 2024-05-03, got `soon` ``. */
export function explainIssues(error: z.ZodError, data: unknown): string[] {
  return error.issues.flatMap((issue) => {
    const field = pathOf(issue.path)
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => `does not know the field \`${field ? `${field}.` : ''}${key}\``)
    const expected = issue.message
    return [`expected \`${field || 'the file'}\` to be ${expected}, got ${shown(valueAt(data, issue.path))}`]
  })
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Reflect.get(value, step)
  }
  return value
}

/** YAML may hold a list that holds itself, `&a [*a]`, and JSON has no word for it. */
function printed(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return 'what holds itself'
  }
}

/** A value as a sentence about it prints it: `` `soon` ``, its first letters where it is long. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  const text = printed(value)
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text.replace(/^"(.*)"$/, '$1')}\``
}
