import {largestLine, metadataOfHeadline} from '../documents/largest-line.ts'
import {linesOfPage, type PageOfLines, type PdfText} from '../documents/pdf-lines.ts'
import {pdfText} from '../documents/pdf-text.ts'
import {metadataOfAddress} from '../documents/saved-address.ts'
import {seedOfText} from '../documents/seed-of-text.ts'
import type {Reader} from '../reader.ts'

/** `vote.pdf`: the text a PDF holds, its columns one after the other. A scan holds none. */
export const pdf: Reader = {
  name: 'pdf',
  endings: ['pdf'],
  largest: 200 * 1024 * 1024,
  read: async (source) => {
    const {getDocumentProxy} = await import('unpdf')
    // It takes the bytes for itself.
    const document = await getDocumentProxy(new Uint8Array(source.bytes), {verbosity: 0})
    const pages: PageOfLines[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const {width, height} = page.getViewport({scale: 1})
      const {items} = await page.getTextContent()
      const texts = items.flatMap((item): PdfText[] => {
        if (!('str' in item)) return []
        const [, , , size = 0, x = 0, y = 0]: number[] = item.transform
        return [{text: item.str, x, y, width: item.width, size: Math.abs(size) || item.height}]
      })
      pages.push({width, height, lines: linesOfPage(texts)})
    }
    await document.destroy()
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
