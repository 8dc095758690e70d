import {words} from '../english/words.ts'

/**
 * Offices in capitals before a name: `PM Ana Ruiz`, `MK Ruiz`; two capitals elsewhere before a name are initials
 * (`KP Oli`). Lower case.
 *
 * Source: collected by hand from the usage of English newspapers in India, Israel, Africa and the Gulf.
 */
export const titleAcronyms: readonly string[] = words(`
  pm mp mk mps dp lg cm dcm sp dsp hh he hrh hm dc vp dg ig igp oc cj cp jp qc kc sc gm md ceo cfo cto coo mla mna mpa mlc mec mc co
  si asi ag avm cdr lcdr ltc sgt sfc ssg sho acp dcp dgp adgp ips ias ifs pa pr ps dm
`)

/** Those of them by which somebody is addressed: `HH Sheikh Tavi Orlo` holds no office by them. */
export const addressAcronyms: ReadonlySet<string> = new Set(words('hh he hrh hm'))

/** Those that are two initials behind an office written out: `chief minister MK Orlo`. */
export const acronymsThatAreInitials: ReadonlySet<string> = new Set(words('mk sp jp sc ps pa dc mc cp dm ag co'))
