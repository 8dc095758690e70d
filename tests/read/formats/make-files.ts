import {strToU8, zipSync} from 'fflate'

/** A zip archive of texts by their paths, as DOCX, ODT and EPUB are. */
export const zipOf = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))

/** A document of Word of these paragraphs, in its markup. */
export const word = (body: string): Uint8Array =>
  zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  })

/** A line of a PDF: where it begins, in points from the lower left corner, and its size. */
export interface SetLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

/** A PDF of lines in Helvetica, a list a page of 600 by 800 points. */
export function pdfOf(pages: readonly (readonly SetLine[])[]): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>']
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
  for (const [index, lines] of pages.entries()) {
    const content = lines
      .map(({text, x, y, size = 10}) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`)
      .join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    )
  }
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const start = file.length
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`
  return new TextEncoder().encode(file)
}

/** A WARC file of pages that were fetched, by their addresses. */
export const warcOf = (pages: readonly {url: string; type?: string; status?: number; body: string}[]): Uint8Array =>
  new TextEncoder().encode(
    pages
      .map(({url, type = 'text/html; charset=utf-8', status = 200, body}) => {
        const answer = `HTTP/1.1 ${status} OK\r\nContent-Type: ${type}\r\n\r\n${body}`
        const length = new TextEncoder().encode(answer).length
        return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-05-03T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:${length}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length}\r\n\r\n${answer}\r\n\r\n`
      })
      .join(''),
  )

/** A PDF whose page draws a drawing that draws the next one twice, and so on: of `deep` drawings the last is drawn 2 ^ deep times. */
export function pdfOfDrawings(deep: number): Uint8Array {
  const stream = (says: string, content: string): string =>
    `<< ${says} /Length ${content.length} >>\nstream\n${content}\nendstream`
  const drawing = (at: number): string => {
    const next = at < deep - 1 ? `/XObject << /X ${7 + at} 0 R >>` : ''
    const content = next === '' ? 'BT /F1 10 Tf 10 10 Td (rain) Tj ET' : '/X Do /X Do'
    return stream(`/Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F1 5 0 R >> ${next} >>`, content)
  }
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /X 6 0 R >> >> >>',
    stream('', '/X Do'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...Array.from({length: deep}, (_, at) => drawing(at)),
  ]
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\n%%EOF`)
}
