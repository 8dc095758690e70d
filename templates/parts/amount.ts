import type {Messages} from '../../src/messages/messages.ts'
import {grouped} from '../../src/messages/say.ts'
import {type Html, html} from '../../src/site/html.ts'

/** How many there are, behind what they are of: `4,581` as well as `9,530`. */
export const amountOf = (count: number, {numbers}: Pick<Messages, 'numbers'>): Html =>
  html` <span class="number">${grouped(count, numbers)}</span>`
