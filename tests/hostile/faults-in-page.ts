import {Parser} from 'htmlparser2'
import {isJson} from './is-json.ts'

/** The elements and attributes of our templates; an article may bring none that is not among them. */
const elements: ReadonlySet<string> = new Set(
  `a abbr article aside b bdi blockquote body br button caption cite code colgroup col dd del desc details div dl dt em figcaption
   figure footer form g h1 h2 h3 h4 h5 h6 head header hr html input ins label li line link main mark meta nav noscript ol option p
   path pre rect script section select span strong summary sup svg table tbody td text th thead time title tr ul circle
   polyline small i kbd fieldset legend output search datalist`.split(/\s+/),
)
const attributes: ReadonlySet<string> = new Set(
  `abbr action aria-current aria-describedby aria-hidden aria-label aria-labelledby aria-live autocapitalize autocomplete charset
   checked class cx cy colspan content cite d datetime dir disabled download enterkeyhint fill fill-opacity fill-rule font-variant
   for headers height hidden href hreflang id inputmode itemprop lang list maxlength method name open pattern placeholder pointer-events points property r rel role rowspan scope
   selected span spellcheck src start stroke stroke-width tabindex text-anchor title transform translate type value viewbox width x
   x1 x2 xmlns y y1 y2`.split(/\s+/),
)
const empty: ReadonlySet<string> = new Set('br col hr input link meta'.split(' '))

/** Where a link may lead; a page elsewhere is followed by whoever clicks, and loaded by nobody. */
const followed = /^(?:https?:\/\/|mailto:|#|\.{0,2}\/|[\w%~!*()'@,&=+$;-]|$)/i
const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\)/i

/** What is wrong with a page: an element, attribute, script or address that is not ours. */
export function faultsInPage(text: string, file: string): string[] {
  const faults = new Set<string>()
  const open: string[] = []
  let script: {type: string | undefined; text: string} | undefined
  const parser = new Parser(
    {
      onopentag(name, given) {
        if (!elements.has(name)) faults.add(`an element <${name}>`)
        for (const [attribute, value] of Object.entries(given)) faultsOfAttribute(name, attribute, value, faults)
        if (
          name === 'link' &&
          /stylesheet|icon|preload|script/.test(given.rel ?? '') &&
          elsewhere.test(given.href ?? '')
        )
          faults.add(`loads ${given.href} from elsewhere`)
        if (name === 'meta' && 'http-equiv' in given) faults.add('a meta element that acts as a header')
        if (name === 'script') script = {type: given.type, text: ''}
        if (
          name === 'script' &&
          given.type !== 'application/ld+json' &&
          !(/^(?:search|cite)\//.test(file) && given.src)
        )
          faults.add('a script of its own')
        if (!empty.has(name)) open.push(name)
      },
      ontext(words) {
        if (script) script.text += words
      },
      onclosetag(name, isImplied) {
        // `<rect/>`: in a drawing a slash closes, in the text around it it is passed over.
        const isClosed = !isImplied || (open.includes('svg') && text[parser.endIndex - 1] === '/')
        if (!isClosed && !empty.has(name)) faults.add(`<${name}> is not closed`)
        if (!empty.has(name) && open.pop() !== name) faults.add(`</${name}> closes another element`)
        if (name === 'script' && script) {
          if (script.type === 'application/ld+json' && !isJson(script.text)) faults.add('JSON-LD that is no JSON')
          script = undefined
        }
      },
      oncomment: () => void faults.add('a comment'),
      onprocessinginstruction: (_name, data) => void (/^!doctype html$/i.test(data) || faults.add(`<${data}>`)),
    },
    {recognizeSelfClosing: true},
  )
  parser.end(text)
  return [...faults]
}

function faultsOfAttribute(name: string, attribute: string, value: string, faults: Set<string>): void {
  if (!attributes.has(attribute)) faults.add(`an attribute ${attribute} of <${name}>`)
  if ((attribute === 'src' || attribute === 'action') && elsewhere.test(value))
    faults.add(`loads ${value} from elsewhere`)
  // What stands before a colon is a scheme, whatever letter it begins with.
  const scheme = /^\s*(?<scheme>[a-z][a-z0-9+.-]*):/i.exec(value)?.groups?.scheme?.toLowerCase()
  if (attribute !== 'href') return
  if (!followed.test(value) || (scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme)))
    faults.add(`a link to ${value.slice(0, 60)}`)
}
