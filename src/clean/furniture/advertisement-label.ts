import {defineRule} from '../../rules/define-rule.ts'
import {advertisementLabels} from '../../vocabulary/page/furniture.ts'
import type {FurnitureRule} from './furniture-rule.ts'

/** `Advertisement`, `Scroll down for video`, `Related articles`: the place of a box that is not in the text. */
export const advertisementLabel = defineRule<FurnitureRule>({
  name: 'advertisement-label',
  says: 'It marks the place of a box that is not in the text.',
  example: 'Advertisement',
  answer: ({line}) =>
    line.text.length < 60 && !line.endsSentence && !line.quotes && advertisementLabels.has(line.label)
      ? 'The label of an advertisement, player or list of links'
      : undefined,
})
