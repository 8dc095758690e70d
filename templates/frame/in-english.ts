import type {Messages} from '../../src/messages/messages.ts'
import {attribute, type Html} from '../../src/site/html.ts'

/**
 * The attribute of an element whose words are English in every archive: what a rule says, a warning, the columns of the
 * data. A screen reader reads them as English on a German page.
 */
export const inEnglish = ({language}: Pick<Messages, 'language'>): Html | undefined =>
  attribute('lang', language === 'en' ? undefined : 'en')
