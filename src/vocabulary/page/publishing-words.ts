/**
 * Words that open a line with the day an article came out, or was changed.
 *
 * Source: collected by hand from the templates of news sites.
 */
export const publishingWords: ReadonlySet<string> = new Set(
  'published posted publication date issued released filed created uploaded'.split(' '),
)

export const revisingWords: ReadonlySet<string> = new Set('updated modified revised edited corrected'.split(' '))
