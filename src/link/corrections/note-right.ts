import {isSameText} from '../../corrections/is-same-text.ts'
import type {Article, Person, Story} from '../../model.ts'
import {statementOf} from './correct-statement.ts'
import type {Ledger} from './ledger.ts'

/** Notes what was looked at and found right: nothing changes, and nobody is asked again. */
export function noteRight(
  {articles, people, stories}: {articles: readonly Article[]; people: readonly Person[]; stories: readonly Story[]},
  ledger: Ledger,
): void {
  const corrections = ledger.of('right')
  if (corrections.length === 0) return
  const article = new Map(articles.map((one) => [one.record.id, one]))
  const person = new Map(people.map((one) => [one.id, one]))
  const story = new Set(stories.map(({id}) => id))
  for (const correction of corrections) {
    const {of, was} = correction
    const home = article.get(of.replace(/\.q[\da-z]+(?:-\d+)?$/, ''))
    const somebody = person.get(of)
    if (home && home.record.id !== of) {
      if (statementOf(home, correction, ledger)) ledger.note(correction, home.record.id)
    } else if (home) {
      if (ledger.isForText(correction, home)) ledger.note(correction, of)
    } else if (somebody) {
      if (was === undefined || isSameText(was, somebody.name)) ledger.note(correction, `person ${of}`)
      else ledger.stale(correction, `\`${of}\` is ${somebody.name} now, and it was made for ${was}`)
    } else if (story.has(of)) ledger.note(correction, `story ${of}`)
  }
}
