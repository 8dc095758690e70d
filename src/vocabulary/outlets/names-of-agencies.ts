import {agencies} from './agencies.ts'

/** The names that wire agencies go by on the pages: `Reuters`. */
export const namesOfAgencies: ReadonlySet<string> = new Set(agencies.map(({name}) => name))
