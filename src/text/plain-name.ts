import {bareWords} from './bare-words.ts'

/** The name of a field or a column, however it is written: `pubDate`, `pub_date`, `Pub-Date` and `pub date` are `pub date`. */
export const plainName = (name: string): string => bareWords(name.replace(/(?<=[a-z])(?=[A-Z])/g, ' '))
