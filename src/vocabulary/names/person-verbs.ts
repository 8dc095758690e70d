import {words} from '../english/words.ts'

/**
 * Verbs that newspapers give to people who speak, write or decide, lower case: `Ana Ruiz said`, `said Ana Ruiz`. Only
 * for telling people from other names; who said what is `annotate/quotes`' business.
 *
 * Source: collected by hand.
 */
export const personVerbs: ReadonlySet<string> = new Set(
  words(`
  said says say saying told tells telling added adds explained explains noted notes stated states recalled recalls replied
  replies asked asks argued argues claimed claims admitted admits insisted insists stressed stresses warned warns
  believes believed thinks thought commented comments observed remarked remarks wrote writes tweeted tweets posted
  lamented laments joked jokes quipped laughed laughs smiled smiles confessed confesses confirmed confirms denied denies
  declared declares acknowledged acknowledges suggested suggests pointed concluded concludes continued continues emphasized emphasised emphasizes
  emphasises urged urges vowed vows pledged pledges complained complains agreed agrees disclosed revealed reveals reiterated reiterates
  maintained maintains proposed proposes announced announces assured assures pleaded alleged alleges asserted asserts contended contends
  cautioned cautions advised advises recommended highlighted highlights underlined underlines underscored underscores reported reports
  predicted predicts mentioned mentions clarified clarifies reaffirmed applauded praised criticised criticized thanked
  testified hopes hoped remembers remembered vows swore swears writes wrote reads recounted recounts opined opines
  `),
)
