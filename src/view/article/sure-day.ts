import type {Published} from '../../model.ts'

/** The day of publication, where it is more than a guess. */
export function sureDay(published: Published | undefined): string | undefined {
  return published && published.certainty !== 'guessed' ? published.value : undefined
}
