import type {PhrasingContent, Text} from 'mdast'
import type {Link} from '../address.ts'
import {groupBy} from '../lists/group-by.ts'
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
  const inOrder = marks.toSorted((a, b) => a.start - b.start)
  const numbers = groupBy(ties, ({at}) => at)
  return annotate({marks: inOrder, next: 0, open: [], numbers, link, at: 0, begun: new Set()}, children, false)
}

/** The walk through one block. Functions beside it rather than within: closures cost most of the time here. */
interface Walk {
  /** In the order of their beginnings; those before `next` have begun, and of these `open` have not ended. */
  readonly marks: readonly Mark[]
  next: number
  open: Mark[]
  /** The numbers that stand behind words, by where these end. */
  readonly numbers: ReadonlyMap<number, BlockMarks['ties']>
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
  const over = marksOver(walk, from, to).filter(({is}) => !linked || is.type !== 'name')
  const cuts = new Set([from, to])
  for (const mark of over) {
    cuts.add(Math.max(mark.start, from))
    cuts.add(Math.min(mark.end, to))
  }
  for (let at = from + 1; walk.numbers.size > 0 && at <= to; at++) if (walk.numbers.has(at)) cuts.add(at)
  if (cuts.size === 2 && over.length === 0 && !walk.numbers.has(to)) return [text]

  const segments: Segment[] = []
  let start = from
  let next = 0
  // The marks over a segment are a few of all: each is taken up where it begins and laid down where it ends.
  let open: Mark[] = []
  for (const end of [...cuts].sort(rising)) {
    if (end > start) {
      for (let mark = over[next]; mark && mark.start <= start; mark = over[next]) {
        open.push(mark)
        next++
      }
      open = open.filter((mark) => mark.end >= end)
      const value = text.value.slice(start - from, end - from)
      segments.push({node: {type: 'text', value}, under: coverOf(open)})
      for (const {number} of walk.numbers.get(end) ?? []) segments.push({node: {type: 'tie', number}, under: []})
    }
    start = end
  }
  return nest(walk, segments, 0)
}

/** The marks over a stretch of text that follows the last one asked for. */
function marksOver(walk: Walk, from: number, to: number): readonly Mark[] {
  for (let mark = walk.marks[walk.next]; mark && mark.start < to; mark = walk.marks[walk.next]) {
    walk.open.push(mark)
    walk.next++
  }
  walk.open = walk.open.filter((mark) => mark.end > from)
  return walk.open
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
  const begins = !walk.begun.has(is)
  walk.begun.add(is)
  if (is.type === 'name')
    return {
      type: 'name',
      ...(is.to && {url: walk.link(is.to)}),
      ...(begins && {id: is.id}),
      title: is.title,
      children: inside,
    }
  const id = is.first && begins ? is.fragment : undefined
  return {type: 'said', kind: is.kind, id, children: inside}
}

/** Marks over one stretch: quotes by their beginning, the longer outside; within them one name, since links do not nest. */
function coverOf(marks: readonly Mark[]): readonly Mark[] {
  const said: Mark[] = []
  let name: Mark | undefined
  for (const mark of marks) {
    if (mark.is.type === 'said') said.push(mark)
    else if (!name || outerFirst(mark, name) < 0) name = mark
  }
  if (said.length > 1) said.sort(outerFirst)
  if (name) said.push(name)
  return said
}

const outerFirst = (a: Mark, b: Mark): number => a.start - b.start || b.end - a.end
