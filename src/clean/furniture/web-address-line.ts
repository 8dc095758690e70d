import {addressLabelled} from '../../lines/address-labelled.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {isAbove, isBelow} from '../page.ts'
import type {FurnitureRule} from './furniture-rule.ts'

/** `https://www.example.org/2024/05/council-votes`: an address and nothing else. */
export const webAddressLine = defineRule<FurnitureRule>({
  name: 'web-address-line',
  says: 'It is an address and nothing else.',
  example: 'https://www.example.org/2024/05/council-votes',
  answer: ({line, page}) =>
    labelled(line.text) ||
    (!line.text.includes(' ') &&
      (address.test(line.text) || (bareHost.test(line.text) && (isAbove(line, page) || isBelow(line, page)))))
      ? 'A web address on a line of its own'
      : undefined,
})

/** `Source: https://www.example.org/2024/05/council-votes` */
const labelled = (text: string): boolean => addressLabelled(text) !== undefined

const address = /^(?:https?:\/\/\S+|www\.[\w-]+(?:\.[\w-]+)+(?:\/\S*)?)$/i
/** Between paragraphs `Harbour.com` may be a subheading about a company. */
const bareHost = /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net)(?:\/\S*)?$/i
