/*
 * What papers put before a headline and a colon, in lower case. Collected by hand from the headlines of newspapers.
 */

/** Kinds of pieces: they name the department. */
export const departmentLabels: ReadonlySet<string> = new Set([
  'opinion',
  'op-ed',
  'editorial',
  'comment',
  'commentary',
  'column',
  'analysis',
  'letter',
  'letters',
  'letter to the editor',
  'letters to the editor',
  'obituary',
  'obituaries',
  'review',
  'book review',
  'film review',
  'interview',
  'q&a',
  'profile',
  'explainer',
  'fact check',
  'feature',
  'special report',
  'investigation',
  'news analysis',
  'guest column',
  'meinung',
  'kommentar',
  'opinión',
  'opinion |',
  'tribune',
  'мнение',
])

/** What is new or moves: it names nothing of the article. */
export const attentionLabels: ReadonlySet<string> = new Set([
  'watch',
  'video',
  'listen',
  'podcast',
  'breaking',
  'breaking news',
  'exclusive',
  'update',
  'updated',
  'just in',
  'in pictures',
  'photos',
  'gallery',
  'must see',
  'must read',
])
