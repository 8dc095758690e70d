/**
 * Words that make two countries in one sentence a matter between them. Without one, `athletes from Japan and Italy` is
 * no relation of Japan and Italy.
 *
 * Source: collected by hand from what foreign ministries are reported to do.
 */
export const relationWords: ReadonlySet<string> = new Set(
  `relations relationship ties tie cooperation cooperate alliance ally allies partnership partner partners bilateral
   talks talk summit visit visits visited visiting delegation delegations counterpart counterparts ambassador ambassadors
   embassy diplomat diplomats diplomatic treaty pact accord agreement agreements deal friendship solidarity dialogue
   rapprochement normalization normalisation sanctions sanction tensions tension dispute disputes border envoy envoys
   negotiations negotiation mediation trade tariff tariffs invasion invaded aggression retaliation retaliate expel
   expelled accuse accused accuses accusing condemn condemned condemns threat threats threaten threatened provocation
   minister ministers ministry president leaders leader foreign neighbour neighbor neighbours neighbors hotline
   reunification unification hostilities war conflict missile missiles military troops arms`
    .split(/\s+/)
    .filter(Boolean),
)
