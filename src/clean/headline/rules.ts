import {defineRule} from '../../rules/define-rule.ts'

export const headlineLabel = defineRule({
  name: 'headline-label',
  says: 'It calls to look or listen, before the headline.',
  example: 'Watch: Crane lifts a chapel over the canal',
})

export const headlineByWords = defineRule({
  name: 'headline-by-words',
  says: 'Of several lines above the text it shares most words with the text.',
  example: 'Log in / Weather / Tram to Fellgate delayed until spring',
})

export const besideArticle = defineRule({
  name: 'beside-article',
  says: 'It stands among the menus and lists around the article, in the text of a whole page.',
  example: 'Most read / Man rescued from canal by his dog',
})
