import type {PhrasingContent, Text} from 'mdast'
import type {Link} from '../address.ts'
import type {Annotation, BlockMarks, Mark} from './marks.ts'

/**
 * Wraps marked words in nodes: `“We <said>stand with <name>Ana</name></said>”`. Marks may overlap and may begin and
 * end inside emphasis; nodes never do, so a mark becomes as many nodes as the markup forces.
 *
 * @param children the inline nodes of one block, whose texts joined are the block's text
 */
export function annotateInline(
  children: readonly PhrasingContent[],
  {marks, ties}: BlockMarks,
  link: Link,
): PhrasingContent[] {
  if (marks.length === 0) return [...children]
  return annotate({marks, ties, link, at: 0, begun: new Set()}, children, false)
}

/** The walk through one block. Functions beside it rather than within: closures cost most of the time here. */
interface Walk {
  readonly marks: readonly Mark[]
  readonly ties: BlockMarks['ties']
  readonly link: Link
  /** How much of the block's text is behind. */
  at: number
  /** What has had its address printed. */
  readonly begun: Set<Annotation>
}

function annotate(walk: Walk, nodes: readonly PhrasingContent[], linked: boolean): PhrasingContent[] {
  const annotated: PhrasingContent[] = []
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
        for (const part of annotateText(walk, node, linked)) annotated.push(part)
        break
      case 'inlineCode':
        walk.at += node.value.length
        annotated.push(node)
        break
      case 'break':
        walk.at += 1
        annotated.push(node)
        break
      case 'link':
      case 'linkReference':
        annotated.push({...node, children: annotate(walk, node.children, true)})
        break
      default:
        annotated.push('children' in node ? {...node, children: annotate(walk, node.children, linked)} : node)
    }
  }
  return annotated
}

/** A stretch of text with the marks over it, outermost first; or a number between two stretches. */
interface Segment {
  readonly node: PhrasingContent
  readonly under: readonly Mark[]
}

function annotateText(walk: Walk, text: Text, linked: boolean): PhrasingContent[] {
  const from = walk.at
  const to = from + text.value.length
  walk.at = to
  const over: Mark[] = []
  const cuts = new Set([from, to])
  for (const mark of walk.marks) {
    if (mark.start >= to || mark.end <= from || (linked && mark.is.type === 'name')) continue
    over.push(mark)
    cuts.add(Math.max(mark.start, from))
    cuts.add(Math.min(mark.end, to))
  }
  for (const {at} of walk.ties) if (at > from && at <= to) cuts.add(at)
  if (cuts.size === 2 && over.length === 0 && walk.ties.length === 0) return [text]

  const segments: Segment[] = []
  let start = from
  for (const end of [...cuts].sort(rising)) {
    if (end > start) {
      const value = text.value.slice(start - from, end - from)
      segments.push({node: {type: 'text', value}, under: coverOf(over, start, end)})
      for (const {at, number} of walk.ties) if (at === end) segments.push({node: {type: 'tie', number}, under: []})
    }
    start = end
  }
  return nest(walk, segments, 0)
}

const rising = (a: number, b: number): number => a - b

/** Segments next to each other under the same mark share its node. */
function nest(walk: Walk, segments: readonly Segment[], depth: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (let i = 0; i < segments.length; ) {
    const segment = segments[i]
    if (!segment) break
    const mark = segment.under[depth]
    let end = i + 1
    if (mark) {
      while (segments[end]?.under[depth] === mark) end++
      nodes.push(wrap(walk, mark.is, nest(walk, segments.slice(i, end), depth + 1)))
    } else nodes.push(segment.node)
    i = end
  }
  return nodes
}

function wrap(walk: Walk, is: Annotation, inside: PhrasingContent[]): PhrasingContent {
  if (is.type === 'name') return {type: 'name', url: walk.link(is.to), title: is.title, children: inside}
  const id = is.first && !walk.begun.has(is) ? is.fragment : undefined
  walk.begun.add(is)
  return {type: 'said', kind: is.kind, id, children: inside}
}

/** The marks over a stretch: quotes by their beginning, the longer outside; within them one name, since links do not nest. */
function coverOf(marks: readonly Mark[], start: number, end: number): readonly Mark[] {
  const said: Mark[] = []
  let name: Mark | undefined
  for (const mark of marks) {
    if (mark.start > start || mark.end < end) continue
    if (mark.is.type === 'said') said.push(mark)
    else if (!name || outerFirst(mark, name) < 0) name = mark
  }
  if (said.length > 1) said.sort(outerFirst)
  if (name) said.push(name)
  return said
}

const outerFirst = (a: Mark, b: Mark): number => a.start - b.start || b.end - a.end
