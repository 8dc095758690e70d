import type {MailHeader} from './mail-header.ts'

/** A letter that somebody sent on: what its own header says, and its text without that. */
export interface ForwardedMail {
  readonly header: Partial<MailHeader>
  readonly text: string
}

/**
 * A newsletter that a reader sent on: `---------- Forwarded message ---------`, `From: …`, `Date: …`, `Subject: …`, and the text.
 * Undefined where something of the sender's own stands above it.
 */
export function forwardedMail(text: string): ForwardedMail | undefined {
  const opens = opener.exec(text)
  if (!opens) return undefined
  const header: {-readonly [Field in keyof MailHeader]?: string} = {}
  let at = opens[0].length
  for (let line = field.exec(text.slice(at)); line?.groups; line = field.exec(text.slice(at))) {
    const {name = '', value = ''} = line.groups
    const known = fields.get(name.toLowerCase())
    if (known) header[known] = value.trim()
    at += line[0].length
  }
  if (Object.keys(header).length < 2) return undefined
  const from = header.from?.slice(0, longestSender).replace(/\s*[<[(][^<>()[\]]*@[^<>()[\]]*[>\])].*$/, '')
  return {header: {...header, ...(from !== undefined && {from})}, text: text.slice(at).trim()}
}

/** In characters. Behind the name its address is looked for from every bracket. */
const longestSender = 500

/** Whether a letter was sent on with a word of the sender's own above it. */
export const holdsForwardedMail = (text: string): boolean => line.test(text)

const words =
  'forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|message transféré|mensaje reenviado|пересылаемое сообщение'
const line = new RegExp(String.raw`^-{2,} ?(?:${words}) ?-{2,}[^\S\n]*$`, 'im')

const opener = new RegExp(
  String.raw`^\s*(?:-{2,} ?(?:${words}) ?-{2,}|begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message réexpédié :)[^\S\n]*\n+`,
  'i',
)

const field = /^[>*\s]*(?<name>\p{L}{1,12})\*?[^\S\n]?:\*?[^\S\n]+(?<value>[^\n]*)(?:\n+|$)/u

const fields: ReadonlyMap<string, keyof MailHeader> = new Map([
  ...['from', 'von', 'de', 'от'].map((name) => [name, 'from'] as const),
  ...['date', 'sent', 'datum', 'gesendet', 'envoyé', 'fecha', 'дата'].map((name) => [name, 'date'] as const),
  ...['subject', 'betreff', 'objet', 'asunto', 'тема'].map((name) => [name, 'subject'] as const),
])
