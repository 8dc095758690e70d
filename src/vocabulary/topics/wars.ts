/**
 * Wars by the names English gives them and by their years, as background paragraphs do: `the 1950-1953 war`.
 *
 * Source: general reference, collected by hand; only wars whose years name them without doubt.
 */
export const warsByYears: ReadonlyMap<string, string> = new Map([
  ['1861-1865', 'American Civil War'],
  ['1904-1905', 'Russo-Japanese War'],
  ['1914-1918', 'World War I'],
  ['1936-1939', 'Spanish Civil War'],
  ['1939-1945', 'World War II'],
  ['1941-1945', 'World War II'],
  ['1950-1953', 'Korean War'],
  ['1954-1962', 'Algerian War'],
  ['1967-1970', 'Biafran War'],
  ['1975-1990', 'Lebanese Civil War'],
  ['1980-1988', 'Iran–Iraq War'],
  ['1992-1995', 'Bosnian War'],
])

/** Words before a war or fighting that tie it to a place: `war in Yemen`, `invasion of Iraq`. */
export const warWords: ReadonlySet<string> = new Set(
  'war invasion conflict fighting campaign operation offensive battlefield hostilities warfare'.split(' '),
)

/** Of these one is a war only when called a military one: `military operation in Mali`, not `election campaign in Ohio`. */
export const warWordsOfTheMilitary: ReadonlySet<string> = new Set('campaign operation efforts effort'.split(' '))

/** Capitalised words before `War` that name no war of their own: `The War`, `Infinity War`, `Holy War`. */
export const noWarNames: ReadonlySet<string> = new Set(
  'the a an this that infinity civil holy trade price drug star star-spangled nuclear proxy dirty culture cyber total post-cold great man'.split(
    ' ',
  ),
)
