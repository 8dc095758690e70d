/**
 * Words of the classes and ids by which pages lay themselves out, as patterns, since pages join them in every way:
 * `post-related__list`, `relatedStories`. Matched in small letters.
 *
 * Source: the pages of some hundred news sites and the themes of WordPress and Drupal, collected by hand.
 */
const words = (alternatives: string): RegExp =>
  new RegExp(String.raw`(?:^|[\s_-])(?:${alternatives.split(/\s+/).join('|')})(?:$|[\s_-])`)

/** What stands in or beside an article and is none of it. */
export const asideClasses = words(
  `related[a-z]* recommend[a-z]* read-?more readmore more-?(?:on|from|stories|articles) most-?(?:read|popular|viewed)
  trending popular[a-z]* newsletter[a-z]* subscri(?:be|ption)[a-z]* sign-?up promo[a-z]* share[a-z]* sharing social[a-z]*
  comments? disqus[a-z]* tags? tag-?list taglist keywords? breadcrumbs? cookies? paywall[a-z]* piano[a-z]* advert[a-z]*
  ads? adbox sponsor[a-z]* outbrain taboola author-?(?:bio|box|info|card|profile) authorbio about-?(?:the-?)?author bio
  print-?(?:link|button) copyright disclaimer legal footer pagination pager sidebar rail carousel[a-z-]* lightbox[a-z-]*
  follow-?us jump-?links? donat[a-z]* apester poll quiz toc table-of-contents`,
)

/** What shows only when somebody points at it, or is read aloud only; also within a sentence. */
export const hiddenClasses = words(
  `popup tooltip rollover(?:-[a-z]+)?-(?:block|box|card|content) visually-?hidden sr-only screen-?reader[a-z-]*`,
)

/** The words below a picture, and who took it. */
export const captionClasses = words(
  `[a-z]*captions? wp-caption-text photo-?credits? image-?credits? credits? image-?copyright photographer
  media-?(?:credit|info) img-?credit`,
)
