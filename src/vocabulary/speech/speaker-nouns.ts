/**
 * Nouns that name those who speak in the news, lower case, singular where there is one.
 *
 * Source: the unnamed sources, offices and papers of newspaper reports, collected by hand.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** One who speaks for others or without a name: `the official said` need not be the person named before. */
export const unnamedPersons = words(`official source aide spokesman spokeswoman spokesperson diplomat analyst witness
  resident expert critic supporter adviser advisor insider observer researcher reporter author someone anyone voter
  prosecutor commenter`)

/** Those whom a report leaves unnamed on purpose. */
export const namelessSources: ReadonlySet<string> = words(
  'source official aide insider diplomat witness someone anyone supporter observer critic',
)

/** The same, and several of them. */
export const unnamedSources: ReadonlySet<string> = new Set([
  ...unnamedPersons,
  ...words(`officials sources aides spokespeople spokesmen diplomats analysts witnesses residents experts critics
  supporters advisers advisors insiders observers researchers reporters authors everyone nobody people voters police
  authorities prosecutors lawyers relatives neighbours neighbors students protesters activists lawmakers opponents others
  some many most few several both`),
])

/** Papers, polls and programmes: things that say something without being anybody. */
export const documents = words(`report reports statement statements study studies survey surveys poll polls letter
  letters memo email emails document documents article articles editorial book ad ads advertisement video message
  note notice filing filings complaint lawsuit indictment ruling resolution communique communiqué release data
  figures records transcript headline caption sign text law bill order website site page platform analysis
  documentary film spot tweet post posting blog blogs yearbook form forms newsletter bulletin brochure leaflet slide slides footage average averages research evidence`)

/** What a single person may be called instead of by name: `the billionaire said`. */
export const epithets = words(`president premier chancellor minister secretary governor mayor senator congressman
  congresswoman lawmaker representative ambassador envoy general admiral colonel captain major commander marshal king
  queen prince princess sheikh emir sultan pope bishop archbishop cardinal priest pastor reverend rabbi imam ayatollah
  leader chief head chairman chairwoman chair director executive ceo founder owner manager boss president-elect
  candidate nominee frontrunner front-runner contender challenger incumbent republican democrat libertarian politician
  statesman veteran billionaire businessman businesswoman mogul tycoon magnate entrepreneur banker economist investor
  professor scholar historian scientist physician doctor surgeon nurse engineer lawyer attorney judge justice
  prosecutor sheriff detective officer inspector constable coach captain player striker goalkeeper champion actor
  actress singer rapper musician novelist writer author poet filmmaker comedian host anchor columnist journalist
  mother father son daughter wife husband widow widower brother sister farmer fisherman teacher student native
  texan new-yorker man woman boy girl teenager pensioner activist organizer organiser legislator parliamentarian
  councilman councilwoman commissioner speaker whip treasurer comptroller counsel counselor aspirant hopeful star
  clerk legend icon superstar`)

/**
 * Offices and posts that only their bearer is called by, and words for anybody at all: the minister and the man are not
 * whoever spoke last.
 */
export const heldOffices = words(`president vice-president premier chancellor minister secretary king queen prince
  princess pope sultan emir ambassador commissioner governor mayor director chairman chairwoman chair chief head general
  admiral colonel major commander judge justice attorney lawyer prosecutor sheriff coach manager boss officer detective
  inspector constable leader owner speaker whip treasurer comptroller counsel counselor ceo executive bishop archbishop
  cardinal host anchor mother father son daughter wife husband widow widower brother sister man woman boy girl teenager
  student native`)

/** What shows or plays somebody saying something: `footage of Ana Ruiz saying`. */
export const recordings =
  words(`footage video videos clip clips recording recordings tape tapes audio film image images picture
  pictures photo photos sound soundbite snippet`)

/** How many of a group: `the share of growers saying so rose` reports nobody's words. */
export const portions = words('share percentage proportion number fraction percent')

/** What happened, from which a reporter concludes something: `the results suggest that`. */
export const outcomes =
  words(`result results outcome outcomes sign signs trend trends move moves event events returns number numbers
  silence delay delays turnout`)

/** What a writer calls himself: `as this reporter revealed`. */
export const authorNouns = words('reporter writer author columnist correspondent journalist')

/** Bodies whose members speak: of `members of the Labour Party, who said` the members. */
export const bodiesOfMembers: ReadonlySet<string> = new Set(
  words(
    'party campaign congress senate house parliament council committee board army administration government union team office company',
  ),
)

/** What heads an occasion or a work: the marks behind it are its name. */
export const headings: ReadonlySet<string> = words(
  'theme topic motto slogan tagline hashtag banner titled entitled themed dubbed',
)
