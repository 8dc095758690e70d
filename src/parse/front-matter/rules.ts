import {defineRule} from '../../rules/define-rule.ts'

export const frontMatterOpen = defineRule({
  name: 'front-matter-open',
  says: 'What looks like front matter has no end.',
  example: '--- / title: The bridge / The bridge was closed.',
})

export const frontMatterTooLong = defineRule({
  name: 'front-matter-too-long',
  says: 'What stands between the fences is longer than the fields of an article; it is read as text.',
  example: 'A table of all subscribers between two lines of ---.',
})

export const frontMatterBroken = defineRule({
  name: 'front-matter-broken',
  says: 'A part of the front matter is neither YAML, TOML nor JSON.',
  example: 'title: Plan for the bridge: “no money”',
})

export const frontMatterField = defineRule({
  name: 'front-matter-field',
  says: 'A field of the front matter is not known or does not hold what it should.',
  example: 'date: 2024-02-30',
})

export const draft = defineRule({
  name: 'draft',
  says: 'The front matter keeps the article back.',
  example: 'draft: true',
})
