import {nameId} from '../../ids/name-id.ts'
import type {Article, Warning} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'

export const sameAddress = defineRule({
  name: 'same-address',
  says: 'The archivist wrote two names that make one address; they share a page.',
  example: 'story: Port fire / story: Port fire!',
})

/** Doubts that names of the archivist's are one, where only their marks differ: `C` and `C++` are two topics. */
export function doubtSameAddress(articles: readonly Article[]): Warning[] {
  const known = new Map<string, {name: string; file: string}>()
  const told = new Set<string>()
  const warnings: Warning[] = []
  for (const {record, frontMatter} of articles)
    for (const [kind, names] of Object.entries(namesIn(frontMatter)))
      for (const name of names) {
        const address = `${kind} ${nameId(name)}`
        const first = known.get(address)
        if (!first) known.set(address, {name, file: record.file})
        else if (plain(first.name) !== plain(name) && !told.has(`${address} ${plain(name)}`)) {
          told.add(`${address} ${plain(name)}`)
          warnings.push({
            rule: sameAddress.name,
            says: `${record.file}: the ${kind} “${name}” has the address of “${first.name}” in ${first.file} and shares its page. Write both alike if they are one; if not, give one of them another word`,
          })
        }
      }
  return warnings
}

const namesIn = ({
  story,
  source,
  topics = [],
  tags = [],
}: Article['frontMatter']): Record<string, readonly string[]> => ({
  story: story === undefined ? [] : [story],
  source: source === undefined ? [] : [source],
  topic: [...topics, ...tags],
})

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')
