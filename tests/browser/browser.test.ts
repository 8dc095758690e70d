/** The built site in a real browser. One file, so that all share one browser and one build; each import is a chapter. */
import './accessibility.ts'
import './keyboard.ts'
import './without-script.ts'
import './widths.ts'
import './print.ts'
import './quiet.ts'
import './search.ts'
import './cite.ts'
