/**
 * Titles as papers cut them short, lower case without the full stop, and in full, so that `Gov. Ana Ruiz` and `Governor
 * Ruiz` bear one office.
 *
 * Source: the style books of the news agencies, collected by hand.
 */
export const titleAbbreviations: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['sec', 'secretary'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['cmdr', 'commander'],
  ['adm', 'admiral'],
  ['sgt', 'sergeant'],
  ['det', 'detective'],
  ['supt', 'superintendent'],
  ['insp', 'inspector'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['rev', 'reverend'],
  ['atty', 'attorney'],
  ['pm', 'minister'],
])

/** Forms of address by which one person goes under a single name: `Pope Innocent`, `King Rollo`, lower case. */
export const singleNameTitles: ReadonlySet<string> = new Set(
  'pope king queen prince princess emperor empress sultan emir patriarch metropolitan dalai pharaoh tsar czar'.split(
    ' ',
  ),
)
