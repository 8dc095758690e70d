import leven from 'leven'
import type {SearchIndex} from './open-index.ts'

/**
 * The word of the index that is spelt most like one it does not have: `Zelenski` for `zelensky`. Spellings of one name in
 * two alphabets count as nearer than a letter too many, and of two equally near the one in more articles is meant.
 */
export async function nearestWord(word: string, index: SearchIndex): Promise<string | undefined> {
  if (word.length < 4 || /\p{N}/u.test(word)) return undefined
  const most = word.length < 6 ? 1 : word.length < 10 ? 2 : 3
  const sound = soundOf(word)
  let best: {readonly word: string; readonly distance: number; readonly articles: number} | undefined
  for (const known of await index.spellings()) {
    if (Math.abs(known.word.length - word.length) > most + 1) continue
    const sounds = soundOf(known.word)
    const distance = sounds === sound ? 0.5 : Math.min(leven(known.word, word), leven(sounds, sound) + 0.75)
    if (
      distance > most ||
      (best && (distance > best.distance || (distance === best.distance && known.articles <= best.articles)))
    )
      continue
    best = {...known, distance}
  }
  return best?.word
}

/** What transliterations of one name have in common: `selenskyj` and `zelenskyy` are `selenski`. */
function soundOf(word: string): string {
  return word
    .replace(/tsch|tch|ch|cz|č/g, 'c')
    .replace(/sch|sh|sz/g, 's')
    .replace(/kh|ck|q/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/zh|z/g, 's')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/ou|oo/g, 'u')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1')
}
