import type {Fact} from '../../model.ts'
import type {Sieve} from '../../rules/sieve.ts'
import type {Desk} from '../desk.ts'
import type {KnownOutlets} from './archive-outlets.ts'

/** A sign of who published an article. */
export type SourceSieve = Sieve<Desk & {readonly outlets: KnownOutlets}, Omit<Fact<string>, 'rule'>>
