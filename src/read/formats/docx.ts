import {seedOfText} from '../documents/seed-of-text.ts'
import {textOfMarkup} from '../documents/text-of-markup.ts'
import {unzip} from '../documents/unzip.ts'
import type {Reader} from '../reader.ts'

/** `vote.docx`: a document of Word; headings, paragraphs, lists, cells and footnotes in their order. */
export const docx: Reader = {
  name: 'docx',
  endings: ['docx'],
  largest: 100 * 1024 * 1024,
  read: async (source) => {
    const {default: mammoth} = await import('mammoth')
    const buffer = await unpacked(source.bytes)
    const {value} = await mammoth.convertToHtml({buffer}, {convertImage: noImage(mammoth)})
    return [seedOfText(source, 'docx', textOfMarkup(value))]
  },
}

/** The document without its pictures, in a zip archive that packs nothing: mammoth would unpack whatever a file holds. */
async function unpacked(bytes: Uint8Array): Promise<Buffer> {
  const {zipSync} = await import('fflate')
  const files = await unzip(bytes, (path) => /\.(?:xml|rels)$/i.test(path))
  return Buffer.from(zipSync(Object.fromEntries(files), {level: 0}))
}

/** Pictures would come as megabytes of letters. */
const noImage = ({images}: typeof import('mammoth')) => images.imgElement(() => Promise.resolve({src: ''}))
