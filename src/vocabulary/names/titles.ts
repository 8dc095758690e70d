import {words} from '../english/words.ts'

/*
 * What stands before a name and is no part of it, lower case, without full stops.
 *
 * Source: forms of address, offices, ranks and church titles as the style books of the news agencies print them,
 * collected by hand.
 */

/** Forms of address: what follows is a person, be it one word. */
export const honorifics: readonly string[] = words(`
  mr mrs ms miss mx dr prof sir dame lady lord madam madame monsieur mme mlle messrs maître me herr frau señor señora doña
  rev reverend fr father sister brother rabbi imam sheikh sheikha shaikh sheik shaykh seri ayatollah hojatoleslam mullah maulana mufti
  hajj haji hajji hajiya alhaji alhaja chief emir sultan king queen prince princess duke duchess count countess baron baroness pope
  saint st bishop archbishop cardinal pastor apostle prophet shri smt thiru datuk datin dato datuk-seri tun
  hon honourable honorable justice ustaz ustadh hrh
`)

/** Of these the offices: `Pastor Ana Ruiz` has one, `Mrs. Ruiz` none. */
export const honorificsThatAreOffices: ReadonlySet<string> = new Set(
  words('pastor rabbi imam bishop archbishop cardinal pope ayatollah mufti sultan king queen emir justice'),
)

/** Offices, ranks and callings whose holder may follow: `Defense Minister Ana Ruiz`. */
export const titles: readonly string[] = words(`
  chargé charge d'affaires d’affaires aunty auntie uncle nuncio pandit laureate counselor counsellor collector commissar
  president vice-president ex-president president-elect premier minister chancellor governor governor-general vice-chancellor mayor
  vice-mayor senator sen gov sens reps govs congressman congresswoman
  representative rep deputy mp mps mla mna assemblyman assemblywoman lawmaker councillor councilor councilman councilwoman alderman
  commissioner ambassador envoy consul secretary secretary-general general gen lt-gen lieutenant lt colonel col lt-col major maj major-general
  maj-gen brigadier brig brigadier-general brig-gen captain capt commander cmdr commander-in-chief admiral adm vice-admiral rear-admiral commodore marshal
  sergeant sgt corporal cpl private pvt constable inspector insp superintendent supt sheriff detective det officer
  judge justice magistrate prosecutor attorney solicitor advocate adv barrister lawyer counsel
  director chair chairman chairwoman chairperson vice-chairman ceo cfo coo cto head chief spokesman spokeswoman spokesperson speaker leader
  professor doctor coach manager captain goalkeeper striker midfielder defender forward winger driver
  patriarch metropolitan abbot monk venerable reverend deacon provost dean principal rector chaplain canon
  emperor empress regent tsar czar ruler dictator strongman warlord
  actor actress singer rapper director producer author writer poet novelist journalist correspondent reporter editor columnist analyst
  economist architect artist activist founder co-founder president-designate undersecretary under-secretary coordinator rapporteur
  treasurer ombudsman comptroller auditor registrar whip pm dpm igp dsp nurse engineer engr treasurer commandant legislator legislators
  comandante magistrate sec gen.
  superstar star boss king-maker chieftain comrade cde lawmaker ex-minister ex-premier ex-wife
  tycoon billionaire mogul philanthropist businessman banker
  squire selectman selectwoman selectmen postmaster postmistress stationmaster harbourmaster harbormaster patrolman
  amb supt asst atty pres cllr cpt msgr pfc cst
`)

/** Words that only enlarge a title: `Deputy Prime Minister`, `Former Foreign Secretary`, `Acting Chief Justice`. */
export const titleModifiers: readonly string[] = words(`
  prime vice deputy first second third foreign home interior defense defence finance health education justice trade agriculture environment energy
  transport labor labour culture tourism sports information communications housing immigration interior industry commerce planning
  economy development water power oil petroleum mines mining lands land welfare women youth gender police army navy naval air force chief
  senior junior former ex acting interim caretaker outgoing incoming assistant associate under executive managing general supreme
  attorney solicitor lieutenant rear major staff sergeant field wing squadron group flight crown grand lead head national state federal
  provincial regional district city county permanent special presidential cabinet honorary emeritus lord high principal parliamentary
  minority majority house senate opposition party union council press media security intelligence military armed forces
  co late then main top ruling veteran
`)
