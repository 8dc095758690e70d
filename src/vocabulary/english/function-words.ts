/**
 * The small words of English grammar, lower case, as far as finding clauses in a newspaper needs them.
 *
 * Source: the closed word classes of any English grammar, written out by hand.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

export const determiners = words(`the a an this that these those some any no every each another both all many most few
  several other one two three four five six seven eight nine ten half more such either neither`)

/** Determiners that bring somebody or something new. */
export const indefinites = words('a an another one')

export const possessives = words('my your his her its our their whose')

/** Pronouns that stand as subject. */
export const subjectPronouns = words('he she they it we i you')

/** Who speaks of himself: `I ran`, `our dam`. */
export const firstPerson = words('i we me us my our mine ours myself ourselves')

/** Pronouns that stand as object: a addressee, never a speaker. */
export const objectPronouns = words(
  'me him her us them you it himself herself themselves myself yourself itself ourselves each',
)

/** The writer and the reader: nobody whom a report quotes. */
export const authorPronouns = words('i we you me us')

/** Pronouns for a body, a paper or several people. */
export const thingPronouns = words('it its they them their')

export const prepositions = words(`of in on at for from with without by to about over under after before during through
  against among amid between into onto upon within across around behind beyond near off outside inside since toward
  towards via per despite regarding concerning along alongside above below until till throughout like unlike aboard
  ahead following including besides as`)

/** Words that begin a clause under another one. */
export const subordinators = words(`that if whether because although though while when whenever where whereas unless
  until since after before as once so lest than why how what`)

export const coordinators = words('and or but nor yet')

export const relatives = words('who which whom whose that')

export const auxiliaries = words(`is are was were be been being am has have had having do does did will would can could
  may might must shall should ought 's 're 've 'd 'll ’s ’re ’ve ’d ’ll isn't isn’t aren't aren’t wasn't wasn’t weren't
  weren’t hasn't hasn’t haven't haven’t hadn't hadn’t don't don’t doesn't doesn’t didn't didn’t won't won’t wouldn't
  wouldn’t can't can’t cannot couldn't couldn’t shouldn't shouldn’t`)

export const formsOfBe = words(`is are was were be been being am 's 're ’s ’re isn't isn’t aren't aren’t wasn't wasn’t
  weren't weren’t get gets got`)

/** Words that may stand between a subject and its verb, or just after the verb. */
export const adverbs = words(`also not never ever still just even only then now once twice again already always often
  sometimes rarely seldom soon later earlier further furthermore both all each perhaps maybe instead however meanwhile
  nonetheless nevertheless thus too as-well so far yesterday today tonight tomorrow long first last much indeed almost
  simply himself herself themselves itself here there previously previous back elsewhere likewise quite rather have
  flatly yet`)

/** Words that open a sentence without being part of its first noun phrase. */
export const openers = words(`but and so yet or still then now meanwhile however also again later earlier perhaps maybe
  instead nevertheless nonetheless moreover furthermore besides indeed thus nor only even today yesterday tonight
  separately additionally afterward afterwards finally first second`)

export const timeWords =
  words(`monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow
  january february march april june july august september october november december jan feb mar apr jun jul aug sept sep
  oct nov dec morning afternoon evening night week month year weekend overnight early late noon midday midnight`)

/** Past forms that are no participles: `fell`, `went`. */
export const pastsOnly =
  words(`fell rose went came took gave began broke chose drew drove flew forgot grew knew ran sank saw shook stole swore
  tore threw woke wore wrote became spoke rang sang swam`)

/** Past forms that do not end in -ed, of the verbs that news uses most. */
export const irregularPasts =
  words(`broadcast held fell rose went came took made gave got won lost left met led sent cut put set hit
  kept began broke brought built bought caught chose drew drove fought flew forgot grew heard hid knew laid let paid ran
  sank sat saw shook shot shut sold spent spread stood stole struck swept taught tore threw thought told understood woke
  wore wrote became felt found meant read said spoke`)

/** Words that open a clause behind `that`; none of them follows a `that` that points, as in `said that dam`. */
export const clauseStarters = words('the a an there these those')
