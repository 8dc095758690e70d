/**
 * The address of a page below the archive's own, and a place on it. Not a string, so that nobody prints it as it is:
 * a page links with `link(address)`, which writes it relative to that page. Relative links are right at the root of a
 * host, under any sub-path, and from a folder opened without a server's help.
 */
export interface Address {
  /** `''` for the home page, `people/ana-ruiz/`, `404.html`. */
  readonly path: string
  readonly fragment?: string
}

/** Every address of the site is made here and nowhere else. */
export const addressOf = {
  home: (): Address => ({path: ''}),
  article: (id: string, fragment?: string): Address => ({path: `articles/${id}/`, fragment}),
  /** A quote stands in its article: `ruiz-resigns.q1x9z` is `articles/ruiz-resigns/#q1x9z`. */
  quote: (id: string): Address => {
    const dot = id.lastIndexOf('.')
    return {path: `articles/${id.slice(0, dot)}/`, fragment: id.slice(dot + 1)}
  },
  original: (id: string): Address => ({path: `originals/${id}.txt`}),
  people: (letter?: string): Address => ({path: 'people/', fragment: letter}),
  person: (id: string, fragment?: string, page = 1): Address => ({path: `people/${id}/${pageNumber(page)}`, fragment}),
  quotes: (page = 1, fragment?: string): Address => ({path: `quotes/${pageNumber(page)}`, fragment}),
  stories: (page = 1): Address => ({path: `stories/${pageNumber(page)}`}),
  story: (id: string, fragment?: string): Address => ({path: `stories/${id}/`, fragment}),
  topics: (): Address => ({path: 'topics/'}),
  topic: (id: string, page = 1, fragment?: string): Address => ({path: `topics/${id}/${pageNumber(page)}`, fragment}),
  /** What is said about a topic, by speaker, where its own page has no room for all of it. */
  topicStatements: (id: string, page = 1, fragment?: string): Address => ({
    path: `topics/${id}/statements/${pageNumber(page)}`,
    fragment,
  }),
  sources: (): Address => ({path: 'sources/'}),
  source: (id: string, page = 1): Address => ({path: `sources/${id}/${pageNumber(page)}`}),
  places: (letter?: string): Address => ({path: 'places/', fragment: letter}),
  place: (id: string, page = 1): Address => ({path: `places/${id}/${pageNumber(page)}`}),
  days: (): Address => ({path: 'days/'}),
  /** A year or month (`2023-08`) is a page, and `undated` is one too; a day (`2023-08-15`) is a place on that of its month. */
  day: (iso: string, page = 1): Address =>
    isDay.test(iso)
      ? {path: `days/${iso.slice(0, 7)}/${pageNumber(page)}`, fragment: `d${iso.slice(8)}`}
      : {path: `days/${iso}/${pageNumber(page)}`},
  /** A letter of a long index (`people/letter-r/`), where one page cannot hold them all. */
  letter: (index: Address, letter: string, page = 1): Address => ({
    path: `${index.path}letter-${letter}/${pageNumber(page)}`,
  }),
  about: (fragment?: string): Address => ({path: 'about/', fragment}),
  /** What each rule says, once for all pages: `about/rules/#quote-verb-name`. */
  rules: (rule?: string): Address => ({path: 'about/rules/', fragment: rule}),
  /** The full list of one kind of doubt: `about/undated/`. */
  doubts: (kind: string, page = 1): Address => ({path: `about/${kind}/${pageNumber(page)}`}),
  /** What changed since the archive was published last. */
  changes: (): Address => ({path: 'about/changes/'}),
  notFound: (): Address => ({path: '404.html'}),
  /** The feed of the whole archive, or of the topic or person whose first page is `of`. */
  feed: (format: 'atom' | 'json', of: Address = {path: ''}): Address => ({
    path: `${of.path}feed.${format === 'atom' ? 'xml' : 'json'}`,
  }),
  data: (): Address => ({path: 'data/'}),
  dataFile: (name: string): Address => ({path: `data/${name}`}),
  /** The collection of all Web Annotations, or a page of it, compressed. */
  annotations: (page?: number): Address => ({
    path: page === undefined ? 'data/annotations.jsonld' : `data/annotations-${page}.jsonld.gz`,
  }),
  sitemap: (part?: number): Address => ({path: part === undefined ? 'sitemap.xml' : `sitemap-${part}.xml`}),
  robots: (): Address => ({path: 'robots.txt'}),
  /** What Netlify, Cloudflare Pages and their like read their HTTP headers from. */
  headers: (): Address => ({path: '_headers'}),
  /** Beside the hashed assets, not among them: it may change under its name. */
  icon: (): Address => ({path: 'icon.svg'}),
  /** Under a hash of what it shows, as other assets. */
  logo: (name: string, hash: string): Address => ({path: `assets/${hash}-${name}`}),
  /** A page of the archivist's own. */
  own: (id: string): Address => ({path: `pages/${id}/`}),
  search: (): Address => ({path: 'search/'}),
  /** What the search page asks first: what the index holds and where. */
  searchIndex: (): Address => ({path: 'search/index.json'}),
  searchFolder: (hash: string): Address => ({path: `search/index-${hash}/`}),
  /**
   * Where a statement is written in the formats of reference managers; its query says which. No page outside `search/` runs a
   * script.
   */
  cite: (): Address => ({path: 'search/cite/'}),
  citeScript: (hash: string): Address => ({path: `assets/cite-${hash}.js`}),
  searchScript: (hash: string): Address => ({path: `assets/search-${hash}.js`}),
  stylesheet: (hash: string): Address => ({path: `assets/dateline-${hash}.css`}),
} as const

const isDay = /^\d{4}-\d\d-\d\d$/

/** The second and further pages of a list: `page-2/`. No id of ours begins with `page-` and ends in a number alone. */
function pageNumber(page: number): string {
  return page > 1 ? `page-${page}/` : ''
}

/** Writes an address for the page that links. */
export type Link = (to: Address) => string

/** Where an address is to be found: what has no page of its own stands on another. `whereaboutsIn` makes it. */
export type Whereabouts = (to: Address) => Address

const asItIs: Whereabouts = (to) => to

/** The linker of the page at `from`: there, `link(addressOf.person('ana-ruiz'))` is `../../people/ana-ruiz/`. */
export function linkFrom(from: Address, whereabouts: Whereabouts = asItIs): Link {
  const up = '../'.repeat(from.path.split('/').length - 1)
  return (named) => {
    const to = whereabouts(named)
    const fragment = to.fragment ? `#${encodeURIComponent(to.fragment)}` : ''
    if (to.path === from.path && fragment) return fragment
    return (up + to.path || './') + fragment
  }
}

/**
 * The linker of the 404 page, which a host shows at any address and so cannot link relatively: absolute paths below
 * the site's url (`/archive/people/`), or below the root when it is not known.
 */
export function linkFromAnywhere(url: string | undefined): Link {
  const base = url ? new URL(url.endsWith('/') ? url : `${url}/`).pathname : '/'
  return ({path, fragment}) => `${base}${path}${fragment ? `#${encodeURIComponent(fragment)}` : ''}`
}

/** The full address, once the site's own is known. */
export function canonicalUrl(url: string | undefined, page: Address): string | undefined {
  return url && new URL(page.path, url.endsWith('/') ? url : `${url}/`).href
}

/**
 * The linker of a file that people take away with them (a feed, a table, a citation): full addresses once the site's
 * own is known; until then relative to where the file lies.
 */
export function linkFromAfar(url: string | undefined, from: Address, whereabouts: Whereabouts = asItIs): Link {
  if (!url) return linkFrom(from, whereabouts)
  const base = new URL(url.endsWith('/') ? url : `${url}/`).href
  return (to) => {
    const {path, fragment} = whereabouts(to)
    const page = base + (plain.test(path) ? path : encodeURI(path))
    return fragment ? `${page}#${plain.test(fragment) ? fragment : encodeURIComponent(fragment)}` : page
  }
}

/** What stands in an address as it is; nearly all of ours do, and asking is cheaper than encoding. */
const plain = /^[\w./-]*$/

/** The file of `dist/` that an address names. */
export function fileOf({path}: Address): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}
