/**
 * Words that make or bend dates in news prose.
 *
 * Source: written by hand, after the tagging guidelines of TimeML (TIMEX3) and reading wire copy.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Verbs of what is so for years, behind a `today` that means nowadays: `most honey today comes from here`. */
export const presentStates: ReadonlySet<string> = words('comes remains stands accounts lives exists consists')

/** What a `today’s` that means nowadays describes: `in today’s climate`. */
export const timesOfToday: ReadonlySet<string> = words(
  'climate world society age economy environment times era youth generation politics culture technology language standards',
)

/** Seasons as TIMEX3 abbreviates them. */
export const seasons: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
])

/** Words before a period that place it next to the present: `last week`, `this spring`. */
export const periodShifts: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
])

export const timeUnits: ReadonlyMap<string, 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
])

/** The parts of a day; after a weekday or `this` they belong to the date. */
export const dayParts: ReadonlySet<string> = words('morning afternoon evening night noon midday')

/** Words before a bare month or year that show it to be one: `in May`, `since 1988`. */
export const dateLeads: ReadonlySet<string> = words(
  `in on since until till by from to of between and or before after during through throughout for last this next past late
   early mid around about as previous following at begin beginning end mid-`,
)

/** What may stand before a date and belongs to it: `the end of`, `early`, `late`. */
export const dateModifiers: ReadonlySet<string> = words('early late earlier later mid')
export const boundaryNouns: ReadonlySet<string> = words('end beginning start middle close half')

/** Nouns that a four-digit number counts, so that `2000 people` is no year. */
export const countedNouns: ReadonlySet<string> = words(
  `people persons men women children families households workers employees staff troops soldiers police officers rebels fighters
   refugees migrants prisoners detainees students teachers patients cases deaths victims voters delegates members supporters
   protesters demonstrators passengers residents villagers farmers homes houses buildings schools hospitals villages shares
   tons tonnes tonne ton kilograms kilos pounds ounces gallons liters litres barrels bushels acres hectares miles mile
   kilometers kilometres km meters metres feet foot yards degrees megawatts watts dollars euros yen yuan won rubles roubles rupees cents
   percent points votes seats jobs cars vehicles units copies pages words items tickets hours minutes seconds calories rounds
   square cubic hp rpm mph times or-so locations stores branches sites companies firms aircraft planes ships missiles
   rockets guns rifles tanks head cattle sheep trees species islands guests participants candidates spectators fans runners`,
)

/** Words that make a four-digit number no year where they stand right before it. */
export const countLeads: ReadonlySet<string> = words(
  `$ £ € ¥ # no. nos. no flight room page pages route highway boeing model channel nearly over than only number numbered
   bus train tram bed unit suite locker gate platform ward regulation resolution section article paragraph
   extension pin code lot hull`,
)

/** Verbs and pronouns that a figure follows, before what it counts: `she has 2020 members`. */
export const countingWords: ReadonlySet<string> = words(
  'has have had owe owes owed paid pay pays them him her us me you it about some with sold bought counted',
)

/** Words that look ahead: the date they govern is taken to come. */
export const futureCues: ReadonlySet<string> = words(
  `will ll 'll ’ll shall would could should may can must expected expects expect planned planning plans due scheduled if
   ahead slated upcoming coming payable maturing matures expires effective awaiting awaits hopes intends tomorrow next begins
   starts opens going vowed pledged postponed forecast predicts predicted projected anticipates anticipated`,
)

/** What an offer or a truce does at its deadline: `had been due to expire on Friday`. */
export const deadlineVerbs: ReadonlySet<string> = words('expire lapse end close')

/** Words right before a date that look ahead to it. */
export const futurePrepositions: ReadonlySet<string> = words('by until till')

/** Words that look back, besides every verb in -ed. */
export const pastCues: ReadonlySet<string> = words(
  `said was were had did went came fell rose made took began got gave saw met told found left held won lost became grew led
   sold bought paid sent built brought broke shot struck spoke wrote ran hit cut put shut spent kept felt knew thought heard
   stood sat flew drew drove fled fought sank swore threw wore hurt dealt drank ate bore beat forgot froze hid sought
   quit follows following read rode rang sang slid sprang stole stuck swept swam taught tore woke withdrew understood underwent overthrew
   has have been since ago earlier previous previously did`,
)

/** Words in -ed that are no verb of the past. */
export const notPastVerbs: ReadonlySet<string> = words(
  'united hundred indeed limited unspecified unnamed unidentified sacred so-called speed exceed proceed succeed embed unprecedented',
)
