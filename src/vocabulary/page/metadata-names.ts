/**
 * How saved pages name what they say about an article, in lower case.
 *
 * Source: schema.org, the Open Graph protocol, Dublin Core, Parse.ly, Sailthru, Google Scholar; and the pages of some
 * hundred news sites, collected by hand.
 */

/** schema.org's types of an article end in one of these. */
export const articleTypes: readonly string[] = ['article', 'posting', 'report', 'newsletter', 'review', 'column']

/** Types that are an organisation where schema.org expects an author. */
export const organisationTypes: ReadonlySet<string> = new Set(
  'organization newsmediaorganization corporation website'.split(' '),
)

const names = (list: string): readonly string[] => list.split(/\s+/)

/** The title as a page gives it to those who link to it. */
export const sharedTitleNames = names('og:title twitter:title')

/** The title as the newsroom files it. */
export const filedTitleNames = names(
  'headline hdl sailthru.title parsely-title dc.title dcterms.title title citation_title rnews:headline',
)

/** When it was published; what says when it was revised is in none of these lists. */
export const publishedNames = names(
  `article:published_time article:published og:published_time og:article:published_time datepublished
   date_published publish_date publish-date publishdate publication_date publicationdate published published_at
   pubdate pub_date article_date_original originalpublicationdate dc.date.issued dc.date.created dc.date dcterms.issued
   dcterms.created dcterms.date date.available date.created date parsely-pub-date sailthru.date
   cxenseparse:recs:publishtime citation_publication_date citation_date rnews:datepublished prism.publicationdate
   article.published displaydate ptime vr:published_time bt:pubdate`,
)

export const authorNames = names(
  `author article:author article:author_name og:author og:article:author dc.creator dcterms.creator sailthru.author
   cxenseparse:author parsely-author byl citation_author rnews:author`,
)

export const sectionNames = names(
  'article:section og:section og:article:section parsely-section section article.section',
)

export const siteNames = names(
  'og:site_name dc.publisher dcterms.publisher publisher application-name apple-mobile-web-app-title citation_journal_title',
)

export const addressNames = names('og:url twitter:url parsely-link')

export const descriptionNames = names('og:description description twitter:description dc.description')

/** Words in the class or id of an element that holds the names of those who wrote it. */
export const bylineClasses =
  /(?:^|[\s_-])(?:byline|by-line|author|authors|writer|reporter|contributor|attribution)(?:s|$|[\s_-])|byline/

/** Words in the class or id of an element that holds the day. */
export const dateClasses =
  /(?:^|[\s_-])(?:date|dateline|datetime|pubdate|published|publish|timestamp|time|posted|updated)(?:$|[\s_-])|(?:publish|post|article|entry)(?:ed)?[\s_-]?(?:date|time)|dateline/

/** Words in the class or id of the line below the headline. */
export const dekClasses =
  /(?:^|[\s_-])(?:dek|deck|standfirst|subtitle|sub-title|subhead|subheading|sub-heading|subheadline|strapline|lede|summary|excerpt|kicker-text|article-intro|tagline|teaser|vorspann|chapo|chapeau|entradilla|bajada|subtitulo|sapo|ingress|manchet|sommario)(?:$|[\s_-])|standfirst/

/** What a site's system calls a section and no reader does. */
export const noSections: ReadonlySet<string> = new Set(
  `post posts article articles page blog all home homepage home-page frontpage front-page latest featured slider slideshow
  uncategorized uncategorised general misc default allgemein non-classé sin-categoría senza-categoria`.split(/\s+/),
)
