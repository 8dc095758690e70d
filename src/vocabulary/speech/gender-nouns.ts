import {words} from '../english/words.ts'

/*
 * Forms of address, callings and kin that tell a person's gender, lower case.
 *
 * Source: collected by hand.
 */

export const femaleNouns: ReadonlySet<string> = new Set(
  words(`
  mrs mrs. ms ms. miss mme mlle señora doña madam madame dame lady queen princess duchess countess baroness empress sheikha begum
  sister mother wife widow daughter aunt aunty auntie niece granddaughter grandmother stepmother girlfriend fiancée bride nun actress
  spokeswoman chairwoman congresswoman businesswoman policewoman councilwoman alderwoman assemblywoman saleswoman sportswoman
  woman girl heiress hostess waitress stewardess goddess priestess mother-in-law sister-in-law daughter-in-law datin hajiya
`),
)

/** Not `spokesman` and the other offices in -man, which papers give to women as well: `spokesman Hope Hicks`. */
export const maleNouns: ReadonlySet<string> = new Set(
  words(`
  mr mr. sir lord king prince duke count baron emperor sheikh sultan emir imam ayatollah mullah maulana pope
  brother father husband widower son uncle nephew grandson grandfather stepfather boyfriend groom monk actor
  businessman policeman salesman sportsman fisherman
  man boy host waiter steward priest father-in-law brother-in-law son-in-law alhaji tun señor don
`),
)

/** Pronouns of one person, lower case, with the gender they tell. */
export const genderOfPronoun: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
])
