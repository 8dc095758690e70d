import type {Story} from '../../model.ts'
import {articleEntry} from '../../view/lists/article-entry.ts'
import {titleOf} from '../../view/words.ts'
import type {KindOfDoubt} from '../desk-doubt.ts'
import {lookedAt} from '../desk-doubt.ts'
import {leadOf} from '../passage-around.ts'

/** Stories that little holds together: no statement in common, few people, days apart. */
export const thinStories: KindOfDoubt = {
  kind: 'story',
  heading: 'Stories held by little',
  settledBy: ['not-in-story', 'same-story', 'story', 'right'],
  find: ({archive}) =>
    archive.stories.flatMap((story) => {
      const [first] = story.articles
      const held = holdOf(story)
      return first === undefined || held > 2 || story.articles.length < 2
        ? []
        : [{key: `story ${story.id}`, kind: 'story', of: story.id, article: first, weight: -held}]
    }),
  ask: (doubt, article, catalogue) => {
    const story = catalogue.story.get(doubt.of)
    if (!story) return undefined
    const {language} = catalogue.archive.site
    const reports = story.articles.flatMap((id) => catalogue.article.get(id) ?? [])
    const lines = reports.map((report) => {
      const {outlet, published} = articleEntry(report, language)
      return `“${titleOf(report)}” (${outlet.label}, ${published?.words ?? 'undated'})`
    })
    const passage = leadOf(article)
    return {
      asks: `Do these report one event: ${lines.join('; ')}?`,
      because: `What holds them: ${story.evidence.map(({says}) => says).join('; ') || 'nothing that can be told'}.`,
      ...(passage && {passage}),
      whole: {path: `story/${encodeURIComponent(story.id)}`, label: 'the whole story'},
      choices: [
        {label: 'One event', corrections: [lookedAt(doubt, {})]},
        ...reports.slice(0, mostReports).map((report) => ({
          label: `Not “${titleOf(report)}”`,
          corrections: [{what: 'not-in-story', of: report.record.id, value: story.id} as const],
        })),
      ],
    }
  },
}

const mostReports = 6

/** How much holds a story together: a statement in common is worth most. */
function holdOf({evidence}: Story): number {
  const says = evidence.map((item) => item.says).join('\n')
  if (/archivist/.test(says)) return Number.POSITIVE_INFINITY
  const statements = /the same statement/.test(says) ? 3 : 0
  const people = /they name/.test(says) ? 1 : 0
  const oneDay = /on one day/.test(says) ? 1 : 0
  return statements + people + oneDay
}
