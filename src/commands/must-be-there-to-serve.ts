import {existsSync} from 'node:fs'
import {Failure} from '../failure.ts'

/** @throws {Failure} when there is no folder of articles to serve. */
export function mustBeThereToServe(seeds: string): void {
  if (!existsSync(seeds))
    throw new Failure(`Cannot serve ${seeds}: there is no such folder. Give the folder your articles are in.`)
}
