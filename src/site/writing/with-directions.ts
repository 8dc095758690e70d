/**
 * The page with `<bdi>` around each stretch of Arabic or Hebrew that has no direction from an element around it. Without
 * one the numbers and full stops beside it stand at the wrong end, and `كاسر الأمواج, 16 August` is read backwards. Done once
 * for the whole page, since names and headlines stand everywhere; what is all in that language has its `dir` already.
 */
export function withDirections(page: string): string {
  const body = page.indexOf('<body')
  return body >= 0 && rightToLeft.test(page) ? page.slice(0, body) + directed(page.slice(body)) : page
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** An element that is open, and whether it or one around it gives a direction or holds no running text. */
interface Open {
  readonly name: string
  readonly settled: boolean
}

function directed(markup: string): string {
  const pieces: string[] = []
  const open: Open[] = []
  for (const [piece, closes, name = '', attributes = ''] of markup.matchAll(tagOrText)) {
    const around = open.at(-1)?.settled ?? false
    if (name === '') {
      pieces.push(around ? piece : piece.replace(stretch, '<bdi>$&</bdi>'))
      continue
    }
    pieces.push(piece)
    if (closes) {
      while (open.length > 0 && open.pop()?.name !== name) {
        // what HTML closes by itself
      }
    } else if (!isVoid.has(name) && !attributes.endsWith('/'))
      open.push({name, settled: around || /\sdir=/.test(attributes) || noText.has(name)})
  }
  return pieces.join('')
}

/** From the first letter to the last of a text: the marks around it belong to the sentence it stands in. */
const stretch = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc](?:.*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])?/s

const tagOrText = /<(\/?)([a-z][\w-]*)((?:[^<>"]|"[^"]*")*)>|<!--.*?-->|[^<]+/gis

const isVoid: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** What is no running text, or is isolated already. */
const noText: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'textarea', 'pre', 'bdi', 'option'])
