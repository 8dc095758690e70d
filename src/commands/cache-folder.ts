import {join} from 'node:path'

/** Where findings are kept between runs, below the current folder. */
export const cacheFolder = join('.cache', 'dateline')
