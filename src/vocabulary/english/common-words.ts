import {agencyWords} from '../outlets/outlets.ts'
import {words} from './words.ts'

/**
 * How common English words are in newspapers: a rough scale that stands in for document frequencies where an archive
 * is too small to show its own. Words that are in none of the lists count as rare. Verbs and nouns stand in their
 * plain form; whoever compares takes the stem of both sides.
 *
 * Source: collected by hand. Function words after the usual stop lists of retrieval (van Rijsbergen 1979, appendix),
 * the rest from the working vocabulary of general news, without counts taken from anybody's articles.
 */
export const functionWords: ReadonlySet<string> = new Set(
  words(`
  a about above across after again against all almost along already also although always am among an and another any
  anybody anyone anything are aren't around as at away back be because been before began behind being below beside
  besides best better between beyond both but by came can can't cannot come could couldn't did didn't do does doesn't
  doing don't done down during each either else enough etc even ever every everybody everyone everything except far few
  first five for four from further gave get gets getting give given gives giving go goes going gone got had hadn't has
  hasn't have haven't having he her here hers herself him himself his how however i i'd i'll i'm i've if in indeed
  instead into is isn't it it's its itself just keep kept last later least less let let's like likely little ll long
  lot made make makes making many may maybe me meanwhile might mine more most mr mrs ms much must my myself near nearly
  never next no nobody none nor not nothing now of off often oh on once one ones only onto or other others our ours
  ourselves out over own per perhaps put quite rather re really s said same saw say saying says second see seen several
  shall she should shouldn't since six so some somebody someone something still such t take taken taking than that
  that's the their theirs them themselves then there there's therefore these they they're thing third this those though
  three through throughout thus till to today together tomorrow too took toward towards two under until unless up upon
  us use used very via want wants was wasn't way we we're well went were weren't what whatever when where whether which
  while who whoever whole whom whose why will with within without won't would wouldn't yes yesterday yet you you're your
  yours yourself mr. mrs. ms. dr. st. u.s. u.k. u.n. eu uk us
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
  am pm a.m. p.m. day days week weeks month months year years time times people new tell told ask asked call called
  according add added know known think thought show shown look find found part number include including
`),
)

/** In perhaps one article of six. */
export const everydayWords: ReadonlySet<string> = new Set(
  words(`
  able accept account accuse act action actually address administration affair afternoon age agency agree agreement aim
  air allow alone amid amount announce announcement annual answer apparently appear approach area argue arm arrest
  arrive article aspect attack attempt attend attention author authority available average avoid aware bad bank base
  battle beat become begin believe benefit big bill billion bit black blame block board body book border boy break bring
  brother build building business buy campaign capital car care career carry case cause center central centre century
  certain certainly challenge chance change charge check chief child children choice choose citizen city claim class
  clear clearly close coach comment commission committee common community company compare complete concern condition
  conference confirm consider contact continue contract control conversation cost council countries country couple
  course court cover create crime crisis critic criticism cross culture current currently cut damage danger data date
  daughter dead deal death debate decade decide decision deep defeat defend degree demand deny department describe
  despite detail develop development die difference different difficult direct director discuss discussion doctor
  document dollar door double doubt draw dream drive drop due early earlier earth easy eat economic economy editor
  education effect effort eight election email emergency end energy enter entire equal especially event eventually
  evidence exactly example exist expect expectation experience expert explain express eye face fact fail failure fair
  fall family famous fan father fear federal feel field fight figure file fill film final finally financial fine fire
  firm fit focus follow food foot force foreign form former forward free friend front full fun fund future gain game
  general generation girl global goal god good government great green ground group grow growth guess gun guy half hand
  happen happy hard head health hear heart heavy help high highly history hit hold holiday home hope host hot hour house
  huge human hundred husband idea identify image imagine immediate immediately impact important improve inch incident
  increase independent individual industry information injury inside intend interest internal international internet
  interview investigation involve issue item job join journalist judge jump kid kill kind king lack land large late
  latest launch law lawyer lead leader learn leave led left legal letter level lie life light limit line link list
  listen live local lose loss love low machine main major majority man manage manager mark market marry matter mean
  measure media medical meet meeting member memory men mention message middle mile military million mind minister
  minute miss mission moment money morning mother move movement murder music name nation national natural nature need
  network news newspaper night nine normal north note notice nuclear numerous offer office officer official oil old
  online open operate operation opinion opportunity order organization original outside owner page paper parent
  particular particularly partner party pass past path pay peace percent percentage perfect period person personal
  phone photo pick picture piece place plan plane play player point police policy political politician poor popular
  position possible post power powerful present president press pressure pretty prevent previous previously price
  prime private probably problem process produce product production professional program programme project promise
  property propose protect prove provide public publish pull push quality quarter question quick quickly quiet race
  radio raise range rate reach react read ready real reality realize reason receive recent recently record red reduce
  refer reflect refuse region related relation relationship release remain remember remove reply report reporter
  represent representative request require research resident respond response rest result return reveal review right
  rise risk river road role room rule run safe safety sale save scene schedule school science score sea search season
  secretary section security seek seem sell senate senator send senior sense serious seriously serve service session
  set seven sex share short shot side sign significant similar simple simply single sister sit site situation size
  small social society son soon sort source south space speak special speech spend spokesman spokesperson spokeswoman
  staff stage stand standard star start state statement stay step stop store storm story street strike strong student
  study subject success suddenly suffer suggest summer support sure surprise survive suspect system table talk target
  task tax team technology television ten term test text thank third thousand threat threaten throw tie title top total
  touch tough town track trade train travel treat treatment trial trip trouble true trust truth try turn twice twitter
  tweet type understand union unit united university update upset usually value various version victim video view
  village visit voice vote voter wait walk wall war warn warning watch water wear weather website weekend west white
  wide wife win window winner winter wish woman women wonder word work worker world worry worse worst worth write wrong
  yard young
`),
)

/** In perhaps one article of thirty. */
export const familiarWords: ReadonlySet<string> = new Set([
  ...agencyWords,
  ...words(`
  abandon abroad absence absolute abuse academic academy access accident accompany accurate accusation achieve
  achievement activist activity actor actress actual adult advance advantage advice adviser advisor advocate affect
  afraid aftermath aid aircraft airline airport album alcohol allegation allege ally alternative amazing ambassador
  amendment analysis analyst ancient anger angry animal anniversary anonymous appeal appearance apply appoint approve
  arena army arrangement arrival arrow art artist assault assembly assess asset assist assistant associate association
  assume atmosphere attorney attract audience award baby background balance ball ban band bar barely basic basis beach
  beautiful bed behavior belief belong bid bird birth birthday blood blow blue boat bomb bond boss bottom box brain
  branch brand breath brief bright broad broadcast budget bus bury button cabinet camera camp candidate capture card
  careful cash cast category celebrate celebration celebrity cell chair chairman champion championship character charity
  chase cheap chemical chest chicken christmas church circle circumstance civil civilian classic clean client climate
  climb clock clothes cloud club coalition coast code cold collapse collect collection college color colour column
  combine comfort commander commit commitment communication compete competition complain complaint complex component
  concert conclude conclusion conduct confidence conflict congress connect connection conservative considerable
  constitution consumer contain content context contribute controversial controversy convention convict cook cool
  cooperation copy core corner corporate correct correspondent corruption counter county coup courage cousin crash crazy
  credit crew criminal criticize crowd cruel cry cup customer cycle daily damage dance dangerous dark deadline deadly
  dear debt defence defense definitely delay delegation deliver democracy democratic deputy deserve design desire
  desk destroy destruction detain device dialogue diplomat diplomatic dinner direction dirty disappear disappoint
  disaster discover discovery disease dismiss display dispute distance distribute district divide division doctor dog
  domestic dominate donate dozen drama dramatic dress drink driver drug duty ease east eastern edge eight elect element
  elsewhere embassy emerge emotion emotional employ employee empty encourage enemy engage engine enjoy enormous ensure
  entertainment entry environment environmental episode era escape essential establish estimate ethnic evening evil
  examine excellent exchange excite exclusive executive exercise exit expand expansion expensive expose extend extent
  extra extraordinary extreme extremely facebook facility factor factory faith fake false fame familiar famous farm
  fashion fast fat fate fault favor favorite feature fee female fiction file finance fish flag flat flight flood floor
  flow fly football footage forecast forest forget formal format fortune forum foundation founder frame fresh fruit
  fuel fully function gang garden gas gather gay gender gift glass goods governor grand grandfather grandmother grant
  grave guarantee guard guest guide guilty habit hair hall handle hang harm hat hate headquarters heat height hell hero
  hide highlight hill hire historic historical hole holy honest honor hospital hostage hotel household housing hurt
  identity ignore ill illegal illness immigrant immigration impose impossible impression improvement include income
  incredible indicate infection influence inform initial initially injure innocent inquiry insist inspire institute
  institution insurance intelligence intense interior introduce invest investigate investigator investment investor
  invite island jail joint joke journal journey judicial jury justice key kick kilometer kilometre kitchen knee knock
  knowledge label labor labour laboratory lady lake language laugh lawmaker lawsuit lawyer layer league lesson liberal
  license limited literally literature location lock logic longtime loose lord luck lunch magazine mail male margin
  marine marriage massive master match mayor meal meter method metre mid minor minority missile mistake mix model modern
  monitor mountain mouth movie multiple muscle museum mystery narrow native necessary neck negative negotiate
  negotiation neighbor neighborhood neighbour nervous northern novel object objective observe obvious obviously occasion
  occupy occur ocean odd offensive ongoing opponent oppose opposition option organise organize origin outcome overall
  pack pain painful paint panel park parliament participant participate partnership passenger patient pattern
  permanent permission permit perform performance phase philosophy photograph physical pilot plant plate plot pocket
  poll pool population port portion positive possibility potential poverty practice predict prefer preparation prepare
  presence presidential preserve prevent primary principle prior prison prisoner privacy prize profit progress
  prominent proof proper prosecutor protection protest protester proud province provision publication purchase pure
  purpose pursue qualify quote rain rare rarely reaction rebel recall recognize recommend recover recovery reform
  refugee regard regardless regime regional regular regulation reject relative relatively relax reliable relief
  religion religious remark remote repeat replace republic republican reputation rescue resign resist resolution
  resolve resort resource respect responsibility responsible restaurant restore restriction retain retire
  revenue revolution reward rich ride ring rival rocket roll romantic root rough round route royal ruin rural rush
  sad sanction satellite scale scandal scare scientific scientist screen script secret secure sentence separate
  sequence series settle severe sexual shake shape sharp shift ship shock shoot shooting shop shoulder shout shut
  signal silence silver sing singer skill skin sleep slightly slow smart smile smoke snow soft soil soldier solid
  solution solve song sorry soul sound southern spark species specific specifically spirit spiritual split sport spot
  spread spring squad square stability stable stadium star statistics status steal stock stone storage strange strategic
  strategy strength strengthen stress stretch struggle studio stuff stupid style substance succeed successful sudden
  sue sufficient suicide suit summit sun super superior supply supporter suppose supreme surface surgery surround
  survey survivor suspend sweep sweet swing sworn symbol sympathy talent tank tape teach teacher tear teenager telephone
  temperature temporary tension territory terrible terror terrorism terrorist testify testimony theater theatre theory
  thick thin threaten ticket tight tiny tired tomorrow tone tool tour tourist tournament toward tradition traditional
  traffic tragedy transfer transform transition transport treaty tree tribute troop truck ultimate ultimately unable
  uncle undergo unfortunately unique universe unknown unlikely unusual urban urge user valley variety vast vehicle
  venture veteran victory violate violation violence violent virus visible vision visitor volume volunteer vulnerable
  wage warm wash waste wave weak wealth weapon wed wedding weight welcome western wheel whereas whisper wild wildlife
  willing wind wine wing winter wire witness wonderful wood writer yellow youth zone
`),
])

/** All of them: words that are no part of a name by themselves. */
export const commonWords: ReadonlySet<string> = new Set([...functionWords, ...everydayWords, ...familiarWords])
