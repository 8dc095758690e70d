import {type Address, addressOf} from './address.ts'

/** A step of the way to a page, and what any link by name is. */
export interface Crumb {
  readonly label: string
  readonly to: Address
}

/** The first step of every way. */
export const homeCrumb: Crumb = {label: 'Home', to: addressOf.home()}
