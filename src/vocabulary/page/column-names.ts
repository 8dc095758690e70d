/*
 * What scrapers and news APIs call the column with the text of an article, in small letters, words apart by blanks, the
 * better name first. The other columns go by the names of front matter. Collected by hand from their documentation.
 */

export const textColumns: readonly string[] = [
  'text',
  'full text',
  'fulltext',
  'body',
  'article body',
  'articlebody',
  'article text',
  'article',
  'content',
  'maintext',
  'main text',
  'plain text',
  'story',
  'body text',
]
