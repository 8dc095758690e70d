import type {Article, Decisions, Person} from '../../model.ts'

/** Gives each person one id across the archive, however the outlets spell the name: `Sergei`, `Sergey`. */
export function linkPeople(
  articles: readonly Article[],
  _decisions: Decisions,
): {articles: readonly Article[]; people: Person[]} {
  return {articles, people: []}
}
