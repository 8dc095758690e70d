import {siteFooter} from '../../clean/furniture/site-footer.ts'
import {webAddressLine} from '../../clean/furniture/web-address-line.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {inFile} from '../findings.ts'
import type {SourceSieve} from './source-sieve.ts'

/**
 * `The Gazette’s website can also be accessed at:` with `www.gazette.example` below: the page gives its own address.
 * An address alone proves nothing (an advertiser has one too) unless the footer leads to it.
 */
export const ownFooter = defineRule<SourceSieve>({
  name: 'own-footer',
  says: 'The page gives its own address at its foot.',
  example: 'The Gazette’s website can also be accessed at: www.gazette.example',
  answer: ({document, outlets}) => {
    const {raw} = document.seed
    const footers = document.furniture.filter(({rule}) => rule === siteFooter.name)
    for (const {span} of footers) {
      const line = raw.slice(span.start, span.end)
      const owner = /^(?:the )?(?<name>\p{Lu}[^.!?:]{1,40}?)['’]s? (?:\w+ )?(?:web ?site|site|app)\b/iu.exec(line)
        ?.groups?.name
      if (owner)
        return {value: outlets.named(owner) ?? owner, certainty: 'stated', evidence: [inFile(span, line.trim())]}
      const addresses = document.furniture.filter(
        (other) => other.rule === webAddressLine.name && other.span.start > span.start,
      )
      for (const other of [{span}, ...addresses]) {
        const address = /(?:https?:\/\/|www\.)[^\s,;)]+/i.exec(raw.slice(other.span.start, other.span.end))?.[0]
        const outlet = address && outlets.at(address)
        if (outlet) return {value: outlet, certainty: 'stated', evidence: [inFile(other.span, address)]}
      }
    }
    return undefined
  },
})
