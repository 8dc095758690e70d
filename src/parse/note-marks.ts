import type {Link, Nodes, PhrasingContent, Root, Text} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {toolLinks} from '../vocabulary/page/tool-links.ts'
import {alignText} from './align-text.ts'

/**
 * Takes the marks of note-taking programs out of a tree: `[[People/Ana Ruiz|Ana Ruiz]]` reads `Ana Ruiz`, `==marked==` reads
 * `marked`, a picture of the vault (`![[map.png]]`), the name of a call-out (`[!quote]`), the address of a block (`^ref1`), a
 * tool's link behind a passage (`([View Highlight](…))`) and Jekyll's attributes (`{: .lead}`, `{:toc}`) read as nothing. Offsets stay those of `raw`.
 */
export function withoutNoteMarks(tree: Root, raw: string): Root {
  if (anyMark.test(raw)) clear(tree, raw)
  return tree
}

const anyMark = /\[\[|==|\[!|\s\^\w|\]\(|\{:/

function clear(node: Nodes, raw: string): void {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      node.children = read(withoutToolLinks(node.children), raw)
      break
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'tableCell':
      node.children = read(node.children, raw)
      break
    default:
      break
  }
  if ('children' in node) for (const child of node.children) clear(child, raw)
}

const read = (children: readonly PhrasingContent[], raw: string): PhrasingContent[] =>
  children.flatMap((child): PhrasingContent[] => (child.type === 'text' ? stretches(child, raw) : [child]))

const mark =
  /!\[\[[^\][]*\]\]|\[\[(?:[^\][|]*\|)?(?<shown>[^\][|#]*)(?:#[^\][|]*)?\]\]|==(?=\S)(?<marked>[^=\n]+)==|^\[![\w-]+\][+-]?[^\S\n]*\n?|\s\^[\w-]{2,}$|^(?:TOC|Table of contents)?\s*\{: ?toc\b[^{}\n]{0,60}\}|\s?\{:[^{}\n]{1,80}\}/gi

/** The parts of a text that are read, each where it stands in the file. */
function stretches(node: Text, raw: string): Text[] {
  const {value, position} = node
  const [from, to] = [position?.start.offset, position?.end.offset]
  if (!position || from === undefined || to === undefined) return [node]
  const kept: Text[] = []
  let at = 0
  const aligned = alignText(value, raw, from, to)
  const offsetAt = (index: number): number => {
    let before = 0
    for (const piece of aligned) {
      if (index < before + piece.text.length) {
        const same = piece.to - piece.from === piece.text.length
        return same ? piece.from + index - before : piece.from
      }
      before += piece.text.length
    }
    return to
  }
  const keep = (start: number, end: number): void => {
    if (end <= start) return
    const [first, last] = [offsetAt(start), offsetAt(end)]
    kept.push({
      type: 'text',
      value: value.slice(start, end),
      position: {start: {...position.start, offset: first}, end: {...position.end, offset: last}},
    })
  }
  const read = (start: number, end: number): void => {
    at = start
    for (const {0: whole, index, groups} of value.slice(start, end).matchAll(mark)) {
      keep(at, start + index)
      const shown = groups?.shown ?? groups?.marked
      const from = start + index + (shown ? whole.lastIndexOf(shown) : 0)
      // ==“We wrote,” said [[Ana Ruiz]].==: links stand in what is marked.
      if (groups?.marked !== undefined) read(from, from + groups.marked.length)
      else if (shown) keep(from, from + shown.length)
      at = start + index + whole.length
    }
    keep(at, end)
  }
  read(0, value.length)
  return kept.length === 1 && kept[0]?.value === value ? [node] : kept
}

/** Without `[⤴️](…)` and the brackets around `([View Highlight](…))`. */
function withoutToolLinks(children: readonly PhrasingContent[]): PhrasingContent[] {
  if (!children.some(isToolLink)) return [...children]
  return children.flatMap((child, index): PhrasingContent[] => {
    if (isToolLink(child)) return []
    if (child.type !== 'text') return [child]
    const [before, after] = [children[index - 1], children[index + 1]]
    const opened = after && isToolLink(after) ? trimmed(child, /(?<!\s)\s*\(?$/, 'end') : child
    const closed = before && isToolLink(before) ? trimmed(opened, /^\)/, 'start') : opened
    return closed.value === '' ? [] : [closed]
  })
}

const isToolLink = (node: PhrasingContent): node is Link =>
  node.type === 'link' && toolLinks.has(textOf(node).trim().toLowerCase())

/** A text without what matches at one of its ends; blanks and a bracket stand in the file as they are read. */
function trimmed(node: Text, pattern: RegExp, side: 'start' | 'end'): Text {
  const length = pattern.exec(node.value)?.[0].length ?? 0
  if (length === 0 || !node.position) return node
  const {start, end} = node.position
  return side === 'end'
    ? {
        ...node,
        value: node.value.slice(0, node.value.length - length),
        position: {start, end: {...end, offset: (end.offset ?? 0) - length}},
      }
    : {
        ...node,
        value: node.value.slice(length),
        position: {start: {...start, offset: (start.offset ?? 0) + length}, end},
      }
}
