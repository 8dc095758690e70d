import {words} from '../english/words.ts'
import {oneWordOutlets} from '../outlets/outlets.ts'

/*
 * What makes a run of capitals an organisation, lower case.
 *
 * Source: collected by hand from the usual names of public bodies, parties, companies, schools and media.
 */

/** Head words: the name ends in one (`Kookmin University`) or opens with one and `of`, `for` (`Ministry of Health`). */
export const organisationHeads: readonly string[] = words(`
  academy administration agency alliance army assembly association authority authorities bank battalion bloc board branch brigade brigades brotherhood
  bureau cabinet caucus center centre chamber charity church circuit club clubs coalition college command commission committee
  commune company confederation  congress consortium consulate  cooperative corp corps corporation council court courts
 department directorate division embassy emirates enterprise enterprises exchange executive faculty federation fleet force forces
  forum foundation front fund government group guard guards guild headquarters holdings hospital hotel inc industries  institute
  institution institutes interpol judiciary laboratory laboratories league legislature lobby ltd llc plc media militia ministry ministries  mosque
  movement museum network news newspaper nations office orchestra  organisation organization organisations organizations
  panel parliament partnership party police post press prosecution railway railways regiment
  registry reserve restaurant tavern inn bistro cafe café troupe resistance school schools secretariat security senate seminary service services society squad station studio studios store
 syndicate taskforce team telegraph television theater theatre think-tank times treasury  tribune tribunal trust tv
  unicef union unit university varsity watch watchdog workshop works bundesbank duma knesset majlis bundestag
  airlines airways air motors motor pharmaceuticals energy oil gas petroleum telecom telecommunications electronics insurance technologies technology
  entertainment pictures records films film 
  fc united city-fc cf rovers rangers wanderers hotspur albion athletic sporting eagles tigers lions panthers warriors 
  capital ventures partners associates brothers securities advisors equity investments estate estates properties logistics shipping steel
  gazette herald chronicle journal magazine review tribune daily weekly mirror guardian observer post  standard
  socialist democratic republican communist conservative liberal labour islamist democrats republicans conservatives liberals socialists communists
  greens marxist leninist maoist
`)

/**
 * Heads that as often are what an office deals with: `Ministry of Trade, Industry and Energy`, `Child Labour`. They make
 * an organisation only beside a name of its own (`Hyundai Motor`).
 */
export const fieldWords: ReadonlySet<string> = new Set(
  words(`
  labour security energy technology technologies industry industries oil gas petroleum telecommunications insurance electronics
  steel logistics shipping securities equity investments exchange entertainment reserve estate properties
  `),
)

/** Head words of events, prizes, treaties and undertakings: neither people nor places nor organisations. */
export const eventHeads: readonly string[] = words(`
  cup award awards prize championship championships festival games olympics olympic treaty convention open grand-prix prix symposium summit conference order system systems express initiative program programme project mission stars
  war accord agreement act bill award jubilee marathon expo fair carnival parade revolution uprising massacre
`)

/** Organisations and groups known by one name or a fixed one. */
export const knownOrganisations: readonly string[] = [
  ...oneWordOutlets,
  ...words(`
  hamas hezbollah hizbollah hezbullah fatah taliban al-qaeda al-qaida al-shabaab al-shabab boko isis isil daesh houthi houthis hizb interpol europol
  unicef unesco unhcr unhrc unctad unaids undp nato asean opec fifa uefa oxfam greenpeace amnesty
  facebook google twitter amazon microsoft youtube instagram whatsapp tiktok netflix samsung huawei toyota honda hyundai boeing airbus
  tesla uber airbnb apple intel nokia sony siemens volkswagen pfizer moderna astrazeneca sinovac sinopharm gazprom rosneft
  aramco petrobras pemex shell chevron exxonmobil bp totalenergies nestle nestlé unilever walmart ikea starbucks mcdonalds
  knesset kremlin pentagon downing bundestag duma cabinet wagner mossad shin likud kadima parliament senate meretz hadash shas
  kuomintang zanu-pf frelimo renamo unita mpla swapo sinn congress bjp pti farc eln
  interpol frontex mercosur ecowas unasur celac caricom brics oecd imf wto who ilo iaea icc icj eu un us uk
`),
]

/** Bodies that each nation has one of: `the Norwegian Red Cross`. */
export const nationalBodies: ReadonlySet<string> = new Set(['red cross', 'red crescent'])
