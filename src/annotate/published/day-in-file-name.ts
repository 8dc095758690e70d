import type {Published} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import type {Sieve} from '../../rules/sieve.ts'
import {bounds, parseIso} from '../../text/calendar/iso.ts'
import type {Desk} from '../desk.ts'
import {statedDay} from './archivist-date.ts'

/**
 * `_posts/2016-09-21-grain-store-fire.md`: Jekyll dates a post by the name of its file. Only below front matter, since a
 * text is often named after the day somebody saved it.
 */
export const dayInFileName = defineRule<Sieve<Desk, Omit<Published, 'rule'>>>({
  name: 'day-in-file-name',
  says: 'The name of the file begins with the day, as site generators date their posts.',
  example: '2016-09-21-grain-store-fire.md',
  answer({document: {seed, frontMatter}}) {
    const day = /(?:^|\/)(?<day>\d{4}-\d\d-\d\d)-[^/]*\.(?:md|markdown)$/i.exec(seed.file)?.groups?.day
    const parsed = day !== undefined && Object.keys(frontMatter).length > 0 ? parseIso(day) : undefined
    if (day === undefined || !parsed) return undefined
    return {...statedDay(day, bounds(parsed), {says: `its file is named ${day}`}), certainty: 'inferred'}
  },
})
