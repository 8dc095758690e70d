import type {Block, BlockRole, Document, Furniture} from '../model.ts'
import {firstAnswer} from '../rules/sieve.ts'
import {furnitureRules, paragraphRules} from './furniture/index.ts'
import {type Decision, spread} from './furniture/spread.ts'
import {cutFurniture} from './inline/cut-furniture.ts'
import {isAbove, isBelow, type Line, type Page, pageOf, withoutBody} from './page.ts'
import {roleRules} from './roles/index.ts'

/**
 * Gives each block its role and sets page furniture aside, with rule and reason: `Share this article` is nobody's
 * news. The words stay in the document and can be read on the page.
 */
export function clean(document: Document): Document {
  const cut = cutFurniture(document.blocks)
  const page = pageOf({...document, blocks: cut.blocks})
  const furniture = furnitureOf(page, cut.whole)
  const roles = rolesOf(
    withoutBody(page, (line) => furniture[line.index] !== undefined),
    furniture,
  )
  return {
    ...document,
    blocks: cut.blocks.map((block, index): Block => {
      const role = roles[index] ?? block.role
      return role === block.role ? block : {...block, role}
    }),
    furniture: [
      ...document.furniture,
      ...[
        ...cut.furniture,
        ...page.lines.flatMap(({block, index}): Furniture[] => {
          const decision = furniture[index]
          return decision ? [{span: block.span, ...decision}] : []
        }),
      ].sort((a, b) => a.span.start - b.span.start),
    ],
  }
}

/**
 * Line by line, twice: what is above and below the article shows only when the repeats and pitches that look like
 * paragraphs are out of the way.
 */
function furnitureOf(page: Page, known: readonly (Decision | undefined)[]): (Decision | undefined)[] {
  const first = page.lines.map((line) => known[line.index] ?? decide(line, page))
  if (first.every((decision) => decision === undefined)) return first
  const narrowed = withoutBody(page, (line) => first[line.index] !== undefined)
  const second = page.lines.map((line) => {
    const moved = isAbove(line, page) !== isAbove(line, narrowed) || isBelow(line, page) !== isBelow(line, narrowed)
    return first[line.index] ?? (moved ? decide(line, narrowed) : undefined)
  })
  return spread(narrowed, second)
}

function decide(line: Line, page: Page): Decision | undefined {
  if (isGiven(line, page)) return undefined
  const found = firstAnswer(line.plain === '' ? paragraphRules : furnitureRules, {line, page})
  return found && {rule: found.rule, says: found.answer}
}

/** What a page's markup says of a line, or where it stands above the text, is not asked again. */
const isGiven = ({block}: Line, {document}: Page): boolean =>
  document.seed.format === 'html' && given[block.role] === true
const given: Partial<Record<BlockRole, true>> = {
  headline: true,
  dek: true,
  byline: true,
  caption: true,
  furniture: true,
}

function rolesOf(page: Page, furniture: readonly (Decision | undefined)[]): BlockRole[] {
  const roles: BlockRole[] = []
  const kept = page.lines.filter((line) => !furniture[line.index])
  let position = 0
  for (const line of page.lines) {
    if (isGiven(line, page)) {
      roles.push(line.block.role)
      position++
      continue
    }
    if (furniture[line.index]) {
      roles.push('furniture')
      continue
    }
    position++
    const found = firstAnswer(roleRules, {line, page, before: roles, next: kept[position]})
    roles.push(found?.answer ?? 'body')
  }
  return roles
}
