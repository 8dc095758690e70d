import {defineRule, type Rule} from '../rules/define-rule.ts'

export const formatNotRead = defineRule({
  name: 'format-not-read',
  says: 'The file is of a format that is not read.',
  example: 'bridge.docx',
})

export const siteMachinery = defineRule({
  name: 'site-machinery',
  says: 'A site generator keeps its own things there, and no posts.',
  example: 'themes, beside hugo.toml.',
})

export const notAFile = defineRule({
  name: 'not-a-file',
  says: 'It is no plain file.',
  example: 'A device, pipe or socket called bridge.txt.',
})

export const brokenLink = defineRule({
  name: 'broken-link',
  says: 'It is a link to a file that is not there.',
  example: 'bridge.txt, a link to a file that was moved.',
})

export const linkOutside = defineRule({
  name: 'link-outside',
  says: 'It is a link to what is outside the folder.',
  example: 'bridge.txt, a link to a file in another folder.',
})

export const nameNotUtf8 = defineRule({
  name: 'name-not-utf-8',
  says: 'Its name is not UTF-8.',
  example: 'A file that an old Windows called brücke.txt in its own letters.',
})

export const folderLoop = defineRule({
  name: 'folder-loop',
  says: 'A link leads back into its own folder.',
  example: 'news/all, a link to news.',
})

export const pathTooLong = defineRule({
  name: 'path-too-long',
  says: 'Its path is longer than file systems and archives of files take.',
  example: 'bridge.txt, twenty folders deep, each with a headline for its name.',
})

export const unreadableFolder = defineRule({
  name: 'unreadable-folder',
  says: 'The folder cannot be listed.',
  example: 'A folder that its reader may not open.',
})

export const unreadableFile = defineRule({
  name: 'unreadable-file',
  says: 'The file cannot be read.',
  example: 'A file that its reader may not open.',
})

export const fileTooLarge = defineRule({
  name: 'file-too-large',
  says: 'The file is larger than an article can be.',
  example: 'A year of the paper in one file.',
})

export const damagedFile = defineRule({
  name: 'damaged-file',
  says: 'The reader of its format cannot open the file.',
  example: 'A PDF that was cut off half way.',
})

export const noArticle = defineRule({
  name: 'no-article',
  says: 'The file holds no article that the reader of its format finds.',
  example: 'A download of fifty articles, saved before any was loaded.',
})

/** Why a file is not read, whether its name, its place in the folder or its bytes tell. */
export const refusals: readonly Rule[] = [
  formatNotRead,
  siteMachinery,
  notAFile,
  brokenLink,
  linkOutside,
  nameNotUtf8,
  folderLoop,
  pathTooLong,
  unreadableFolder,
  unreadableFile,
  fileTooLarge,
  damagedFile,
  noArticle,
]
