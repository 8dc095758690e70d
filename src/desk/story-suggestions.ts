import type {Story} from '../model.ts'
import type {Suggestion} from './desk-doubt.ts'

/** Stories by their titles, for a field that takes the id: `harbour-bridge` tells nobody which of three bridges it is. */
export const storySuggestions = (stories: readonly Story[]): readonly Suggestion[] =>
  stories.map(({id, title, articles}) => ({value: id, label: `${title} (${articles.length})`}))
