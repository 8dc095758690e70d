import {agencySignature, photoDeskSignature, pictureSignature} from '../../lines/signature-pattern.ts'
import {defineRule} from '../../rules/define-rule.ts'
import type {RoleRule} from './role-rule.ts'

/**
 * `Edited by Ana Ruiz`, `(Reporting by Ana Ruiz; Editing by Tom Beck)`, `Ana Ruiz/Getty Images`: who else had a hand
 * in it.
 */
export const creditLine = defineRule<RoleRule>({
  name: 'credit-line',
  says: 'A line above or below the text says who else had a hand in it.',
  example: 'Reporting by Ana Ruiz; editing by Tom Beck',
  answer: ({line}) =>
    line.text.length < 420 &&
    (((work.test(line.text) ||
      agencyStaff.test(line.text) ||
      (/contributed/i.test(line.text.slice(-40)) && contributed.test(line.text))) &&
      !isReport.test(line.text) &&
      !/^\S+ by \p{Ll}/u.test(line.text)) ||
      (line.text.length < 90 && (picture.test(line.text) || signedPicture.test(line.text))))
      ? 'credit'
      : undefined,
})

/** "Produced by the Harbour Players, the performance tells …" reports of the work: a credit has no clause of its own. */
const isReport =
  /^(?:re)?(?:produced|production|written|compiled|research|prepared|translated|edited|graphics?)\b[^;(]{20,}, (?:the|and [a-z]+ed|it|its|a|an) .{20,}\.$/i

const work =
  /^[-–—_*([\s]*(?:(?:additional |further |with |extra )?(?:reporting|writing|research|editing|translation|production|graphics?|contributions?) (?:by|from)\b|(?:edited|written|compiled|translated|reported|produced|reviewed|prepared) by [A-Z]|(?:editor|reporter|writer|translator)s?: [A-Z]|with (?:files|reporting|contributions?|inputs?|assistance|help) (?:from|by)\b|information from:|(?:source|sources|via): ?[A-Z][^.]{1,60}$)/i

/** `Ana Ruiz in Lima contributed to this report.` */
const contributed = /^[-–—_*([\s]*.{3,160}\bcontributed (?:to )?(?:this|the) (?:report|article|story)\.?\)?$/i

/** `Associated Press writers Ana Ruiz in Lima and Tom Beck in Oslo contributed.` */
const agencyStaff = new RegExp(
  String.raw`^[-–—_*([\s]*(?:[Tt]he )?${agencySignature} (?:staff )?(?:writer|reporter|journalist)s?\b.{0,160}contributed`,
  'u',
)

const picture =
  /^(?:photo|photos|photograph|photographs|image|images|picture|pictures|video|illustration|graphic)(?: credit| courtesy)?s?(?: by|:| courtesy of| from)\s|^image copyright \S/i

/** `Ana Ruiz/Getty Images`, `The bridge in Porto. AP Photo` */
const signedPicture = new RegExp(
  String.raw`^(?:[^.!?"“]{2,70}/ ?${pictureSignature}|[^.!?"“]{0,50}\b(?:${photoDeskSignature}|${agencySignature} [Pp]hotos?)$)`,
  'u',
)
