import type {PhrasingContent, Text} from 'mdast'
import type {Link} from '../address.ts'
import type {Annotation, BlockMarks, Mark} from './marks.ts'

/**
 * Wraps marked words in nodes: `“We <said>stand with <name>Ana</name></said>”`. Marks may overlap and may begin and
 * end inside emphasis; nodes never do, so a mark becomes as many nodes as the markup forces.
 *
 * @param children the inline nodes of one block, whose texts joined are the block's text
 */
export function annotateInline(children: readonly PhrasingContent[], marks: BlockMarks, link: Link): PhrasingContent[] {
  if (marks.marks.length === 0) return [...children]
  const cursor = {at: 0}
  const begun = new Set<Annotation>()

  const annotate = (nodes: readonly PhrasingContent[], linked: boolean): PhrasingContent[] =>
    nodes.flatMap((node): PhrasingContent[] => {
      switch (node.type) {
        case 'text':
          return annotateText(node, linked)
        case 'inlineCode':
          cursor.at += node.value.length
          return [node]
        case 'break':
          cursor.at += 1
          return [node]
        case 'link':
        case 'linkReference':
          return [{...node, children: annotate(node.children, true)}]
        default:
          return 'children' in node ? [{...node, children: annotate(node.children, linked)}] : [node]
      }
    })

  const annotateText = ({value}: Text, linked: boolean): PhrasingContent[] => {
    const from = cursor.at
    const to = from + value.length
    cursor.at = to
    const over = marks.marks.filter(
      (mark) => mark.start < to && mark.end > from && !(linked && mark.is.type === 'name'),
    )
    const ties = marks.ties.filter((tie) => tie.at > from && tie.at <= to)
    const cuts = [from, to, ...over.flatMap((mark) => [mark.start, mark.end]), ...ties.map((tie) => tie.at)]
      .filter((cut) => cut >= from && cut <= to)
      .sort((a, b) => a - b)
    const runs: Run[] = []
    for (let i = 1; i < cuts.length; i++) {
      const start = cuts[i - 1] ?? from
      const end = cuts[i] ?? to
      if (end > start)
        runs.push({
          node: {type: 'text', value: value.slice(start - from, end - from)},
          under: coverOf(over, start, end),
        })
      if (end > start)
        for (const tie of ties) if (tie.at === end) runs.push({node: {type: 'tie', number: tie.number}, under: []})
    }
    return nest(runs, 0)
  }

  /** Runs next to each other under the same mark share its node. */
  const nest = (runs: readonly Run[], depth: number): PhrasingContent[] => {
    const nodes: PhrasingContent[] = []
    for (let i = 0; i < runs.length; ) {
      const run = runs[i]
      const mark = run?.under[depth]
      if (!run || !mark) {
        if (run) nodes.push(run.node)
        i++
        continue
      }
      let end = i + 1
      while (runs[end]?.under[depth] === mark) end++
      nodes.push(wrap(mark.is, nest(runs.slice(i, end), depth + 1)))
      i = end
    }
    return nodes
  }

  const wrap = (is: Annotation, inside: PhrasingContent[]): PhrasingContent => {
    if (is.type === 'name') return {type: 'name', url: link(is.to), children: inside}
    const id = is.first && !begun.has(is) ? is.fragment : undefined
    begun.add(is)
    return {type: 'said', kind: is.kind, id, children: inside}
  }

  return annotate(children, false)
}

/** A stretch of text with the marks over it, outermost first; or a number between two stretches. */
interface Run {
  readonly node: PhrasingContent
  readonly under: readonly Mark[]
}

/** The marks over a stretch: quotes by their beginning, the longer outside; within them one name, since links do not nest. */
function coverOf(marks: readonly Mark[], start: number, end: number): Mark[] {
  const over = marks.filter((mark) => mark.start <= start && mark.end >= end)
  const said = over.filter(({is}) => is.type === 'said').sort((a, b) => a.start - b.start || b.end - a.end)
  const name = over.filter(({is}) => is.type === 'name').sort((a, b) => a.start - b.start || b.end - a.end)[0]
  return name ? [...said, name] : said
}
