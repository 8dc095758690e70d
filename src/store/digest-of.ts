import {createHash} from 'node:crypto'

/** In letters. */
export const digestLength = 22

/** Letters that are others for other text: what has the same need not be looked at again. */
export const digestOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, digestLength)
