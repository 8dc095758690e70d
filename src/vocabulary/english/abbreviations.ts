/**
 * Words that end in a full stop without ending a sentence, lower case, without the stop.
 *
 * Source: titles, ranks, offices, months, US states and company forms as the news agencies' style books abbreviate
 * them, collected by hand.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof st ste sr jr rev fr hon messrs mme mlle
   gen lt col maj capt cmdr cpl sgt pvt adm brig supt insp det
   pres gov sen rep reps sens amb sec atty del supt
   jan feb mar apr jun jul aug sept sep oct nov dec
   mon tue tues wed thu thur thurs fri
   ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo
   co corp inc ltd bros llc plc cie
   no nos v vs etc approx dept est ave blvd rd ph al`
    .split(/\s+/)
    .filter(Boolean),
)

/** States of the United States behind a place, lower case: `Taal, Fla.` */
export const statesInShort: ReadonlySet<string> = new Set(
  `ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa.
   tenn. tex. vt. va. wash. wis. wyo. w.va.`
    .split(/\s+/)
    .filter(Boolean),
)

/** Abbreviations that may well end a sentence: only a following small letter or number keeps it going. */
export const mayEndSentence: ReadonlySet<string> = new Set(
  'jr sr inc corp ltd co llc plc etc est ave blvd rd bros al'.split(' '),
)

/** Abbreviations that are written in small letters and stand between words: `Ruiz v. Diaz`. */
export const smallAbbreviations: ReadonlySet<string> = new Set(['v', 'vs', 'approx', 'ca'])

/** Regions by their initials, behind a comma: `Oldham, N.J.`; `J.K.` in that place is somebody's given names. */
export const regionInitials: ReadonlySet<string> = new Set(
  'N.J. N.Y. N.H. N.C. N.D. N.M. S.C. S.D. R.I. D.C. B.C. N.S. N.B.'.split(' '),
)
