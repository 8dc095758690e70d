import {words} from '../english/words.ts'

/** Walks of life that one person seldom changes between. */
export type Calling = 'public' | 'sport' | 'arts' | 'clergy' | 'trade' | 'medicine' | 'police' | 'accused'

const lists: Readonly<Record<Calling, string>> = {
  public: `
    president premier minister chancellor governor mayor senator congressman congresswoman representative lawmaker councillor
    councilor councilman councilwoman alderman assemblyman assemblywoman legislator ambassador envoy consul diplomat secretary
    spokesman spokeswoman spokesperson judge justice magistrate prosecutor attorney solicitor barrister lawyer general admiral
    colonel brigadier professor economist historian banker chairman chairwoman commissioner treasurer undersecretary whip
    parliamentarian politician physicist chemist geologist sociologist lecturer`,
  sport: `
    goalkeeper striker midfielder footballer winger fullback quarterback linebacker pitcher batsman bowler wicketkeeper cricketer
    boxer wrestler cyclist skier skater swimmer sprinter hurdler jockey golfer rower racer athlete gymnast
    flyweight heavyweight middleweight`,
  arts: `
    actor actress singer rapper painter sculptor novelist poet playwright composer pianist violinist cellist guitarist drummer
    dancer choreographer comedian songwriter screenwriter filmmaker musician vocalist tenor soprano`,
  clergy: 'bishop archbishop cardinal priest pastor rabbi imam vicar deacon nun monk abbot abbess preacher chaplain',
  trade: `
    farmer baker butcher carpenter plumber electrician fisherman fishmonger grocer shopkeeper trucker driver mechanic welder
    hairdresser seamstress stonemason waiter waitress postman builder beekeeper shepherd rancher boatman gardener tailor miner
    cobbler cook chef bricklayer roofer bookseller dressmaker innkeeper`,
  medicine:
    'surgeon physician nurse midwife dentist paediatrician pediatrician psychiatrist neurologist paramedic veterinarian',
  police: 'sheriff constable detective inspector patrolman trooper policeman policewoman firefighter',
  accused: 'burglar murderer robber smuggler fugitive thief arsonist gunman hijacker forger',
}

/**
 * The calling that a noun of a role tells, lower case: `goalkeeper` is of sport, `judge` of public life.
 *
 * Source: collected by hand. Nouns of two callings (`director`, `coach`, `captain`, `doctor`) are left out.
 */
export const callings: ReadonlyMap<string, Calling> = new Map(
  (Object.keys(lists) as Calling[]).flatMap((calling) =>
    words(lists[calling]).map((noun): [string, Calling] => [noun, calling]),
  ),
)

/** Nouns that are of a calling more often than not: enough to ask somebody, and not to decide. */
export const callingsAsARule: ReadonlyMap<string, Calling> = new Map([
  ['coach', 'sport'],
  ['referee', 'sport'],
  ['umpire', 'sport'],
  ['trainer', 'sport'],
])

/** Whether two callings are one, often one after the other, or side by side. */
export const areNear = (one: Calling, other: Calling): boolean =>
  one === other || neighbouring.has(`${one} ${other}`) || neighbouring.has(`${other} ${one}`)

const neighbouring: ReadonlySet<string> = new Set([
  'public police',
  'public medicine',
  'public accused',
  'sport accused',
  'trade accused',
  'police accused',
])
