import {agencySignature, photoDeskSignature, pictureSignature} from '../../lines/signature-pattern.ts'
import {defineRule} from '../../rules/define-rule.ts'
import type {RoleRule} from './role-rule.ts'

/**
 * `Ana Ruiz opens the bridge in Porto on May 3, 2024. (Photo by AFP)`, `FILE - In this May 3, 2024, file photo, …`,
 * `Image copyright AFP Image caption The bridge`: the words below a picture.
 */
export const captionLine = defineRule<RoleRule>({
  name: 'caption-line',
  says: 'The words stand below a picture.',
  example: 'Ana Ruiz opens the bridge in Porto on May 3, 2024. (Photo by AFP)',
  answer: ({line}) => {
    if (line.block.role === 'caption') return 'caption'
    if (line.text.length > 700) return undefined
    return begins.test(line.text) || (line.text.length > 30 && endsInCredit(line.text)) ? 'caption' : undefined
  },
})

/** "Photograph: Ana Ruiz/Harbour News" is a credit and nothing else: a caption says something before it. */
function endsInCredit(text: string): boolean {
  const tail = creditTail(text)
  const found = tail === '' ? null : (ends.exec(tail) ?? endsSigned.exec(tail))
  return found !== null && (found.index > 0 || tail.length < text.length)
}

/** The end of a line that could be a picture credit; most paragraphs have nothing of the kind there. */
const creditTail = (text: string): string => {
  const last = text.charAt(text.length - (text.endsWith('.') ? 2 : 1))
  const tail = text.slice(-130)
  const mayEnd =
    lastOfCredit.has(last) ||
    tail.indexOf(':') >= 0 ||
    tail.indexOf('©') >= 0 ||
    tail.indexOf('/') >= 0 ||
    creditDots.test(tail)
  return mayEnd && /[)\]©]|hoto|redit|mage|icture|\//.test(tail) ? tail : ''
}

const creditDots = /Credit ?(?:\.\.\.|…)/

/** `(Photo by Ana Ruiz)`; the other credits have a colon, a slash or © before the name. */
const lastOfCredit: ReadonlySet<string> = new Set([')', ']'])

const begins =
  /^(?:FILE ?(?:PHOTO)? ?[-–—:] ?|(?:A )?(?:file|handout|undated) (?:photo|picture|image)\b.{0,40}(?:shows|dated|taken)|(?:Photo|Image|Picture) caption\b|Image copyright\b.*\bImage caption\b|Media caption\b|Caption:|In this (?:\w+\.? \d|photo\b|image\b|undated\b|file\b)|This (?:photo|image|picture|combination) |(?:Photo|Image|Picture): .{40,})/i

const ends =
  /(?:[([](?:(?:File|Handout|Courtesy|Pool) )?(?:Photo|Image|Picture|Photograph|Credit|Source|File)s?(?: by|:| courtesy|\/| credit)?[^()[\]]{0,80}[)\]]|\([^()]{2,60}file photo[^()]{0,40}\)|(?:Photograph|Photo|Image|Picture|Photo credit|Image credit|Credit): ?[^.]{3,80}|Credit ?(?:\.\.\.|…) ?[^.]{3,80}|© ?[A-Z][^.]{2,40})\.?$/i

/** `(AP Photo/Ana Ruiz)`, `(Ana Ruiz/Getty Images)`, `(Ana Ruiz/Pool via AP)`; without brackets photo desks alone. */
const endsSigned = new RegExp(
  String.raw`(?:[([]${agencySignature} (?:Photo|File|Image)s?\b[^()[\]]{0,80}[)\]]|\([^()]{2,60}(?:${photoDeskSignature}|\bvia ${agencySignature}|/ ?${pictureSignature}|\b${agencySignature} [Pp]hoto)[^()]{0,40}\)|/ ?${photoDeskSignature})\.?$`,
  'u',
)
