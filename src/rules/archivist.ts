import {defineRule} from './define-rule.ts'

/** What people decide about their archive, in front matter or `_archive`, wins over whatever a text says. */
export const archivist = defineRule({
  name: 'archivist',
  says: 'The archivist says so, above the article or in the archive’s own lists.',
  example: 'source: Harbour Gazette',
})
