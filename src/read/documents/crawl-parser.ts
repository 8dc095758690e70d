import type {WARCParser, WARCRecord} from 'warcio'

/**
 * A parser of the records of a crawl, unpacked, that says where a record does not end where it says it does, and goes on
 * with the next one. (warcio tells the terminal, takes the rest of the record for a header, and may stop there.)
 */
export async function crawlParser(crawl: AsyncIterable<Uint8Array>, onDamage: () => void): Promise<WARCParser> {
  const {AsyncIterReader, WARCParser} = await import('warcio')
  let left = Number.POSITIVE_INFINITY
  class CrawlReader extends AsyncIterReader {
    override async _next(): Promise<Uint8Array | null> {
      const piece = await super._next()
      left -= piece?.length ?? 0
      if (left < 0) throw new HeaderTooLong()
      return piece
    }
  }
  class CrawlParser extends WARCParser {
    override async parse(): Promise<WARCRecord | null> {
      try {
        return await super.parse()
      } catch (error) {
        if (!(error instanceof HeaderTooLong)) throw error
        onDamage()
        return null
      } finally {
        left = Number.POSITIVE_INFINITY
      }
    }

    override async readToNextRecord(): Promise<Uint8Array | null> {
      const line = this._record ? await this.#nextOpener(this._record) : new Uint8Array()
      left = longestHeaders
      return line
    }

    async #nextOpener(before: WARCRecord): Promise<Uint8Array | null> {
      await before.skipFully()
      let line = await this._reader.readlineRaw()
      while (line && isBlank(line)) line = await this._reader.readlineRaw()
      if (line && !opensRecord(line)) onDamage()
      while (line && !opensRecord(line)) line = await this._reader.readlineRaw()
      return line
    }
  }
  return new CrawlParser(new CrawlReader(inPieces(crawl), null))
}

/** Those of the record and of the answer, in bytes: of a megabyte of lines without a colon each is looked for in all the rest. */
const longestHeaders = 256 * 1024

class HeaderTooLong extends Error {}

const pieceSize = 16 * 1024

/** A piece counts as a whole, however little of it is a header. */
async function* inPieces(crawl: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  for await (const bytes of crawl)
    for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize)
}

const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 0x0d || byte === 0x0a)

/** `WARC/1.0`: a record has no other beginning, and no page a line that begins so. */
const opensRecord = (line: Uint8Array): boolean =>
  line.length < 20 && opener.test(new TextDecoder('latin1').decode(line))

const opener = /^WARC\/\d\.\d\s*$/
