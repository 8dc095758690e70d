import {words} from '../english/words.ts'
import {organisationHeads} from '../names/organisation-words.ts'
import {kinNouns, personNouns} from '../names/person-nouns.ts'
import {documents, epithets, unnamedSources} from './speaker-nouns.ts'

/**
 * Groups, bodies, rungs of state, media and kin beside those of the other lists: what a news report lets speak.
 *
 * Source: collected by hand.
 */
const groups = words(`
  administration airline airport archive army entity entities audience bank base board body bodies brand broadcaster bureaucracy business businesses camp
  campaign capital caste chamber channel chapter chiefdom city clergy clique cohort colony columnist command committee communique
  community communities company companies conglomerate consortium consultancy contingent coroner council counsel counterpart country
  countries couple court courts crew crowd cult daily delegation department developer diaspora diocese district dynasty east edition
  electorate elite embassy embassies emirate establishment exchange factory faction family families farm federation fleet folk force
  forces franchise front gallery gang government governments group groups guild half hierarchy hospital hotel house household inquest
  inspectorate institution island judiciary junta jury kingdom label laboratory lab left legislature lobby magazine maker mainstream
  majority manufacturer media military militia ministry minority mission monarchy monastery monitor monitors mosque movement municipality
  museum nation nations navy network newspaper north office offices operator opposition orchestra organiser organisers organizer organizers
  outlet pair panel paper papers parish parliament partner partners party parties patrol police population port prefecture presidency press
  prison producer prosecution province public publication publisher pundit pundits quartet rank rebel rebels regime region regulator
  retailer right rival rivals royals school secretariat sect sector service services settlement settlements shop side sides south squad
  staff startup state states station store studio subsidiary superpower supplier syndicate team teams territory theatre theater town tribe
  tribes tribunal trio twins union unions university vatican vendor village ward watchdog weekly west wing workforce world zoo youth
  defence defense firm firms ngo ngos un public-health kremlin pentagon treasury
  latter former person persons individual individuals people men women children male female males females girls boys ladies
  gentlemen folks locals expats expat passersby bystanders clergymen fishermen businessmen businesswomen spokespersons midwives wives
  chiefs staffers kids youths parents mum mom dad grandparents spouse victim victims survivor survivors patient patients
  participant participants attendee attendees native natives national nationals civilian civilians colleague colleagues member members
  chair head heads official newcomer newcomers migrant migrants refugee refugees veteran veterans teen teens neighbour neighbor somebody
  passenger passengers shepherd shepherds farmer farmers trader traders buyer buyers seller sellers worker workers driver drivers
  hunter hunters fan fans user users friend friends guest guests guide guides lawyer nun nuns monk monks poet poets bride groom
  undersecretary under-secretary vice-president vice-chairman vice-minister co-founder nurse nurses judge judges
  plaintiff plaintiffs defendant defendants accused suspect suspects complainant complainants claimant claimants respondent respondents
  speaker speakers source contact envoy deputy deputies counsel psychologist medic medics paramedic paramedics nurse
  entourage leadership collective precinct clerk visionary combatant vicar aunt aunty auntie troops narrator voice-over voiceover
  pollster youngster gangster mobster minister heckler announcer questioner interviewee interviewer employee employer trustee nominee
  appointee operative impostor adversary adversaries nonprofit non-profit signatory signatories generation generations guru caller
  moderator mediator negotiator organiser organizer protester protestor demonstrator campaigner staffer insider outsider viewer
  reader writer blogger vlogger youtuber influencer broadcaster lawmaker policymaker peacemaker filmmaker banker broker
  breeder grower beekeeper gardener carer caregiver caretaker commuter customer consumer retailer wholesaler villager islander
  highlander foreigner prisoner detainee inmate jailer warder soldier commander fighter bomber officer ranger firefighter lifeguard
  teenager pensioner retiree newcomer settler dweller homeowner landowner landlord tenant renter lender borrower taxpayer
  translator interpreter presenter commentator newsreader correspondent editor contributor creator curator conservator
  director co-director contractor subcontractor vendor auditor assessor surveyor inspector investigator examiner prosecutor
  defender forward winger bowler batter batsman pitcher quarterback linebacker goaltender sprinter runner swimmer cyclist rider jockey
  trainer racer golfer boxer wrestler gymnast skater skier climber hiker camper tourist traveller traveler visitor holidaymaker
  loyalist hardliner moderate centrist progressive conservative liberal rightist leftist militant insurgent gunman attacker
  faithful congregation worshipper worshiper believer pilgrim pilgrims preacher missionary missionaries chaplain
  mayor-elect co-chair co-host co-author co-owner co-worker flatmate teammate classmate schoolmate
  proponent proponents opponent liberal liberals adult adults partisan partisans donor technophile brass outfit giant superpac pac
  polling returns disclosure disclosures tracker third two-thirds three-fourths three-quarters half allies ally ones
  neurosurgeon victor heavyweight heavyweights hands book books textbook textbooks act acts statute measure measures novel
  owners management rep reps mp mps ceo ceos cfo coo cto gp gps pm vp exec execs duo legend ace skipper striker midfielder goalkeeper keeper
`)

/** What is written, counted or shown and so tells something, beside `documents`. */
const sources = words(`
  announcement announcements account accounts answer application affidavit agenda appeal archives assessment assessments audit audits autopsy
  biography autobiography blog briefing broadcast brochure bulletin cable calculation calculations census chapter charter chart
  circular clause code column constitution contract dataset database decision decisions declaration decree dictionary dispatch dossier
  draft edict estimate estimates evaluation experiment experiments feedback figure findings finding forecast forecasts guide guideline
  guidelines information index inquiry interview interviews investigation investigations invitation journal judgment judgement
  label leaflet legislation list lists literature log logs manifesto map maps measurement measurements media memoir memorandum model models
  news numbers opinion order orders outlook paper papers petition photo photos photograph photographs picture pictures plaque policy program programme
  portal poster preamble presentation presser projection projections proposal protocol proverb publication publications questionnaire
  quote ranking rankings reading readings recommendation recommendations recording recordings register regulation regulations reporting
  review reviews rule rules rumour rumours rumor rumors schedule script section signature simulation simulations speech statistics stats
  story stories submission subpoena suit summary summons survey table tally tallies test tests testimony thread timeline tradition
  translation verdict version video videos warrant webpage wire model bible quran koran scripture scriptures legend
  count counts indicator indicators result results sample samples scan scans sensor sensors satellite camera cameras image images
  piece pieces passage passages clip clips movie film readout playbook narration slogan plea pleas diary diaries catalogue catalog
  minutes dispatches rendering ledger ledgers guidance advisory advisories alert alerts update updates readouts
  remark remarks comment comments words consensus analysis analyses conclusion conclusions poll exit-poll score scorecard wisdom lore
`)

/** Nouns in lower case that may stand as the speaker of words: people, bodies, media, places that stand for them, papers. */
export const speakingNouns: ReadonlySet<string> = new Set([
  ...groups,
  ...sources,
  ...personNouns,
  ...kinNouns,
  ...epithets,
  ...unnamedSources,
  ...documents,
  ...organisationHeads,
])

/** Before a name of many they count a part of it: `some Republicans`, `a few Greens`. */
export const countedParts: ReadonlySet<string> = new Set(words('some several many most few a both'))

/** Stand alone for people: `many said`, `one of them`, `two others`. */
export const standAlone: ReadonlySet<string> = new Set(
  words(`one two three four five six seven eight nine ten many some most few several others another both all none nobody no-one
    everyone everybody anyone someone somebody neither those`),
)

/** Words before `of` that only count: `a number of farmers`, `half of the crew`, `30 percent of voters`. */
export const countingNouns: ReadonlySet<string> = new Set(
  words(`percent percentage cent number part half quarter third two-thirds three-quarters majority minority share dozens hundreds
    thousands tens millions scores couple handful series lot lots plenty pair range variety member members rest bulk
    group groups panel team collection generation`),
)

/** Plurals that end as the names of agents do and are things: `numbers`, `factors`, `elements`. */
export const agentlessPlurals: ReadonlySet<string> = new Set(
  words(`numbers papers powers waters rivers borders orders matters others offers letters flowers towers corners centers dollars
    quarters computers containers shelters shoulders answers fingers winters summers disasters chambers layers
    characters chapters murders disorders barriers carriers covers dangers drawers figures filters folders genders
    hammers headers helicopters hangers ladders lasers layers levers markers meters metres liters litres kilometers kilometres
    newsletters panthers parameters peppers pointers posters printers prayers propellers registers rollers routers rubbers
    scooters screwdrivers semesters servers showers spiders stickers surrenders theaters theatres timbers trailers transfers triggers
    trousers typewriters vouchers wafers whispers wonders hurdles tigers
    factors colors colours errors doors floors flavors flavours favors favours sectors tractors motors vectors terrors
    behaviors behaviours rumours tumors tumours harbors harbours horrors mirrors reactors processors corridors elevators detectors
    labors honors honours
    plants restaurants wants grants variants warrants elephants giants pollutants antioxidants hydrants pants constants implants
    lists`),
)
