import type {Reader} from '../reader.ts'
import {readAs} from './plain.ts'

/** `vote.html`: a page as a browser saved it. */
export const html: Reader = {name: 'html', endings: ['html', 'htm', 'xhtml'], read: (source) => readAs('html', source)}
