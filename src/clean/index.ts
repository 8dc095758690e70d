import type {Block, BlockRole, Document, Furniture} from '../model.ts'
import {firstAnswer} from '../rules/sieve.ts'
import {type DecidedLines, decided, decidedLines} from './decided-lines.ts'
import {setAbstractAside} from './furniture/abstract-above.ts'
import {furnitureRules, paragraphRules} from './furniture/index.ts'
import {type Decision, spread} from './furniture/spread.ts'
import {cutHeadline} from './headline/cut-headline.ts'
import {findPastedArticle} from './headline/find-pasted-article.ts'
import {findTitledArticle, isOfFolio} from './headline/find-titled-article.ts'
import {headlineInstead} from './headline/headline-instead.ts'
import {headlineWithStop} from './headline/headline-with-stop.ts'
import {besideArticle, headlineLabel} from './headline/rules.ts'
import {cutFurniture} from './inline/cut-furniture.ts'
import {isAbove, isBelow, type Line, type Page, pageOf, withoutBody} from './page.ts'
import {roleRules} from './roles/index.ts'
import {teaserOf} from './teaser-of.ts'

/**
 * Gives each block its role and sets page furniture aside, with rule and reason: `Share this article` is nobody's
 * news. The words stay in the document and can be read on the page.
 */
export function clean(parsed: Document): Document {
  const lines = decidedLines(parsed)
  const {document} = lines
  const cut = cutFurniture(document.blocks, lines)
  const {page, furniture} = setAside(pageOf({...document, blocks: cut.blocks}), cut.whole, lines)
  const settled = rolesOf(page, furniture)
  const headline = page.headline ?? headlineInstead(page, settled)
  const roles = headline === page.headline ? settled : rolesOf({...page, headline}, furniture)
  const blocks = cut.blocks.flatMap((block, index): Block[] => {
    const role = roles[index] ?? block.role
    if (role === 'headline' && document.seed.format !== 'html') return cutHeadline({...block, role}, document)
    return [role === block.role ? block : {...block, role}]
  })
  const aside = [
    ...cut.furniture,
    ...page.lines.flatMap(({block, index}): Furniture[] => {
      const decision = furniture[index]
      return decision ? [{span: block.span, ...decision}] : []
    }),
    ...labelsBefore(blocks),
  ].sort((a, b) => a.span.start - b.span.start)
  return {
    ...document,
    blocks,
    ...(headline !== undefined && {headlineByWords: true}),
    furniture: [...document.furniture, ...aside],
    warnings: [...document.warnings, ...teaserOf(document.seed, blocks, aside)],
  }
}

/** `Watch:`, cut off a headline. */
const labelsBefore = (blocks: readonly Block[]): Furniture[] =>
  blocks.flatMap((block, index) =>
    block.role === 'furniture' && blocks[index + 1]?.role === 'headline' && /[:\]|-]$/.test(block.text.trimEnd())
      ? [
          {
            span: block.span,
            rule: headlineLabel.name,
            says: 'A call to look or listen, or an agency’s number, before the headline',
          },
        ]
      : [],
  )

type Decisions = readonly (Decision | undefined)[]

/** What is set aside, and the page with what is left; of a whole page's text everything around the article as well. */
function setAside(page: Page, known: Decisions, {isRestored}: DecidedLines): {page: Page; furniture: Decisions} {
  const furniture = furnitureOf(page, known).map((why, index) =>
    why && isRestored(page.lines[index]?.block.text ?? '') ? undefined : why,
  )
  const isFurniture = (line: Line): boolean => furniture[line.index] !== undefined
  const isPage = page.document.seed.format === 'html'
  const titled = isPage ? undefined : findTitledArticle(page)
  const pasted = titled ?? (isPage ? undefined : findPastedArticle(page, isFurniture))
  if (!pasted) {
    const stopped = headlineWithStop(page, isFurniture)
    const isHead = ({index}: Line): boolean => index === stopped?.headline || index === stopped?.dek
    const narrowed = withoutBody(page, (line) => isFurniture(line) || isHead(line))
    return {page: stopped && narrowed.lastBody > 0 ? {...narrowed, stopped} : withoutBody(page, isFurniture), furniture}
  }
  const top = pasted.headline ?? pasted.firstBody
  const isAround = (line: Line): boolean =>
    titled ? line.index < top && !isOfFolio(line) : line.index < top || line.index > pasted.lastBody
  const around = (line: Line): boolean => isAround(line) && !isRestored(line.block.text)
  return {
    page: {...page, ...pasted},
    furniture: page.lines.map(
      (line): Decision | undefined => furniture[line.index] ?? (around(line) ? beside : undefined),
    ),
  }
}

const beside: Decision = {
  rule: besideArticle.name,
  says: 'Stands among the menus and lists around the article',
}

/**
 * Line by line, twice: what is above and below the article shows only when the repeats and pitches that look like
 * paragraphs are out of the way.
 */
function furnitureOf(page: Page, known: Decisions): Decisions {
  const first = page.lines.map((line) => known[line.index] ?? decide(line, page))
  if (first.every((decision) => decision === undefined)) return first
  const narrowed = withoutBody(page, (line) => first[line.index] !== undefined)
  const second = page.lines.map((line) => {
    const moved = isAbove(line, page) !== isAbove(line, narrowed) || isBelow(line, page) !== isBelow(line, narrowed)
    return first[line.index] ?? (moved ? decide(line, narrowed) : undefined)
  })
  return setAbstractAside(page, spread(narrowed, second))
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

function rolesOf(page: Page, furniture: Decisions): BlockRole[] {
  const roles: BlockRole[] = []
  const before = new Set<BlockRole>()
  const kept = page.lines.filter((line) => !furniture[line.index])
  let position = 0
  for (const line of page.lines) {
    if (isGiven(line, page) || !furniture[line.index]) position++
    const role = roleOf(line, page, furniture, before, roles.at(-1), kept[position])
    roles.push(role)
    before.add(role)
  }
  return roles
}

function roleOf(
  line: Line,
  page: Page,
  furniture: readonly (Decision | undefined)[],
  before: ReadonlySet<BlockRole>,
  previous: BlockRole | undefined,
  next: Line | undefined,
): BlockRole {
  if (furniture[line.index] === decided) return 'furniture'
  if (isGiven(line, page)) return line.block.role
  if (furniture[line.index]) return 'furniture'
  return firstAnswer(roleRules, {line, page, before, previous, next})?.answer ?? 'body'
}
