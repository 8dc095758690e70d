import {defineRule} from '../../rules/define-rule.ts'
import {cutsOf, type InlineRule} from './inline-rule.ts'

/**
 * `Media playback is unsupported on your device`, `Enlarge this image`, `Replay More Videos ... MUST WATCH Bridge fire 01:26`:
 * what buttons of a player or picture say. They open a line; what follows may be the caption.
 */
export const playerLabel = defineRule<InlineRule>({
  name: 'player-label',
  says: 'What a button of a player or picture says.',
  example: 'Media playback is unsupported on your device',
  answer: (text) =>
    opening.test(text) ? cutsOf(text, labels, 'What a button of a player or picture says') : undefined,
})

/** Most paragraphs open with none of these words. */
const opening =
  /^\W{0,2}(?:media|sorry|enlarge|toggle|hide|show|replay|must|just|click|tap|view|play|watch|video|image|photo|now)\b/i

const labels =
  /^\W{0,2}(?:media playback is (?:unsupported|not supported) on (?:your|this) device\.?|(?:enlarge this image|toggle caption)(?: toggle caption)?(?= |$)|(?:click|tap) to (?:enlarge|expand|play|view)(?: this)?(?: image| photo| picture| video)?(?=$)|(?:hide|show|view|toggle) captions?(?: \d{1,3} of \d{1,3})?(?=$)|replay more videos(?: ?(?:\.\.\.|…))?(?=$| (?:must|just) watch)|(?:JUST WATCHED (?:(?!Replay).){1,200})?Replay More Videos ?(?:\.\.\.|…)? ?MUST WATCH(?: .{1,200})?$|(?:JUST WATCHED|MUST WATCH)(?=$|:? .{1,160}\d\d:\d\d$)(?:.{1,160}$)?|(?:image|photo|picture|slide) \d{1,3} (?:of|\/) \d{1,3}(?=$)|now playing(?=$)|play video(?=$)|view (?:photos|gallery|slideshow|fullscreen)(?=$))/giu
