import {acronymOf} from './acronyms.ts'
import type {Mentioned} from './mentioned.ts'

/** The name that an acronym is short for in the article, `European Union` for `EU`; any other name as it is. */
export function fullNameOf({acronyms, organisations}: Mentioned, name: string): string {
  if (!/^\p{Lu}[\p{Lu}.]+$/u.test(name)) return name
  const printed = acronyms().get(name)
  if (printed !== undefined) return printed
  const letters = name.replaceAll('.', '')
  const fitting = organisations.filter((one) => one.name !== name && acronymOf(one.name) === letters)
  return fitting.length === 1 ? (fitting[0]?.name ?? name) : name
}
