/**
 * Words of players, buttons and galleries, lower case: a line that comes back (`Replay More Videos`) is no name the
 * article comes back to.
 *
 * Source: collected by hand from saved pages.
 */
export const labelWords: ReadonlySet<string> = new Set(
  `replay videos video watch read click subscribe share sign newsletter newsletters photos photo gallery caption captions hide
   advertisement advert sponsored related trending story stories highlights comments comment follow login log download
   play pause mute skip next previous continue reading listen breaking exclusive must`.split(/\s+/),
)

/** How letters begin: `Sir: My fingers were blue.` is said by who signs, not by whom it is written to. */
export const salutations: ReadonlySet<string> = new Set('sir sirs madam editor editors gentlemen dear'.split(' '))

/** Last words of the names of papers, agencies and stations, lower case: who reports is not what is reported. */
export const outletEndings: ReadonlySet<string> = new Set(
  `news times post tv television radio daily herald tribune journal gazette press observer mail telegraph chronicle courier
   weekly bulletin dispatch sentinel magazine media network agency wire channel newspaper broadcasting online`.split(
    /\s+/,
  ),
)
