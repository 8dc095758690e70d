/** Whether two stretches of text have the same letters and digits: a comma before the closing mark is the printer's. */
export const isSameText = (a: string, b: string): boolean => plainText(a) === plainText(b)

const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
