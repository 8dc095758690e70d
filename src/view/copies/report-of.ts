import type {ArticleRecord} from '../../model.ts'
import type {Catalogue} from '../catalogue.ts'

/** The id of the article whose report this one prints: its own, where it is no copy. Copies are one witness. */
export function reportOf({id, copyOf}: Pick<ArticleRecord, 'id' | 'copyOf'>, {article}: Catalogue): string {
  return copyOf && article.has(copyOf.article) ? copyOf.article : id
}
