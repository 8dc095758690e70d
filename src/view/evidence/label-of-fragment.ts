/** A place on an article's page as a link calls it: `¶3` for `p3`, `line` for a line around the text, or `headline`. */
export function labelOfFragment(fragment: string): string {
  const number = /^[plx](\d+)$/.exec(fragment)?.[1]
  if (!number) return fragment
  return fragment.startsWith('p') ? `¶${number}` : 'line'
}
