import {words} from '../english/words.ts'

/*
 * Words that stand around the names of people and tell a name from a thing, a role from a clause; lower case.
 *
 * Source: collected by hand from the sentences of newspapers.
 */

/** Between a place and the capitals before it: `of Lima`, `from Taal`. */
export const placeLinks: ReadonlySet<string> = new Set(words('of to in from for'))

/** Before a name these show a thing or a place: `the Ruiz`, `in Ruiz`. */
export const thingDeterminers: ReadonlySet<string> = new Set(
  words('the a an in at near into el la los las le les te al this that its'),
)

/** Before a name these show where something happens: `in Ana Vale`. */
export const wherePrepositions: ReadonlySet<string> = new Set(words('at in'))

/** What people do at or in a person: `shouted at Ana Ruiz`, `faith in Ana Ruiz`. */
export const aimsAtPeople: ReadonlySet<string> = new Set(
  words(`believe believes believed trust trusts trusted faith confidence interest interested belief pride disappointed
  disappointment confide confided confides
  shout shouts shouted shouting scream screamed yell yelled yelling shot shoot shooting fired fire aimed aim directed look looks looked
  looking stare stared staring glance glanced laugh laughs laughed laughing smile smiled swear swore snap snapped point
  pointed pointing angry furious mad anger rage threw throw throwing hit hurled lashed lunged waved wave barked hissed`),
)

/** What a person leads and lends their name to: `the Ana Ruiz administration` still names her. */
export const ledByPeople: ReadonlySet<string> = new Set(
  words(
    'administration government regime cabinet presidency era dynasty family campaign dictatorship biopic film movie',
  ),
)

/** Words for things that as often say what somebody does: `Ana Ruiz plans to`, `Ruiz works`. */
export const thingsThatAreVerbs: ReadonlySet<string> = new Set(
  words(`plans works studies orders programs schemes acts bills speaks cases markets questions states parks fires visits
  moves shows leads backs heads views benefits reports plays runs`),
)

/** Before a place rather than a person: `went to Yau Ma Tei`. */
export const goalPrepositions: ReadonlySet<string> = new Set(words('to from of between around outside'))

/** Before a single name these show a person: `his wife Ana`. */
export const kinBeforeNames: ReadonlySet<string> = new Set(
  words(`wife widow husband mother father son daughter brother sister uncle aunt aunty auntie cousin nephew niece
  grandson granddaughter grandfather grandmother fiance fiancé fiancée girlfriend boyfriend named surnamed comrade
  singer actor actress rapper footballer`),
)

/** Where a role behind a name ends: `Ana Ruiz, mayor of Taal`. */
export const roleStops: ReadonlySet<string> = new Set(
  words('of in at on for to from by with and which that is was were are has had said'),
)

/** Participles that give a name: `a farmer named Ruiz`. */
export const namingParticiples: ReadonlySet<string> = new Set(words('named called dubbed nicknamed'))

/** In small letters they are usually something else. */
export const seldomTitles: ReadonlySet<string> = new Set(words('then first second third main top under staff general'))

/** Where a role ends and a clause begins: `the mayor who left`. */
export const clausesBehindRoles: ReadonlySet<string> = new Set(
  words('who whose whom which that where when while said says told and but was is has had as'),
)

/** Between the words of a title: `minister of the interior`. */
export const titleLinks: ReadonlySet<string> = new Set(words('of for to the and in'))

/** Between an office and what it is for: `minister for trade`. */
export const officeLinks: ReadonlySet<string> = new Set(words('of for to'))

/** What an office is for: `foreign`, `trade`, `state`. */
export const officeFields: ReadonlySet<string> = new Set(
  words(`the and in state affairs foreign trade finance health education energy resources development police defence
  defense`),
)

/** What they stand before is as often a school or a town. */
export const titlesOfThings: ReadonlySet<string> = new Set(words('st st. saint miss mother host coach'))

/** Before two capitals these show somebody who acts: `by Ana Ruiz`, `elected Ana Ruiz`. */
export const actorLeads: ReadonlySet<string> = new Set(words('by when after appointed elected named among against'))

/** Behind two capitals these show somebody who acts: `Ana Ruiz scored`. */
export const deedVerbs: ReadonlySet<string> = new Set(
  words(`won took scored led visited met arrived returned received signed handed founded wanted worked lives called went
  came ran gave made left fled died grew became began joined moved played spoke advocated beat defeated picked
  bowled shot replied raised urged`),
)

/** Behind a role these narrow it down to another than the one named before: `the mayor of Lima`. */
export const restrictions: ReadonlySet<string> = new Set(
  words('of for in at from to who whose whom that which and or -'),
)

/** Relatives of people: `Ana Ruiz, who left`. */
export const personRelatives = words('who whose whom')

/** Behind a name and its comma these show a person: `Ana Ruiz, who fled`, `Ruiz herself`. */
export const behindPersons: ReadonlySet<string> = new Set([...personRelatives, 'himself', 'herself'])

/** Before a role they say nothing: `Ana Ruiz, the mayor`. */
export const articles: ReadonlySet<string> = new Set(words('a an the'))

/** Between a name and the one at birth: `Ana Ruiz (née Oduya)`. */
export const bornWords: ReadonlySet<string> = new Set(words('née nee né born'))

/** Between two who play each other: `Ashby Vale beat Penkridge Town 7-0`, `lost to Marlow Rovers 1-2`. */
export const matchVerbs: ReadonlySet<string> = new Set(words('beat defeated lost drew thrashed edged hammered'))

/** Behind a name and an `&` they make it a firm: `Ruiz & Co.`. */
export const firmEndings: ReadonlySet<string> = new Set(
  words('co co. company sons daughters brothers partners associates cie'),
)

/** In small letters before a name: `the hedge fund Ruiz Oduya`. */
export const firmNouns: ReadonlySet<string> = new Set(
  words('fund bank insurer brokerage retailer carmaker drugmaker chipmaker brewer airline firm conglomerate'),
)

/** Between a calling and those it is true of: `singers like Ana Ruiz`; `such as` as well. */
export const examplesOpeners: ReadonlySet<string> = new Set(words('like including'))

/** Before a role they say whose it is or since when, and nobody reads in an index whose: `his deputy`, `now the nominee`. */
export const emptyBeforeRoles: readonly string[] = words(
  'his her their its my our your fellow now once also himself herself',
)

/** Adjectives without which an office would be another one: `the presumptive Labour nominee`, `the then mayor`. */
export const lastingModifiers: ReadonlySet<string> = new Set(
  words('presumptive then acting interim designate outgoing'),
)

/** Between the names of a list. */
export const joinersOfNames: ReadonlySet<string> = new Set(words('and or the'))

/** Before `of` and the callings of several: `one of the growers`. */
export const countsPeople: ReadonlySet<string> = new Set(words('one some two three most many part'))

/** Between an office and whom it serves: `a senior adviser to Ana Ruiz`. */
export const roleLinks: ReadonlySet<string> = new Set(words('to for of under with'))
