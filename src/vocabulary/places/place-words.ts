import {words} from '../english/words.ts'

/**
 * What makes a run of capitals a place, lower case: as its last word (`Kim Il Sung Square`, `Han River`) or, for those
 * of `placeOpeners`, as its first (`Mount Kumgang`, `Lake Chad`).
 *
 * Source: collected by hand from the generic terms of gazetteers.
 */
export const placeHeads: readonly string[] = words(`
  airport airbase alley archipelago area avenue ave base bay beach boulevard bridge building camp campus canal cape castle cathedral cave cemetery
  city coast cordillera corridor county creek crossing dam delta desert district dock docks drive estate falls farm forest fort garden
  gardens gate glacier gulf harbour harbor heights highway hill hills house island islands isle jungle junction kingdom lagoon
  lake lakes land lane mall manor market memorial monument mosque mountain mountains mount neighborhood neighbourhood ocean oblast okrug palace
  park pass path peak peninsula plain plains plant plateau plaza point port prefecture prison province provinces quarter ranch range refinery reef region
  reservation reserve reservoir resort ridge river road route ruins sea shrine square stadium state states station strait straits street strip
  suburb synagogue temple terminal territory territories tomb tower towers town township trail tunnel university valley village villa ville volcano wall ward
  waterfall waters way wharf woods zone zoo barangay rayon raion governorate municipality parish canton department gorge basin wadi
  republic federation commonwealth emirate caliphate sultanate territory dependency colony
`)

export const placeOpeners: readonly string[] = words(`
  mount mt lake cape fort port gulf isle lago monte villa puerto punta ciudad rio río playa isla islas cerro wadi jebel jabal tel kfar beit ras ain oued
  kampung kampong ulu sungai pulau tanjung bukit kuala batu nova novo vila ponta barrio colonia hacienda avenida calle plaza parque rue place saint-louis
  north south east west northern southern eastern western central upper lower greater new old great
`)

/** What is called after its name with `of`, lower case: `the village of Nabi Taal`. */
export const settlements: ReadonlySet<string> = new Set(
  words(`
  city cities town towns township village villages hamlet settlement municipality district province county region governorate
  prefecture parish commune canton barrio suburb neighborhood neighbourhood port island islands
  `),
)

/** A saint before a name makes it that of a town: `Santa Maria de Lota`. */
export const saintsOfPlaces: ReadonlySet<string> = new Set(words('santa santo san são saint'))

/** What several names are together, lower case: `Kruo Khong and Kruo Saen districts`. */
export const manyPlaces: ReadonlySet<string> = new Set(
  words(`
  districts provinces counties regions governorates prefectures municipalities townships towns villages cities communes wards
  parishes constituencies suburbs neighborhoods neighbourhoods stations airports streets roads avenues reservoirs rivers islands
  `),
)

/** Written as a word they are none: `us`, `male`, `nice`. */
export const placesInCapitals: ReadonlySet<string> = new Set(words('US UK UAE USA DRC DPRK PRC ROK USSR'))

/** Adjectives of regions, as printed: `North African` wants a noun. */
export const regionDemonyms = words('African Asian European Arab Atlantic Pacific Western Eastern')

/** Behind the name of a country they make it money: `40 US dollars`. */
export const currencies: ReadonlySet<string> = new Set(
  words(
    'dollar dollars rupee rupees peso pesos pound pounds franc francs dinar dinars riyal riyals dirham dirhams won yuan krone kroner',
  ),
)
