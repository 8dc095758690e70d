import {words} from '../english/words.ts'

/*
 * Words with a capital that stand before a name and are no part of it, and words whose name is nobody’s; lower case.
 *
 * Source: collected by hand.
 */

/** What party somebody is of: `Democrat Ana Ruiz`. */
export const partyMembers: ReadonlySet<string> = new Set(
  words(`
  democrat republican tory socialist communist libertarian labourite unionist nationalist separatist royalist monarchist
  frontbencher backbencher independent crossbencher loyalist brexiteer corbynite thatcherite
`),
)

/** Where somebody is at home, besides the demonyms of countries: `Kentuckian Ana Ruiz`. */
export const homeDemonyms: readonly string[] = words(`
  alabamian alaskan arizonan arkansan coloradan delawarean floridian idahoan illinoisan hoosier iowan kansan kentuckian
  louisianan mainer marylander michigander minnesotan mississippian missourian montanan nebraskan nevadan carolinian dakotan
  ohioan oklahoman oregonian pennsylvanian islander tennessean utahn vermonter virginian washingtonian wisconsinite
  wyomingite yorker jerseyan tasmanian queenslander albertan ontarian quebecer quebecker manitoban newfoundlander
  sydneysider melburnian angeleno chicagoan bostonian philadelphian torontonian vancouverite dubliner mancunian
  liverpudlian scouser glaswegian aberdonian cornishman cornishwoman yorkshireman yorkshirewoman lancastrian muscovite
  roman viennese milanese venetian neapolitan madrileño
`)

/** What bears a name of people and is weather: `Hurricane Odette`. */
export const stormWords: ReadonlySet<string> = new Set(words('hurricane storm typhoon cyclone supertyphoon'))

/** What stands before the name of a ship, in capitals: `HMS Ana Ruiz`. */
export const shipPrefixes: ReadonlySet<string> = new Set(words('hms hmas hmcs uss usns usat rms hnlms'))

/** Names of people that mean a thing. */
export const namesOfThings: ReadonlySet<string> = new Set([
  'jim crow',
  'uncle sam',
  'johns hopkins',
  'mardi gras',
  'joe public',
])

/** Places that people are named after: `Georgia Ruiz`. By themselves they stay places. */
export const placesThatAreGivenNames: readonly string[] = words(`
  georgia india paris sydney austin dallas houston lincoln brooklyn savannah virginia carolina cuba ireland
  geneva vienna verona odessa adelaide alexandria bristol kingston phoenix orlando santiago milan roma sofia dakota
  montana denver cheyenne camden devon chester preston washington troy valencia jordan israel chad florence
  victoria charlotte madison jackson london asia catalina lourdes siena petra aspen
`)

/** Titles that are given names as well, behind another calling: `manager Dean Oduya`. */
export const titlesThatAreGivenNames: ReadonlySet<string> = new Set(words('dean earl duke'))

/** Where titles that are given names are held: a dean of a school, an earl at court. */
export const housesOfOffices: ReadonlySet<string> = new Set(
  words('school university college faculty seminary cathedral church campus students duchess countess castle royal'),
)

/** Given names that are an office behind an article: `the Amir Sheikh Tavi Orlo`. */
export const givenNamesThatAreTitles: ReadonlySet<string> = new Set(words('amir'))

/** Given names that say what somebody believes behind an adjective: `a devout Christian`. */
export const believersThatAreGivenNames: ReadonlySet<string> = new Set(words('christian'))
