/** The words of a line alone, in small letters, one space between: `“We’ll stay,” she said.` is `we ll stay she said`. */
export const bareWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
