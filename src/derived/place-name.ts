import type {ArticleRecord, NamedThing} from '../model.ts'

/**
 * The name a place is filed under. A dateline prints its place in capitals (`PATRIOT PARK, August 15`); the record of
 * the dateline has it as it is written elsewhere, and an index that lists “PATRIOT PARK” shouts.
 */
export function placeName({name}: NamedThing, {dateline}: ArticleRecord): string {
  const place = dateline?.value.place
  return place !== undefined && name === name.toUpperCase() && place.toUpperCase() === name ? place : name
}
