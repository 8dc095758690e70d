import type {ArticleRecord, Site} from '../../model.ts'

/** Whether the file of an article lies beside the site for anyone to check. */
export const hasOriginal = ({originals}: Site, {visibility}: ArticleRecord): boolean =>
  originals !== false && (visibility ?? 'full') === 'full'
