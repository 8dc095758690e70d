import type {Article, PersonInArticle} from '../../model.ts'
import {defineRule, type Rule} from '../../rules/define-rule.ts'
import {householdNames} from '../../vocabulary/names/household-names.ts'
import {type Appearance, yearOf} from './appearance.ts'
import {around, type Bearer} from './bearers.ts'
import {plainRoles, roleWords} from './role-words.ts'

export const archiveTitleAndName = defineRule({
  name: 'archive-title-and-name',
  says: 'One word of the name is printed, and another article names this bearer in full with the same title:',
  example: 'President Ruiz left on Monday.',
})
export const archiveDominantName = defineRule({
  name: 'archive-dominant-name',
  says: 'One word of the name is printed, and nearly all articles of about that year that print it in full mean this bearer:',
  example: 'Ms. Ruiz left on Monday.',
})
export const archiveCompanions = defineRule({
  name: 'archive-companions',
  says: 'One word of the name is printed, and the same people are named beside it as beside this bearer of the full name:',
  example: 'Ruiz met Jan Novak again.',
})
export const archiveKnownName = defineRule({
  name: 'archive-known-name',
  says: 'One word is printed that the world knows somebody by, and the archive names this bearer of it most:',
  example: 'It was the year of Napoleon.',
})

/** Whose a name of one word is, and by which rule. */
export interface Attached {
  readonly key: string
  readonly rule: string
  readonly says: string
}

/**
 * Gives a name of one word (`President Ruiz`, `Ruiz`) to somebody whom other articles name in full. An office decides
 * when one bearer has it; without an office the one who is dominant in the archive about that year, with support: whom
 * they appear beside, or many articles. An office that no bearer has speaks against them all.
 *
 * @param bearers of the word.
 * @param present the keys of the people whom the article names in full: one of these is not called by another's name.
 * @param isTelling whether to be named beside a person says something: half the archive is beside a president.
 */
export function attachSingleName(
  {article, person}: Appearance,
  bearers: readonly Bearer[],
  present: ReadonlySet<string>,
  isTelling: (key: string) => boolean,
): Attached | undefined {
  const [here, ...more] = bearers.filter(({key}) => present.has(key))
  // `Ana Ruiz came with her brother. Ana spoke.` is she; a family name the article itself could not give is nobody's.
  if (here && more.length === 0 && !here.isFamilyName && person.roles.length === 0)
    return {key: here.key, rule: archiveCompanions.name, says: 'the article names this bearer in full'}
  if (here || bearers.length === 0 || isIntroduced(article, person)) return undefined
  const year = yearOf(article)
  const [title] = plainRoles(person)
  if (title !== undefined) {
    const held = (words: readonly string[]) =>
      dominant(bearers, ({roles}) => words.reduce((sum, word) => sum + around(roles.get(word), year), 0))
    const holder = held(plainRoles(person)) ?? held(roleWords(person))
    if (holder)
      return {
        key: holder.bearer.key,
        rule: archiveTitleAndName.name,
        says: `other articles name this bearer with the title “${title}”`,
      }
  }
  const holder = dominant(bearers, ({years}) => around(years, year))
  if (!holder) return undefined
  const {bearer, share, count} = holder
  if (title !== undefined && bearer.roles.size > 0) return undefined
  const says = `${share === 1 ? 'all' : `${Math.floor(share * 100)} of 100`} articles that print such a name in full mean this bearer`
  const attached = ({name: rule}: Rule): Attached => ({key: bearer.key, rule, says})
  const companions = [...present].filter((key) => bearer.companions.has(key))
  if (title === undefined) {
    if (bearer.isFamilyName && householdNames.has(person.name.toLowerCase())) return attached(archiveKnownName)
    // a given name is more people's: they have to be in the same company
    if (share >= almostAll && count >= manyArticles && (bearer.isFamilyName || companions.length > 0))
      return attached(archiveDominantName)
  }
  return companions.some(isTelling) ? attached(archiveCompanions) : undefined
}

/** `Orlo (16)`, `Orlo, 16,`: an article that tells how old somebody is makes them known, and means nobody the world knows. */
function isIntroduced({raw}: Article, {mentions}: PersonInArticle): boolean {
  const [first] = mentions
  return (
    first !== undefined &&
    /^(?: \((?:aged? )?\d{1,3}\)|, (?:aged? )?\d{1,3}[,.;])/.test(raw.slice(first.end, first.end + 16))
  )
}

/** So many articles make a bearer the one whom a reader of that archive thinks of. */
const manyArticles = 5
const almostAll = 0.85
/** The share of all that makes one bearer of several dominant. */
const most = 0.75

interface Dominant {
  readonly bearer: Bearer
  readonly share: number
  readonly count: number
}

/** The bearer with most of what is counted, if most of it is theirs. */
function dominant(bearers: readonly Bearer[], count: (bearer: Bearer) => number): Dominant | undefined {
  let [best, bestCount, all] = [undefined as Bearer | undefined, 0, 0]
  for (const bearer of bearers) {
    const own = count(bearer)
    all += own
    if (own > bestCount) [best, bestCount] = [bearer, own]
  }
  const share = bestCount / all
  return best && share >= most ? {bearer: best, share, count: bestCount} : undefined
}
