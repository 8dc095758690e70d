import type {Article, Glance} from '../model.ts'
import {isSaid} from './is-said.ts'
import {placeName} from './place-name.ts'

/** An article at a glance: as it lies ready, or read off its record. */
export function glanceOf({glance, record}: Article): Glance {
  if (glance) return glance
  return {
    quotes: record.quotes.filter(({stance}) => !stance).length,
    said: record.quotes.flatMap((quote, at) => (isSaid(quote) ? at : [])),
    saidBy: record.quotes.flatMap((quote, at) => {
      const person = isSaid(quote) ? quote.speaker?.person : undefined
      return person === undefined ? [] : [[person, at] as const]
    }),
    saidByOthers: record.quotes.flatMap((quote, at) => {
      const {speaker} = quote
      return isSaid(quote) && speaker && speaker.person === undefined ? [[speaker.kind, speaker.name, at] as const] : []
    }),
    people: record.people.map(({id}) => id),
    topics: record.topics.map(({value}) => value),
    places: record.places.map((place) => ({id: place.id, name: placeName(place, record)})),
    organisations: record.organisations.map(({id, name}) => ({id, name})),
  }
}
