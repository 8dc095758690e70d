import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'

/*
 * Writes the word lists that are taken from compromise (MIT, see NOTICE) into their files:
 *
 *   npm install --no-save compromise@14.17.0 && npx tsx scripts/write-word-lists.ts
 *
 * It is no dependency: the lists are data of this project and change with it alone. The script says how they came about
 * and proves that nobody edited them: after it `git diff` shows nothing. The places of `cities.ts` are half by hand, so
 * they cannot be written anew.
 */

/** Each word of the lexicon with its tags, `{ruiz: 'LastName', fast: ['Adjective', 'Adverb']}`. */
const lexicon = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

const nameOfPackage = 'compromise'
const loaded: unknown = await import(nameOfPackage).catch((cause: unknown) => {
  throw new Error('compromise is not installed; run `npm install --no-save compromise@14.17.0` first', {cause})
})
const model = z
  .object({default: z.custom<{model: () => unknown}>((value) => typeof value === 'function')})
  .parse(loaded)
const {one} = z.object({one: z.object({lexicon})}).parse(model.default.model())
const tagged = Object.entries(one.lexicon).map(([word, tags]) => ({word, tags: [tags].flat()}))

/** Letters a line of a list. */
const widest = 110

/** Tags of names and of signs: what has one is no common word. */
const namesAndSigns = new Set([
  ...['MaleName', 'FemaleName', 'FirstName', 'LastName', 'Person', 'ProperNoun', 'Honorific'],
  ...['Place', 'City', 'Region', 'Country', 'Organization', 'SportsTeam', 'Currency', 'Emoticon', 'PhrasalVerb'],
  ...['Value', 'Condition', 'Imperative'],
])

/** “Afghan” and “est” are common words only by another tag, as the plural “Afghans” is. */
const alsoOfNames = new Set(['Demonym', 'Abbreviation'])

const lists: readonly {file: string; list: string; takes: (tags: readonly string[]) => boolean}[] = [
  {file: 'names/english-given-names.ts', list: 'englishFemaleNames', takes: (tags) => tags.includes('FemaleName')},
  {file: 'names/english-given-names.ts', list: 'englishMaleNames', takes: (tags) => tags.includes('MaleName')},
  {file: 'names/english-given-names.ts', list: 'englishEitherNames', takes: (tags) => tags.includes('FirstName')},
  {file: 'names/surnames.ts', list: 'surnames', takes: (tags) => tags.includes('LastName')},
  {
    file: 'english/english-words.ts',
    list: 'englishWords',
    takes: (tags) => !tags.some((tag) => namesAndSigns.has(tag)) && !tags.every((tag) => alsoOfNames.has(tag)),
  },
]

for (const {file, list, takes} of lists) {
  const path = join(import.meta.dirname, '../src/vocabulary', file)
  const words = tagged.filter(({word, tags}) => /^[a-z'’]{2,}$/.test(word) && takes(tags)).map(({word}) => word)
  const source = readFileSync(path, 'utf8')
  const place = new RegExp(`(?<=export const ${list}: [^=]*= words\\(\`\n)[^\`]*(?=\`\\))`)
  if (!place.test(source)) throw new Error(`${path} has no list \`${list}\` between back quotes`)
  writeFileSync(path, source.replace(place, inLines([...new Set(words)].sort())))
}

/** Lines of words with three blanks in front, as the lists are laid out. */
function inLines(words: readonly string[]): string {
  let text = ''
  let line = '  '
  for (const word of words) {
    if (line.length + 1 + word.length > widest) {
      text += `${line}\n`
      line = '  '
    }
    line += ` ${word}`
  }
  return `${text}${line}\n`
}
