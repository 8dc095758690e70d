/** The lightest and the darkest shade of a field: the number on it has to stay legible on either. */
const [lightest, darkest] = [0.08, 0.42]

/** How dark a field is, from 0 to 1, that holds `count` where the fullest holds `most`. */
export function shadeOf(count: number, most: number): number {
  return lightest + (darkest - lightest) * (count / most)
}
