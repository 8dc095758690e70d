/*
 * What people and their tools call the fields above an article. In small letters, words apart by blanks: `pub_date`,
 * `pubDate` and `Pub-Date` are all `pub date`.
 *
 * Source: the documentation of Obsidian Web Clipper, MarkDownload, Readwise, Omnivore, Pocket, DEVONthink, Zotero, Hugo,
 * Jekyll, Eleventy, Zola, Quartz, Pelican and Hexo; collected by hand.
 */

/** The field each name is, the better name first: of `published` and `date` the first says when it came out. */
export const fieldNames = {
  title: ['title', 'headline', 'full title', 'post title', 'article title', 'og title'],
  dek: [
    'dek',
    'deck',
    'standfirst',
    'subtitle',
    'sub title',
    'subhead',
    'subheadline',
    'description',
    'excerpt',
    'og description',
    'meta description',
    'summary',
  ],
  section: ['section', 'department', 'rubric', 'category', 'categories'],
  date: [
    'published',
    'date published',
    'published date',
    'publication date',
    'publish date',
    'published on',
    'published at',
    'published time',
    'first published',
    'article published time',
    'pub date',
    'pubdate',
    'publishdate',
    'datepublished',
    'date issued',
    'issued',
    'posted',
    'post date',
    'date posted',
    'date',
    'datetime',
    'day',
  ],
  source: [
    'source',
    'outlet',
    'publication',
    'publication title',
    'publication name',
    'publisher',
    'newspaper',
    'paper',
    'magazine',
    'periodical',
    'journal',
    'container title',
    'site name',
    'sitename',
    'og site name',
    'site',
    'website',
    'source name',
  ],
  via: ['via'],
  url: [
    'url',
    'link',
    'source url',
    'original url',
    'article url',
    'web url',
    'canonical url',
    'canonical',
    'canonicalurl',
    'external url',
    'externalurl',
    'permalink',
    'href',
    'uri',
    'original',
    'clipped from',
    'og url',
  ],
  authors: [
    'authors',
    'author',
    'byline',
    'by',
    'writers',
    'writer',
    'creators',
    'creator',
    'reporter',
    'journalist',
    'article author',
    'author s',
  ],
  people: ['people'],
  notPeople: ['not people', 'notpeople'],
  topics: ['topics', 'topic'],
  tags: ['tags', 'tag', 'keywords', 'document tags'],
  slug: ['slug'],
  note: ['note'],
  story: ['story'],
  visibility: ['visibility'],
  withdrawn: ['withdrawn'],
  corrections: ['corrections'],
} as const

/** Names of fields that are somebody's, and say nothing of the article that is shown here. */
export const otherFields: ReadonlySet<string> = new Set(
  `layout template permalink aliases alias id uuid guid uid key weight order toc comments comment status rating rank cssclass cssclasses
  created modified updated lastmod last modified saved added clipped archived read progress finished favorite starred pinned featured
  image images cover thumbnail banner hero photo caption video audio media icon color lang language locale draft publish private
  type kind format class style math mermaid license copyright words word count wordcount reading time readingtime domain host
  path file filename dir folder project parent related series part menu nav navigation breadcrumbs sitemap robots noindex
  abstract highlights highlight notes collection collections pagination pagefind render outputs redirect redirect from
  eleventy exclude from collections eleventynavigation eleventycomputed data created at updated at date saved date added date modified
  date created document note seo og twitter card generator version`.split(/\s+/),
)

/** Tags that tools set and that say nothing of the news. */
export const toolTags: ReadonlySet<string> = new Set(
  `article articles post posts blog news clipping clippings clip webclip web-clip web-clipping webclipping readwise omnivore pocket
  instapaper raindrop inbox toread to-read read unread archive archived all page pages reading reader later readlater read-later
  bookmark bookmarks saved favorite starred draft import imported evernote devonthink obsidian untagged none`.split(
    /\s+/,
  ),
)
