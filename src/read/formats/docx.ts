import {seedOfText} from '../documents/seed-of-text.ts'
import {textOfMarkup} from '../documents/text-of-markup.ts'
import type {Reader} from '../reader.ts'

/** `vote.docx`: a document of Word; headings, paragraphs, lists, cells and footnotes in their order. */
export const docx: Reader = {
  name: 'docx',
  endings: ['docx'],
  largest: 100 * 1024 * 1024,
  read: async (source) => {
    const {default: mammoth} = await import('mammoth')
    const {value} = await mammoth.convertToHtml({buffer: Buffer.from(source.bytes)}, {convertImage: noImage(mammoth)})
    return [seedOfText(source, 'docx', textOfMarkup(value))]
  },
}

/** Pictures would come as megabytes of letters. */
const noImage = ({images}: typeof import('mammoth')) => images.imgElement(() => Promise.resolve({src: ''}))
