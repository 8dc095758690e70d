import type {Block, BlockRole, Format} from '../model.ts'

/** A page's markup tells what stands below its headline and its pictures from the text, as lines of text do not. */
const besideText: ReadonlySet<BlockRole> = new Set<BlockRole>(['dek', 'caption'])

/** The roles whose words are the article itself; headline, byline and credit have fields of their own. */
const textRoles: ReadonlySet<BlockRole> = new Set<BlockRole>([...besideText, 'body', 'subhead'])

/** The article without page furniture, a blank line between paragraphs. */
export const articleText = (blocks: readonly Block[], format: Format): string =>
  blocks
    .filter(({role}) => textRoles.has(role) && !(format === 'html' && besideText.has(role)))
    .map(({text}) => text)
    .join('\n\n')
