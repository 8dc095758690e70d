import type {Published} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import type {Sieve} from '../../rules/sieve.ts'
import {bounds, parseIso} from '../../text/calendar/iso.ts'
import type {Desk} from '../desk.ts'
import {statedDay} from './archivist-date.ts'

/** `2016-09-21-fire.md`, `2016-09-21_fire.md`, and a folder of that name for the post and its pictures: `…-fire/index.md`. */
const dayOfPost = /(?:^|\/)(?<day>\d{4}-\d\d-\d\d)[-_][^/]*(?:\/index(?:\.\w+)?)?\.(?:mdx?|markdown)$/i

/**
 * `_posts/2016-09-21-grain-store-fire.md`: Jekyll and Zola date a post by the name of its file. Only below front matter, since a
 * text is often named after the day somebody saved it.
 */
export const dayInFileName = defineRule<Sieve<Desk, Omit<Published, 'rule'>>>({
  name: 'day-in-file-name',
  says: 'The name of the file begins with the day, as site generators date their posts.',
  example: '2016-09-21-grain-store-fire.md',
  answer({document: {seed, frontMatter}}) {
    const day = dayOfPost.exec(seed.file)?.groups?.day
    const parsed = day !== undefined && Object.keys(frontMatter).length > 0 ? parseIso(day) : undefined
    if (day === undefined || !parsed) return undefined
    return {...statedDay(day, bounds(parsed), {says: `its file is named ${day}`}), certainty: 'inferred'}
  },
})
