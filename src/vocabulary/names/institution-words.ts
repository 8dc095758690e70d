import {words} from '../english/words.ts'

/**
 * Ordinary English words that stand with a capital in the names of offices, laws, firms, schools, places and works, lower
 * case, beyond `english-words.ts`: `Cultural Heritage`, `Early Childhood Development`, `Rössing Uranium`.
 *
 * Source: collected by hand from general knowledge.
 */
export const institutionWords: readonly string[] = words(`
  resource heritage culture nature natural pharmacy presidency legacy status life living livelihood childhood wealth health welfare wellness
  safety security secure rescue relief refuge refugee migration border customs excise revenue treasury budget audit finance fiscal economy
  trade commerce business market marketing retail wholesale supply demand chain value industry industrial manufacture craft design
  engineering science technology tech digital data cyber internet information knowledge learning literacy language literature linguistic
  education academic academy scholar student teacher youth child children family women woman men gender girl boy elder ageing
  disability sport sports football soccer cricket rugby tennis hockey basketball volleyball netball golf swimming boxing wrestling judo
  athletics cycling sailing rowing racing motor auto automotive vehicle transport transit traffic road rail railway metro bus taxi airline
  aviation aerospace space air sky sea ocean marine maritime fishery fisheries fish forest forestry timber wildlife environment climate
  weather meteorology geology geological mineral minerals mine mining iron steel copper gold silver diamond coal lithium uranium oil gas petroleum
  energy power electric electricity electronic solar wind hydro nuclear atomic fuel water sanitation sewage waste recycling plastic chemical
  fertilizer fertiliser agriculture agricultural farm farming crop seed grain rice wheat maize corn sugar coffee tea cocoa cotton rubber palm
  livestock cattle dairy poultry meat food nutrition hunger drought flood fire earthquake disaster emergency response recovery
  rehabilitation reconstruction housing home shelter land property urban rural village town city municipal regional provincial federal
  national state central local community communal civil civic public private social society people peoples citizen citizenship
  human rights law legal justice judicial court criminal penal prison correction police crime drug narcotics anti corruption fraud
  terrorism defence defense military army navy naval force forces weapon weapons arms missile rocket tank aircraft helicopter
  intelligence espionage strategic strategy policy political politics parliament parliamentary electoral election elections vote voter ballot
  constitution constitutional charter amendment statute code procedure process regulation regulatory compliance standard standards
  quality control monitoring evaluation assessment review survey statistics census research study studies analysis analytics laboratory
  medicine medical clinic clinical hospital health nurse nursing dental mental physical disease virus vaccine immunization immunisation
  insurance pension bank banking credit loan mortgage savings fund investment investor capital equity asset assets bond stock securities
  exchange holding holdings group venture partner partners consulting consultancy advisory legal auditing services solutions systems
  network media press radio television broadcasting film cinema movie theatre theater music song dance art arts artist gallery museum
  library archive archives book books publishing print literary poetry fiction novel review magazine digest bulletin gazette
  tourism travel hotel hospitality resort leisure recreation park garden zoo aquarium beach island coast coastal harbor harbour port
  bridge tunnel highway expressway bypass interchange roundabout junction crossing terminal station depot hub corridor gateway
  tower plaza mall centre center complex building house villa apartment residence compound estate block sector phase zone area precinct
  district quarter suburb hamlet borough parish ward cove creek rivulet stream brook spring falls rapids ridge cliff canyon
  church chapel cathedral mosque temple shrine monastery convent abbey seminary faith religion religious holy sacred divine spiritual
  peace unity solidarity freedom liberty independence victory glory honor honour pride hope dream vision future new modern next young
  early late old ancient royal imperial republican national international global world worldwide universal regional continental
  african american asian european western eastern northern southern arctic antarctic tropical pacific atlantic
  alliance coalition union federation confederation league front movement congress assembly council committee commission board panel
  bureau agency authority office secretariat directorate department division branch section unit cell wing corps brigade battalion
  regiment squadron fleet guard guards watch patrol task command operations logistics procurement contract tender project program
  programme plan scheme initiative campaign drive mission vision action activities activity event events affair affairs matter matters
  relation relations cooperation collaboration partnership dialogue negotiation agreement accord pact treaty protocol convention
  declaration resolution statement communique communiqué report paper document documents file files record records list index
  rating ratings ranking score point points share shares price cost rate tax levy tariff duty fee bill budget debt deficit surplus
  growth gross domestic product income wage salary labor labour worker workers employment job jobs skills training career
  disclosure ownership beneficial transparency integrity ethics accountability governance leadership management administration
  administrative executive legislative general special extraordinary plenipotentiary permanent temporary interim acting deputy
  associate assistant senior junior chief head lead principal major minor grand great high higher upper lower middle inner outer
  first second third fourth fifth sixth seventh eighth ninth tenth annual monthly weekly daily biennial centennial golden silver diamond
  platinum jubilee memorial commemorative historic historical traditional cultural ethnic tribal indigenous native aboriginal
  secondment leave permit visa passport card license licence certificate diploma degree scholarship fellowship internship apprenticeship
  olympiad contest competition challenge trophy shield plate cup medal league premier champion champions final finals season
  series episode chapter volume issue edition version part act scene story tale legend myth saga chronicle diary memoir letters
  wisdom truth mystery secret destiny love heart soul mind body spirit eye hand blood bone stone rock fire ice snow rain storm thunder
  sun moon star stars planet earth heaven hell angel demon dragon tiger lion eagle wolf bear horse elephant rhino shark
  crypto bitcoin blockchain token coin wallet mining exchange fintech startup app platform software hardware device mobile phone
  smartphone tablet computer laptop server cloud artificial machine robot drone satellite telescope
  biotech pharma genetics genome genomics protein vaccine vaccines therapy therapeutics surgery oncology cardiology cancer heart
  mathematical mathematics physics chemistry biology economics philosophy psychology sociology history geography
  dockyard shipyard shipbuilding shipping vessel container cargo freight courier mail post postal
  elementary primary secondary junior preparatory kindergarten nursery boarding grammar charter polytechnic vocational
  joburg expat insider choreography airshow garrison shire pathfinder guardian guardians observer tribune herald sentinel
  childhood motherhood neighborhood neighbourhood brotherhood sisterhood livelihoods resilience resilient inclusive sustainable sustainability
  green blue red black white yellow orange purple pink brown grey gray
  atm atms gdp vat covid ngo ngos
  gen zers millennials boomer boomers sabbath shabbat umrah hajj jihad fatwa halal kosher salafi wahhabi inuit innu aborigines minster
  nobel laureate laureates booker pulitzer grammy emmy bafta
  miss mister universe beauty pageant queen king prince princess crown throne palace castle
`)
