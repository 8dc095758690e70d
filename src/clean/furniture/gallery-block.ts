import {defineRule} from '../../rules/define-rule.ts'
import {captionGallery} from '../inline/caption-gallery.ts'
import type {Line, Page} from '../page.ts'
import type {FurnitureRule} from './furniture-rule.ts'

/**
 * The captions of a gallery line by line: `Photos: Bridge fire`, `A crowd at the harbour.`, `Hide Caption`, `2 of 12`.
 * Whatever stands between a title and the button below it is a caption, five lines at most.
 */
export const galleryBlock = defineRule<FurnitureRule>({
  name: 'gallery-block',
  says: 'It stands in a picture gallery, between its title and the button that hides the caption.',
  example: captionGallery.example,
  answer: ({line, page}) => (isInGallery(line, page) ? 'The captions of a picture gallery' : undefined),
})

const title = /^(?:photos|pictures|in pictures|gallery|slideshow|photo gallery):? \S/i
const button = /^(?:hide|show) captions?$/i
const counter = /^\d{1,3} ?(?:of|\/) ?\d{1,3}$/

const longestCaption = 5

function isInGallery(line: Line, page: Page): boolean {
  const {text, index} = line
  if (counter.test(text)) return isGalleryLine(page.lines[index - 1]) || isGalleryLine(page.lines[index + 1])
  return titleAbove(page, index) && buttonBelow(page, index)
}

const isGalleryLine = (line: Line | undefined): boolean =>
  line !== undefined && (button.test(line.text) || title.test(line.text))

function titleAbove({lines}: Page, index: number): boolean {
  for (let at = index; at >= 0 && at > index - longestCaption; at--) {
    const text = lines[at]?.text ?? ''
    if (title.test(text)) return true
    if (button.test(text) || counter.test(text)) return false
  }
  return false
}

function buttonBelow({lines}: Page, index: number): boolean {
  for (let at = index + 1; at < lines.length && at < index + longestCaption; at++) {
    const text = lines[at]?.text ?? ''
    if (button.test(text)) return true
    if (title.test(text)) return false
  }
  return false
}
