/**
 * Those whom speakers in the news speak to, lower case.
 *
 * Source: the objects of `told` in newspapers, collected by hand.
 */
export const addressees: ReadonlySet<string> = new Set(
  `reporters journalists lawmakers voters supporters delegates people officials investigators viewers listeners readers
  colleagues members police audience crowd crowds congress parliament court judge jury jurors press media newspaper
  network station agency magazine reporter host interviewer donors fans students workers lawyers police detectives
  senators legislators aides staff followers congregation conference committee panel attendees participants gathering
  rally meeting world nation country friends family parents residents analysts investors council assembly interview
  channel programme program show`.split(/\s+/),
)

/** What is told, and not who hears it: `told the story he had heard`. */
export const toldThings: ReadonlySet<string> = new Set(
  'truth story stories tale tales lie lies joke jokes news secret secrets things'.split(' '),
)
