/**
 * The longest beginning of a text that has at most `length` code units and cuts no letter in two: an emoji has two, and
 * half of one is no text. `wholeLetters('a👍', 2)` is `a`.
 */
export function wholeLetters(text: string, length: number): string {
  if (length >= text.length) return text
  const last = text.charCodeAt(length - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length)
}
