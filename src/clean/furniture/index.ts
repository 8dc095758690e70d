import {advertisementLabel} from './advertisement-label.ts'
import {ageLine} from './age-line.ts'
import {commentCount} from './comment-count.ts'
import {deskMark} from './desk-mark.ts'
import {exactRepeat} from './exact-repeat.ts'
import type {FurnitureRule} from './furniture-rule.ts'
import {galleryBlock} from './gallery-block.ts'
import {goesOnElsewhere} from './goes-on-elsewhere.ts'
import {headlineInCapitals} from './headline-in-capitals.ts'
import {legalNotice} from './legal-notice.ts'
import {loneMark} from './lone-mark.ts'
import {navigationCrumbs} from './navigation-crumbs.ts'
import {navigationLabel} from './navigation-label.ts'
import {authorNote} from './notes/author-note.ts'
import {clippingMark} from './notes/clipping-mark.ts'
import {correctionNote} from './notes/correction-note.ts'
import {embeddedPost} from './notes/embedded-post.ts'
import {jumpLine} from './notes/jump-line.ts'
import {postStamp} from './notes/post-stamp.ts'
import {webArchiveBanner} from './notes/web-archive-banner.ts'
import {relatedLink, wholeArticleLink} from './related-link.ts'
import {resultsTable} from './results-table.ts'
import {shareLine} from './share-line.ts'
import {siteFooter} from './site-footer.ts'
import {storyHighlights} from './story-highlights.ts'
import {subscriptionPitch} from './subscription-pitch.ts'
import {tagList} from './tag-list.ts'
import {webAddressLine} from './web-address-line.ts'

/**
 * The kinds of furniture a line shows by itself, the most telling name first: `Read Entire Article` says more than
 * “a link”, and a repeated pitch is a pitch.
 */
export const furnitureRules: readonly FurnitureRule[] = [
  webArchiveBanner,
  correctionNote,
  webAddressLine,
  clippingMark,
  embeddedPost,
  jumpLine,
  postStamp,
  ageLine,
  navigationCrumbs,
  navigationLabel,
  wholeArticleLink,
  shareLine,
  advertisementLabel,
  relatedLink,
  siteFooter,
  goesOnElsewhere,
  subscriptionPitch,
  legalNotice,
  commentCount,
  authorNote,
  tagList,
  deskMark,
  galleryBlock,
  storyHighlights,
  headlineInCapitals,
  resultsTable,
  loneMark,
  exactRepeat,
]

/** What a whole paragraph, too long for the labels and pitches of a site, may be nevertheless. */
export const paragraphRules: readonly FurnitureRule[] = [
  correctionNote,
  webAddressLine,
  authorNote,
  tagList,
  galleryBlock,
  exactRepeat,
]
