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
    (((work.test(line.text) || (/contributed/i.test(line.text.slice(-40)) && contributed.test(line.text))) &&
      !isReport.test(line.text) &&
      !/^\S+ by \p{Ll}/u.test(line.text)) ||
      (line.text.length < 90 && picture.test(line.text)))
      ? 'credit'
      : undefined,
})

/** "Produced by the Harbour Players, the performance tells …" reports of the work: a credit has no clause of its own. */
const isReport =
  /^(?:re)?(?:produced|production|written|compiled|research|prepared|translated|edited|graphics?)\b[^;(]{20,}, (?:the|and [a-z]+ed|it|its|a|an) .{20,}\.$/i

const work =
  /^[-–—_*([\s]*(?:(?:additional |further |with |extra )?(?:reporting|writing|research|editing|translation|production|graphics?|contributions?) (?:by|from)\b|(?:edited|written|compiled|translated|reported|produced|reviewed|prepared) by [A-Z]|(?:editor|reporter|writer|translator)s?: [A-Z]|with (?:files|reporting|contributions?|inputs?|assistance|help) (?:from|by)\b|information from:|(?:the )?associated press (?:writers?|reporters?|journalists?)\b.{0,160}contributed|(?:source|sources|via): ?[A-Z][^.]{1,60}$)/i

/** `Ana Ruiz in Lima contributed to this report.` */
const contributed = /^[-–—_*([\s]*.{3,160}\bcontributed (?:to )?(?:this|the) (?:report|article|story)\.?\)?$/i

const picture =
  /^(?:(?:photo|photos|photograph|photographs|image|images|picture|pictures|video|illustration|graphic)(?: credit| courtesy)?s?(?: by|:| courtesy of| from)\s|image copyright \S|[^.!?"“]{2,70}\/ ?(?:getty images|afp|ap|reuters|epa|tass|xinhua|shutterstock|bloomberg|zuma press|alamy|the verge)|[^.!?"“]{0,50}\b(?:getty images|shutterstock|alamy|ap photo)$)/i
