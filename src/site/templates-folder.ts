import {fileURLToPath} from 'node:url'

/** The folder of the templates, wherever the command was started. */
export const templatesFolder = fileURLToPath(new URL('../../templates', import.meta.url))

/** The file of a page kind in it: `topic-statements.11ty.ts` of `topicStatements`. */
export const templateOf = (kind: string): string =>
  `${kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.11ty.ts`
