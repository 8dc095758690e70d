import {sayGround} from '../../messages/grounds/say-ground.ts'
import type {Catalogue} from '../catalogue.ts'
import {formatDate} from '../format-date.ts'

/** What a fact is concluded from, in the words and with the days of the archive's language. */
export const groundInWords = (says: string, {messages, archive}: Pick<Catalogue, 'messages' | 'archive'>): string =>
  sayGround(says, messages, (iso) => formatDate(iso, archive.site.language))
