import {words} from './words.ts'

/*
 * What makes a run of capitals an organisation, lower case.
 *
 * Source: collected by hand from the usual names of public bodies, parties, companies, schools and media.
 */

/** Head words: the name ends in one (`Kookmin University`) or opens with one and `of`, `for` (`Ministry of Health`). */
export const organisationHeads: readonly string[] = words(`
  academy administration agency alliance army assembly association authority authorities bank battalion bloc board branch brigade brigades brotherhood
  bureau cabinet caucus center centre chamber charity church circuit club clubs coalition college command commission committee
  commune company confederation conference congress consortium consulate convention cooperative corp corps corporation council court courts
  cup department directorate division embassy emirates enterprise enterprises exchange executive faculty federation fleet force forces
  forum foundation front fund government group guard guards guild headquarters holdings hospital hotel inc industries initiative institute
  institution institutes interpol judiciary laboratory laboratories league legislature lobby ltd llc plc media militia ministry ministries mission mosque
  movement museum network news newspaper nations office orchestra order organisation organization organisations organizations
  panel parliament partnership party police post press programme program project prosecution railway railways regiment
  registry reserve restaurant resistance school schools secretariat security senate seminary service services society squad station studio studios store
  summit symposium syndicate system systems taskforce team telegraph television theater theatre think-tank times treasury treaty tribune tribunal trust tv
  unicef union unit university varsity watch watchdog workshop works bundesbank duma knesset majlis bundestag
  airlines airways air motors motor pharmaceuticals energy oil gas petroleum telecom telecommunications electronics insurance technologies technology
  entertainment pictures records films film festival awards award prize championship championships olympics games olympic open grand-prix prix
  fc united city-fc cf rovers rangers wanderers hotspur albion athletic sporting eagles tigers lions panthers warriors stars
  capital ventures partners associates brothers securities advisors equity investments estate estates properties logistics shipping steel
  gazette herald chronicle journal magazine review tribune daily weekly mirror guardian observer post express standard
  socialist democratic republican communist conservative liberal labour islamist democrats republicans conservatives liberals socialists communists
  greens marxist leninist maoist
`)

/** Organisations and groups known by one name or a fixed one. */
export const knownOrganisations: readonly string[] = words(`
  hamas hezbollah hizbollah hezbullah fatah taliban al-qaeda al-qaida al-shabaab al-shabab boko isis isil daesh houthi houthis hizb interpol europol
  unicef unesco unhcr unhrc unctad unaids undp nato asean opec fifa uefa oxfam greenpeace amnesty reuters bloomberg xinhua yonhap kyodo interfax tass ria novosti
  facebook google twitter amazon microsoft youtube instagram whatsapp tiktok netflix samsung huawei toyota honda hyundai boeing airbus
  tesla uber airbnb apple intel nokia sony siemens volkswagen pfizer moderna astrazeneca sinovac sinopharm gazprom rosneft
  aramco petrobras pemex shell chevron exxonmobil bp totalenergies nestle nestlé unilever walmart ikea starbucks mcdonalds
  knesset kremlin pentagon downing bundestag duma congress parliament senate cabinet wagner mossad shin likud kadima meretz hadash shas
  kuomintang zanu-pf frelimo renamo unita mpla swapo sinn congress bjp pti aljazeera al-jazeera al-arabiya haaretz farc eln
  supreme interpol frontex mercosur ecowas unasur celac caricom brics oecd imf wto who ilo iaea icc icj eu un us uk afp ap bbc cnn
`)
