import type {Quote} from '../../model.ts'
import {addressOf} from '../address.ts'

/** An interview puts its answer into the headline as well: that is the same statement, but not elsewhere. */
export function echoesElsewhere({id, echoes}: Quote): readonly string[] {
  const here = addressOf.quote(id).path
  return echoes.filter((echo) => addressOf.quote(echo).path !== here)
}
