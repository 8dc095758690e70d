import type {Quote} from '../model.ts'

/** Whether a quote counts as something said: no label (`term`), and no stance: `Ruiz backs the dam`. */
export const isSaid = ({kind, stance}: Pick<Quote, 'kind' | 'stance'>): boolean => kind !== 'term' && !stance
