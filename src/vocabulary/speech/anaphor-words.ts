import {words} from '../english/words.ts'

/*
 * Nouns by which a report goes on about a body or a paper it has named, lower case.
 *
 * Source: collected by hand.
 */

/** For any body: `the group said`, `the organisation said`. */
export const bodyNouns: ReadonlySet<string> = new Set(
  words(`group organisation organization company firm party agency body institution association federation union outlet
  newspaper paper broadcaster network station channel charity nonprofit non-profit watchdog think-tank tank club team
  company business corporation manufacturer retailer chain airline bank lender institute centre center foundation fund
  coalition alliance movement office department ministry military army police force service commission committee panel
  board council court tribunal authority regulator government administration regime campaign website site`),
)

/** For a body whose name has no word for what it is: `the party` for the ATM, never `the ministry`. */
export const anyBody: ReadonlySet<string> = new Set(
  words(`group organisation organization company firm party agency body institution outlet newspaper paper broadcaster
  network charity nonprofit non-profit watchdog think-tank club team business corporation manufacturer retailer airline`),
)

/** Words that one body may be called by in turn: the army is the military. */
export const sameBody: readonly ReadonlySet<string>[] = [
  new Set(words('army military forces force troops')),
  new Set(words('newspaper paper daily')),
  new Set(words('company firm corporation business')),
  new Set(words('organisation organization group charity nonprofit non-profit association')),
  new Set(words('centre center think-tank tank institute foundation')),
]

/** Bodies of a state whom `the agency` and `the regulator` may mean where they have just spoken. */
export const bodiesOfState: ReadonlySet<string> = new Set(
  words(`agency authority bureau regulator watchdog body administration department directorate commission board service
  office`),
)

/** Papers on a matter that go by any of these names: the study is the report, the analysis, the survey. */
export const studies: ReadonlySet<string> = new Set(
  words('report reports study studies analysis survey research paper review estimate findings assessment'),
)

/** Where people post: a Facebook post is somebody’s, and not Facebook’s. */
export const platforms: ReadonlySet<string> = new Set(
  words(`facebook twitter instagram youtube whatsapp telegram linkedin reddit tiktok snapchat mastodon bluesky weibo wechat
  tumblr medium substack`),
)

/** Verbs by which a body gives out a paper: `the campaign released a statement`. */
export const issuingVerbs: ReadonlySet<string> = new Set(
  words('released issued published sent posted wrote put circulated distributed filed produced shared'),
)

/** Between a paper and `by` these name who hands it on, not who wrote it: `court papers obtained by the Post`. */
export const relayingParticiples: ReadonlySet<string> = new Set(
  words('reported obtained seen reviewed cited quoted shared read viewed received leaked broadcast aired promoted'),
)

/** What somebody says, by a noun: in `the board’s answer: “It held.”` the board speaks. */
export const utterances: ReadonlySet<string> = new Set(
  words(
    'words warning reaction response answer reply verdict message pitch rebuttal retort advice argument explanation',
  ),
)
