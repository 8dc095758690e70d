import type {ElementContent} from 'hast'
import type {Image} from 'mdast'

/**
 * What is printed for a picture of Markdown: a picture on somebody's server is no part of the archive, and fetching it would
 * tell them who reads.
 */
export const pictureInWords = (_state: unknown, node: Image): ElementContent => ({
  type: 'element',
  tagName: 'em',
  properties: {},
  children: [{type: 'text', value: `[picture: ${node.alt || 'no description'}]`}],
})
