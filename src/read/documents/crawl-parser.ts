import type {WARCParser} from 'warcio'

/**
 * A parser of the records of a crawl, unpacked, that says where a record does not end where it says it does, and goes on
 * with the next one. (warcio tells the terminal, takes the rest of the record for a header, and may stop there.)
 */
export async function crawlParser(crawl: AsyncIterable<Uint8Array>, onDamage: () => void): Promise<WARCParser> {
  const {AsyncIterReader, WARCParser} = await import('warcio')
  class CrawlParser extends WARCParser {
    override async readToNextRecord(): Promise<Uint8Array | null> {
      if (!this._record) return new Uint8Array()
      await this._record.skipFully()
      let line = await this._reader.readlineRaw()
      while (line && isBlank(line)) line = await this._reader.readlineRaw()
      if (line && !opensRecord(line)) onDamage()
      while (line && !opensRecord(line)) line = await this._reader.readlineRaw()
      return line
    }
  }
  return new CrawlParser(new AsyncIterReader(crawl, null))
}

const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 0x0d || byte === 0x0a)

/** `WARC/1.0`: a record has no other beginning, and no page a line that begins so. */
const opensRecord = (line: Uint8Array): boolean =>
  line.length < 20 && opener.test(new TextDecoder('latin1').decode(line))

const opener = /^WARC\/\d\.\d\s*$/
