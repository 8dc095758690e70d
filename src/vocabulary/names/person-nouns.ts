import {words} from '../english/words.ts'

/**
 * Words for a person by calling, office, kin or part in the news, lower case: before a name (`spokesman Ana Ruiz`) or
 * after it (`Ana Ruiz, a professor at …`).
 *
 * Source: collected by hand.
 */
export const personNouns: ReadonlySet<string> = new Set(
  words(`
  abbot academic accountant activist actor actress adviser advisor advocate agent aide ally ambassador analyst anchor
  anthropologist archaeologist archbishop architect artist assistant astronaut astronomer athlete attorney author bandit banker
  barrister batsman batter bishop blogger bodyguard bowler boxer boss brigadier broadcaster broker builder businessman
  businessperson businesswoman campaigner candidate captain cardinal caretaker carpenter cartoonist celebrity ceo chair chairman
  chairperson chairwoman champion chancellor chaplain chef chemist chief choreographer cinematographer citizen cleric climber
  clinician co-author co-founder co-chair co-host co-star coach contributor hopeful collector colonel columnist comedian commander commentator
  commissioner composer comrade conductor congressman congresswoman conservationist consultant coordinator coauthor correspondent
  councillor councilman councilor counsel counsellor counterpart creator cricketer critic curator cyclist dancer dean defector
  defendant defender delegate demographer dentist deputy designer detective developer dictator diplomat director dissident doctor
  driver ecologist economist editor educator emperor engineer entrepreneur envoy epidemiologist executive expert explorer farmer
  filmmaker financier fighter firefighter fisherman footballer forward founder fugitive geologist goalkeeper golfer governor
  graduate guard guerrilla guitarist head healer historian host hostage husband inspector instructor inventor investigator
  investor jockey journalist judge jurist king lawmaker lawyer leader lecturer legislator leader librarian lieutenant
  linguist lobbyist magistrate manager marshal mathematician mayor mediator medic member merchant microbiologist midfielder
  militant minister model moderator monarch monk musician negotiator neighbour neighbor neurologist novelist nun nurse
  nutritionist officer official ombudsman operator opponent organiser organizer owner painter paramedic parliamentarian partner
  passenger pastor patient patriarch philanthropist philosopher photographer photojournalist physician physicist pianist pilot
  player playwright poet policeman policewoman politician pope preacher predecessor premier presenter president priest prince
  princess principal prisoner producer professor programmer promoter prosecutor protester psychiatrist psychologist publisher
  pupil queen rabbi racer ranger rapper rebel receptionist rector refugee reporter representative researcher resident retiree
  rival ruler runner sailor scholar scientist screenwriter sculptor secretary seller senator sergeant sheikh sheriff
  shopkeeper singer sociologist soldier solicitor songwriter specialist spokesman spokesperson spokeswoman sprinter star
  statesman striker student successor suffragette suicide-bomber sultan superintendent supervisor supporter surgeon
  survivor suspect swimmer teacher teammate technician tenor theologian therapist trader trainer translator treasurer tycoon
  undersecretary user vendor veteran veterinarian vice-president victim villager violinist virologist visitor vocalist volunteer
  waiter warden warlord whistleblower wicketkeeper winemaker winger winner witness worker wrestler writer zoologist
  superstar icon legend mogul billionaire millionaire heir heiress socialite influencer youtuber streamer
  wife widow husband mother father son daughter brother sister uncle aunt cousin nephew niece grandson granddaughter grandfather
  grandmother stepfather stepmother half-brother brother-in-law sister-in-law son-in-law father-in-law mother-in-law fiance
  fiancé fiancée girlfriend boyfriend friend colleague classmate roommate spouse baby boy girl man woman teenager child
  biologist boatman bookseller butler bystander climatologist coroner diver dressmaker electrician fisherwoman fishmonger
  glaciologist grocer hairdresser harbourmaster herder hotelier hydrologist innkeeper lifeguard meteorologist midwife motorist
  oceanographer onlooker optician pensioner pharmacist plumber rancher restaurateur schoolboy schoolgirl schoolteacher seamstress
  seismologist statistician stonemason tourist trucker trustee volcanologist welder widower
  accused claimant complainant plaintiff petitioner appellant respondent nominee contender incumbent aspirant appointee guide duo
  trio quartet
  angler arborist bailiff baritone barista bartender bassist beekeeper blacksmith boatbuilder boatswain bookkeeper bosun bricklayer
  busker cabinetmaker camper carer cashier cellist clerk clockmaker cobbler commuter constituent councilmember courier crofter
  curate deckhand decorator docker dockworker drummer evacuee ex-husband ex-wife farmhand father-of-three father-of-two
  ferryman fiddler foreman forester forewoman friar frontman gamekeeper gardener gravedigger greengrocer grower groundsman gymnast
  harpist headmaster headmistress headteacher helmsman hiker hurdler ironmonger janitor jeweller jeweler juror keyboardist labourer
  laborer landlady landlord locksmith logger lumberjack matron mechanic milkman miner mother-of-three mother-of-two newsagent
  oarsman optometrist organist ornithologist paralegal peasant percussionist pilgrim pollster postman postwoman pundit purser rower
  saxophonist shepherd shoemaker shopper signalman skater skier skipper snowboarder sommelier soprano speechwriter stallholder
  stationmaster stepbrother stepdaughter stepsister stepson steward stewardess stoker strategist surfer tenant trawlerman trumpeter
  master tutor typist undertaker verger vicar voter watchman yachtsman yachtswoman zookeeper
  named called dubbed nicknamed
`),
)

/** Callings that as often are family names; in small letters they are callings: `baker Ana Ruiz`, but `Tom Baker`. */
export const callingsThatAreSurnames: ReadonlySet<string> = new Set(
  words(`archer baker barber butcher carpenter cook cooper farmer fisher fletcher forester gardener groom hunter joiner mason
  miller parson pilgrim piper porter potter roofer sadler sawyer sexton shepherd singer slater steward tailor tanner thatcher trapper
  turner usher weaver`),
)

/** How callings end that stand on no list: `cheesemaker`, `lighthouse-keeper`, `volcanologist`. */
export const callingEndings: readonly string[] = words(
  'ologist ographer keeper maker monger worker breeder dealer grower herder player trainer owner holder teacher woman',
)

/** The same of several people: `advocates Ana Ruiz and Jan Novak`. */
export const peopleNouns: ReadonlySet<string> = new Set(
  [...personNouns].map((noun) =>
    noun.endsWith('man') ? `${noun.slice(0, -3)}men` : /[^aeo]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`,
  ),
)

/** Kin and companions, lower case: they introduce a name, and are no office. */
export const kinNouns: ReadonlySet<string> = new Set(
  words(`
  wife widow husband mother father son daughter brother sister uncle aunt cousin nephew niece grandson granddaughter grandfather
  grandmother stepfather stepmother half-brother brother-in-law sister-in-law son-in-law father-in-law mother-in-law fiance fiancé
  fiancée girlfriend boyfriend friend colleague classmate roommate spouse baby boy girl man woman teenager child counterpart
  predecessor successor neighbour neighbor rival opponent partner named called dubbed nicknamed star like
`),
)
