import {openDocumentLines, openDocumentUnseen} from '../../vocabulary/page/document-names.ts'
import {seedOfText} from '../documents/seed-of-text.ts'
import {type MarkupRules, textOfMarkup} from '../documents/text-of-markup.ts'
import {unzip, utf8} from '../documents/unzip.ts'
import type {Reader} from '../reader.ts'

/** `vote.odt`: a document of LibreOffice; what was deleted or remarked in it is left out. */
export const openDocument: Reader = {
  name: 'odt',
  endings: ['odt', 'ott'],
  largest: 100 * 1024 * 1024,
  read: async (source) => {
    const files = await unzip(source.bytes, (path) => path === 'content.xml')
    return [seedOfText(source, 'odt', textOfMarkup(utf8(files.get('content.xml')), rules))]
  },
}

const rules: MarkupRules = {
  lines: openDocumentLines,
  unseen: openDocumentUnseen,
  signs: new Map([
    ['text:line-break', '\n'],
    ['text:s', ' '],
    ['text:tab', ' '],
  ]),
  xml: true,
}
