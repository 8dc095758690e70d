import {personRelatives} from '../../../vocabulary/names/words-around-names.ts'

/** What closes an apposition: “Ana Ruiz, the mayor, left”, “Ana Ruiz, the mayor who left”. */
export const closersOfRoles: ReadonlySet<string> = new Set([',', '.', ';', ':', '–', '—', '-', ')', ...personRelatives])
