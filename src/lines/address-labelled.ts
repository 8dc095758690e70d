import {addressLabels} from '../vocabulary/page/note-openers.ts'

/**
 * The address that a line gives as the article's own and with nothing else: `Source: https://…`, a bare `https://…`,
 * `[Read Original](https://…)`.
 */
export function addressLabelled(line: string): string | undefined {
  const {label, url} =
    /^(?:(?<label>[\p{L} ]{2,20}):?\s+)?<?(?<url>https?:\/\/[^\s>)\]]+)[>)\]]?$/u.exec(line.trim())?.groups ?? {}
  return url !== undefined && (label === undefined || addressLabels.has(label.toLowerCase().trim())) ? url : undefined
}
