/** A noun in lower case with its plural: `treaty`, `treaties`; a word that ends in s, or is none, stands alone. */
export function withPlurals(word: string): readonly string[] {
  if (!/^[a-z][a-z’'-]*[a-z]$/.test(word) || word.endsWith('s')) return [word]
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`]
  return [word, /(?:sh|ch|x|z)$/.test(word) ? `${word}es` : `${word}s`]
}
