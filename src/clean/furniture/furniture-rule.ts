import type {Sieve} from '../../rules/sieve.ts'
import type {Line, Page} from '../page.ts'

/**
 * A rule that knows one kind of page furniture. It answers with a sentence for the reader of the archive that says why
 * the line was set aside, or stays silent. Shortness is never a reason.
 */
export type FurnitureRule = Sieve<{readonly line: Line; readonly page: Page}, string>
