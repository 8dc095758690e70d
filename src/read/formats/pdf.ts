import {largestLine, metadataOfHeadline} from '../documents/largest-line.ts'
import {linesOfPage, type PageOfLines, type PdfText} from '../documents/pdf-lines.ts'
import {pdfText} from '../documents/pdf-text.ts'
import {pdfUnpacked} from '../documents/pdf-unpacked.ts'
import {metadataOfAddress} from '../documents/saved-address.ts'
import {seedOfText} from '../documents/seed-of-text.ts'
import type {Reader} from '../reader.ts'

type Pdf = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>
type TextContent = Awaited<ReturnType<PdfPage['getTextContent']>>

/**
 * A piece of text is a line or less, and takes some letters to be drawn; the head of a paper may be drawn once for all pages. A
 * drawing of two drawings of two drawings has as many as it likes.
 */
const mostPieces = 500_000

/** The pieces of text of a page. @throws when there are more of them than `most`. */
async function textsOf(page: PdfPage, most: number): Promise<PdfText[]> {
  const texts: PdfText[] = []
  const pieces: ReadableStream<TextContent> = page.streamTextContent()
  const reader = pieces.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    for (const item of next.value.items) {
      if (!('str' in item)) continue
      const [, , , size = 0, x = 0, y = 0]: number[] = item.transform
      texts.push({text: item.str, x, y, width: item.width, size: Math.abs(size) || item.height})
    }
    if (texts.length > most) throw new Error('it draws more text than it holds')
  }
  return texts
}

/** `vote.pdf`: the text a PDF holds, its columns one after the other. A scan holds none. */
export const pdf: Reader = {
  name: 'pdf',
  endings: ['pdf'],
  largest: 200 * 1024 * 1024,
  read: async (source) => {
    const unpacked = pdfUnpacked(source.bytes)
    const {getDocumentProxy} = await import('unpdf')
    // It takes the bytes for itself.
    const document = await getDocumentProxy(new Uint8Array(source.bytes), {verbosity: 0})
    const pages: PageOfLines[] = []
    let left = Math.min(mostPieces, 1000 + document.numPages * 500 + unpacked)
    try {
      for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number)
        const {width, height} = page.getViewport({scale: 1})
        const texts = await textsOf(page, left)
        left -= texts.length
        pages.push({width, height, lines: linesOfPage(texts)})
      }
    } finally {
      // What is drawn without end is drawn on until then.
      await document.destroy()
    }
    const {text, address} = pdfText(pages)
    if (!/\p{L}{2}/u.test(text))
      throw new Error(
        `its pages are pictures; \`ocrmypdf ${JSON.stringify(source.file)} read.pdf\` writes one with text`,
      )
    const headline = largestLine(pages)
    return [
      seedOfText(source, pdf.name, text, [
        ...metadataOfHeadline(headline),
        ...(address === undefined ? [] : metadataOfAddress(address, `printed at the foot: ${address}`)),
      ]),
    ]
  },
}
