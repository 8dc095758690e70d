import {words} from '../english/words.ts'

/**
 * Small words inside a name, lower case: `Ursula von der Leyen`, `Mohammed bin Salman`, `Bingu wa Mutharika`.
 *
 * Source: the usual particles of Dutch, German, French, Spanish, Portuguese, Italian, Arabic, Malay, Berber and Bantu
 * names, collected by hand.
 */
export const nameParticles: ReadonlySet<string> = new Set(
  words(`
  van der den ter ten te von zu zum zur vom af av
  de du des la le les d da das do dos di del della dello degli dei delle y e i
  bin ibn ben bint binti bte binte al el ul ud ould oud ait aït abu umm
  wa ka wa ole arap st san zur
`),
)

/** First words of a family name, lower case, which is never printed without them: `Bob Vander Orlo`, `Jack St. Orlo`. */
export const surnameOpeners: ReadonlySet<string> = new Set(words('vander vande vanden vandeven st. ste.'))

/** Arabic articles and the like written with a hyphen before a capital: `al-Haddad`, `el-Sisi`, `ul-Haq`. */
export const hyphenPrefixes: ReadonlySet<string> = new Set(
  words('al el an ar as ash at az ad adh ath ul ud ur us uz ed es et en er ol od bin bint ibn abu abd ben'),
)

/** What may follow a family name: `Martin Luther King Jr.`, `Ana Ruiz III`. */
export const nameSuffixes: ReadonlySet<string> = new Set(words('jr jr. sr sr. ii iii iv'))

/** Small words inside a name of a byline: `Ana de la Cruz`. Narrower than those of running text. */
export const bylineParticles: ReadonlySet<string> = new Set(
  words('de del della der den di da dos du van von la le el al bin bint ibn abu ter ten y e zu af'),
)

/** Small words inside a place that opens a dateline: `Rio de Janeiro`. */
export const datelineParticles: ReadonlySet<string> = new Set(words('and de del la of the al el on upon di do da'))

/** Small words inside a place in ordinary letters: `Port-au-Prince`. */
export const placeParticles: ReadonlySet<string> = new Set(words('de del la of the and au es on upon da do di'))

/** The article of Arabic names comes and goes: `al-Sadr`, `Sadr`. */
export const arabicArticles: ReadonlySet<string> = new Set(words('al el as ash an ar at az ad ul'))
