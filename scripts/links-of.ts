import {Parser} from 'htmlparser2'

/** What a page offers to links and what it links to. */
export interface PageLinks {
  readonly ids: ReadonlySet<string>
  /** Addresses as they are written, with the line each stands in. */
  readonly links: readonly {readonly to: string; readonly line: number}[]
}

const linkAttributes: ReadonlySet<string> = new Set(['href', 'src', 'action', 'poster', 'data', 'cite'])

/** The ids and links of an HTML page: `href`, `src`, `srcset` and their like, `id` and the `name` of an anchor. */
export function linksOf(html: string): PageLinks {
  const ids = new Set<string>()
  const links: {to: string; line: number}[] = []
  let line = 1
  let counted = 0
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      for (; counted < parser.startIndex; counted++) if (html.charCodeAt(counted) === 10) line++
      if (attributes.id) ids.add(attributes.id)
      if (tag === 'a' && attributes.name) ids.add(attributes.name)
      for (const [name, value] of Object.entries(attributes)) {
        if (linkAttributes.has(name)) links.push({to: value.trim(), line})
        if (name === 'srcset')
          for (const candidate of value.split(',')) links.push({to: candidate.trim().split(/\s+/)[0] ?? '', line})
      }
    },
  })
  parser.end(html)
  return {ids, links}
}
