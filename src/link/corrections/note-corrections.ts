import type {Article, Person, Story} from '../../model.ts'
import {withRecord} from '../with-record.ts'
import type {Ledger} from './ledger.ts'

/** Each article, person and story with what was corrected of it, for its page to say both. */
export function noteCorrections(
  {articles, people, stories}: {articles: readonly Article[]; people: readonly Person[]; stories: readonly Story[]},
  ledger: Ledger,
): {articles: readonly Article[]; people: readonly Person[]; stories: readonly Story[]} {
  if (ledger.isEmpty) return {articles, people, stories}
  const noted = <T extends object>(item: T, page: string): T => {
    const corrections = ledger.obeyedOn(page)
    return corrections ? {...item, corrections} : item
  }
  return {
    articles: articles.map((article) => {
      const record = noted(article.record, article.record.id)
      return record === article.record ? article : withRecord(article, record)
    }),
    people: people.map((person) => noted(person, `person ${person.id}`)),
    stories: stories.map((story) => noted(story, `story ${story.id}`)),
  }
}
