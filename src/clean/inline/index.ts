import {captionGallery} from './caption-gallery.ts'
import {inlineBiography} from './inline-biography.ts'
import type {InlineRule} from './inline-rule.ts'
import {playerLabel} from './player-label.ts'
import {tagOfPost} from './tag-of-post.ts'

/** Furniture inside a paragraph; each rule takes out what it knows. */
export const inlineRules: readonly InlineRule[] = [inlineBiography, captionGallery, playerLabel, tagOfPost]
