/** A sentence of the interface, `{name}` where a value stands; with a form for each plural of its language where it counts. */
export type Message = string | PluralMessage

/** By the categories of `Intl.PluralRules`; `count` decides. */
export interface PluralMessage {
  readonly zero?: string
  readonly one?: string
  readonly two?: string
  readonly few?: string
  readonly many?: string
  readonly other: string
}

/** How a language groups the figures of a number: `12,000`, `12.000`, and Spanish only from five figures on. */
export interface NumberStyle {
  readonly group: string
  readonly from: number
}

/** What of a language is needed to count in it. */
export interface Speech {
  /** Whose plurals these are: `de`. */
  readonly language: string
  readonly numbers: NumberStyle
}

/**
 * A message in words: `say(articles, {count: 2}, english)` of `{one: '{count} article', other: '{count} articles'}` is
 * “2 articles”. Figures are grouped as the language has it, from our own tables: the same bytes on every machine.
 *
 * @throws when the message names a value that is not there.
 */
export function say(
  message: Message,
  values: Readonly<Record<string, string | number>>,
  {language, numbers}: Speech,
): string {
  const text = typeof message === 'string' ? message : pluralOf(message, Number(values.count), language)
  return text.replace(/\{(?<name>\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`Cannot say “${text}”: it needs \`${name}\``)
    return typeof value === 'number' ? grouped(value, numbers) : value
  })
}

/** “12,000”. */
export function grouped(number: number, {group, from}: NumberStyle): string {
  const figures = String(number)
  return figures.length < from ? figures : figures.replace(/\B(?=(?:\d{3})+$)/g, group)
}

function pluralOf(message: PluralMessage, count: number, language: string): string {
  let rules = known.get(language)
  if (!rules) {
    rules = new Intl.PluralRules(language)
    known.set(language, rules)
  }
  return message[rules.select(count)] ?? message.other
}

const known = new Map<string, Intl.PluralRules>()
