import {words} from '../english/words.ts'

/*
 * Words by which a report ties a role to a name, or tells one bearer of an office from another, lower case.
 *
 * Source: collected by hand.
 */

/** `Ana Ruiz is the mayor`, `who works as a clerk`. */
export const linkingVerbs: ReadonlySet<string> = new Set(words('is was remains became works worked serves served'))

/** Behind a name they open what its bearer was: `Ana Ruiz former minister of ports`. */
export const pastCallings: ReadonlySet<string> = new Set(words('former then late ex'))

/** Before an office they make another one of it: the vice president is not the president. */
export const officeChangers: ReadonlySet<string> = new Set(
  words(`vice deputy assistant associate former ex late then past outgoing incoming elect designate acting interim shadow
  co junior under honorary`),
)

/** Before an office they change nothing: `the embattled minister` is the minister. */
export const passingAdjectives: ReadonlySet<string> = new Set(
  words(`embattled veteran longtime long-time new current same controversial popular young old elderly beleaguered
  outspoken powerful influential retired first-term second-term newly-elected re-elected`),
)

/** What may be said for a narrower calling: the official is the minister, the envoy the ambassador. */
export const widerCallings: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      [
        'official',
        `minister secretary governor mayor commissioner director chief head superintendent inspector chairman chairwoman
        administrator undersecretary ambassador spokesman spokeswoman spokesperson officer coordinator registrar controller
        comptroller treasurer`,
      ],
      ['officer', 'superintendent inspector constable sergeant captain lieutenant major commander'],
      ['leader', 'president premier chairman chairwoman chief head chancellor king'],
      ['commander', 'chief head general admiral'],
      ['chief', 'director head commander commissioner'],
      ...['lawmaker', 'legislator', 'parliamentarian', 'politician'].map((wide): [string, string] => [
        wide,
        'senator congressman congresswoman representative deputy mp member',
      ]),
      ...['diplomat', 'envoy'].map((wide): [string, string] => [wide, 'ambassador envoy representative consul']),
      ...['magistrate', 'jurist'].map((wide): [string, string] => [wide, 'judge justice']),
      ...['scholar', 'academic', 'expert', 'researcher'].map((wide): [string, string] => [
        wide,
        'professor economist scientist historian lecturer',
      ]),
      ...['executive', 'boss'].map((wide): [string, string] => [wide, 'ceo director president chairman chief manager']),
    ] satisfies [string, string][]
  ).map(([wide, narrow]) => [wide, new Set(words(narrow))]),
)

/** Other words for an office: the head of state is the president, or the king. */
export const headsOfState: ReadonlySet<string> = new Set(words('president king queen emir sultan monarch'))

/** Callings with `to` and whom they serve: `an adviser to Ana Ruiz`. */
export const callingsTo: ReadonlySet<string> = new Set(
  words(
    'adviser advisers advisor advisors aide aides assistant assistants ambassador envoy consultant consultants counsel heir',
  ),
)
