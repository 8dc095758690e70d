import type {FurnitureRule} from './furniture-rule.ts'

/** `https://www.example.org/2024/05/council-votes`: an address and nothing else. */
export const webAddressLine: FurnitureRule = {
  name: 'web-address-line',
  answer: ({line}) => (address.test(line.text) ? 'A web address on a line of its own' : undefined),
}

const address =
  /^(?:https?:\/\/\S+|www\.[\w-]+(?:\.[\w-]+)+(?:\/\S*)?|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net)(?:\/\S*)?)$/i
