import {readMail} from '../documents/read-mail.ts'
import {metadataOfAddress} from '../documents/saved-address.ts'
import type {Reader} from '../reader.ts'

/**
 * `vote.mhtml`: a page that Chrome or Internet Explorer saved in one file. Its subject is the page's title and its date
 * the day of saving, so that only the address is taken from its header; the page itself says the rest.
 */
export const mhtml: Reader = {
  name: 'mhtml',
  endings: ['mhtml', 'mht'],
  largest: 100 * 1024 * 1024,
  read: async (source) => {
    const {html, headers} = await readMail(source.bytes)
    if (html === undefined) throw new Error('it holds no page')
    const address =
      headers.find(({key}) => key === 'snapshot-content-location' || key === 'content-location')?.value ?? ''
    const metadata = metadataOfAddress(address.trim(), `saved from ${address}`)
    const {file, sha256} = source
    return [{file, format: 'html', raw: html, sha256, warnings: [], reader: mhtml.name, metadata}]
  },
}
