import type {Archive, Article, Author, Dateline, Evidence, Fact, Quote, Span} from '../model.ts'

/**
 * What was found in one article, for a terminal: each fact with how sure it is, the rule that decided, and the passage
 * it was read from with its line, `12: … the minister, ‹Ana Ruiz›, said …`.
 */
export function explanationOf(article: Article, archive: Archive): string {
  const {record} = article
  const passage = passagesOf(article)
  const because = evidenceOf(article, archive)
  const list = (title: string, entries: readonly string[]): string =>
    entries.length > 0 ? `\n${title} (${entries.length})\n${entries.join('')}` : `\n${title}: none\n`

  return [
    `${record.file}\n`,
    `  ${record.format}, ${record.text.length.toLocaleString('en')} characters of article, SHA-256 ${record.sha256}\n\n`,
    factOf('Headline', record.headline, String, because),
    factOf('Dek', record.dek, String, because),
    factOf('Section', record.section, String, because),
    factOf('Outlet', record.source, String, because),
    factOf('Relayed by', record.via, String, because),
    factOf('Dateline', record.dateline, printDateline, because),
    factOf('Published', record.published, String, because),
    factOf('Address', record.url, String, because),
    ...record.authors.map((author) => factOf('By', author, printAuthor, because)),
    ...record.topics.map((topic) => factOf('Topic', topic, String, because)),
    list(
      'People',
      record.people.map((person) => {
        const mentions = person.mentions.map((mention) => `      ${mention.kind}, ${passage(mention)}\n`)
        const roles = person.roles.map((role) => `      ${role.value} (${signed(role)})\n`)
        return `  ${person.name} — ${signed(person)}\n${roles.join('')}${mentions.join('')}`
      }),
    ),
    list(
      'Quotations and reported speech',
      record.quotes.map((quote) => quoteOf(quote, passage)),
    ),
    list(
      'Organisations',
      record.organisations.map((thing) => thingOf(thing, passage)),
    ),
    list(
      'Places',
      record.places.map((thing) => thingOf(thing, passage)),
    ),
    list(
      'Dates',
      record.dates.map((date) => `  ${date.value} — ${date.rule}\n      ${passage(date.span)}\n`),
    ),
    list(
      'Set aside',
      record.furniture.map((item) => `  ${item.says} — ${item.rule}\n      ${passage(item.span)}\n`),
    ),
    list(
      'Warnings',
      record.warnings.map(
        (item) => `  ${item.says} — ${item.rule}\n${item.span ? `      ${passage(item.span)}\n` : ''}`,
      ),
    ),
  ].join('')
}

function factOf<V>(
  title: string,
  fact: Fact<V> | undefined,
  print: (value: V) => string,
  because: (evidence: Evidence) => string,
): string {
  if (!fact) return `${title}: not found\n`
  const evidence = fact.evidence.map((item) => `      ${because(item)}\n`).join('')
  const extracted = fact.extracted === undefined ? '' : `      extracted was: ${print(fact.extracted)}\n`
  return `${title}: ${print(fact.value)} — ${signed(fact)}\n${evidence}${extracted}`
}

const signed = ({certainty, rule}: {readonly certainty: string; readonly rule: string}): string =>
  `${certainty}, ${rule}`

const printAuthor = ({name, role}: Author): string => (role === 'author' ? name : `${name} (${role})`)

function printDateline({place, region, month, day, agency}: Dateline): string {
  const date = month ? `${String(month).padStart(2, '0')}${day ? `-${String(day).padStart(2, '0')}` : ''}` : ''
  return [place, region, date, agency].filter(Boolean).join(', ')
}

function quoteOf(quote: Quote, passage: (span: Span) => string): string {
  const named = quote.speaker ?? quote.perhaps
  const who = named
    ? `${quote.speaker ? '' : 'unattributed, perhaps '}${named.name} (${named.kind}) — ${signed(named)}`
    : quote.kind === 'term'
      ? 'a term, said by nobody'
      : 'unattributed'
  const lines = [
    `  ${quote.stance ? 'stance' : quote.kind}: ${who}`,
    ...quote.spans.map((span) => passage(span)),
    ...(named ? [`speaker, ${passage(named.mention)}`] : []),
    ...(quote.cue ? [`cue, ${passage(quote.cue)}`] : []),
    ...(quote.echoes.length > 0 ? [`also ${quote.echoes.join(', ')}`] : []),
  ]
  return `${lines.join('\n      ')}\n`
}

const thingOf = (thing: {readonly name: string; readonly mentions: readonly Span[]}, passage: (span: Span) => string) =>
  `  ${thing.name}\n${thing.mentions.map((mention) => `      ${passage(mention)}\n`).join('')}`

function evidenceOf(article: Article, archive: Archive): (evidence: Evidence) => string {
  return ({span, article: id, says}) => {
    const other = id === undefined ? article : archive.articles.find((one) => one.record.id === id)
    const place = id === undefined ? '' : ` (in ${other?.record.file ?? id})`
    if (!span || !other) return `${says}${place}`
    const where = passagesOf(other)(span)
    return `${where}${says && !where.includes(says) ? ` — ${says}` : ''}${place}`
  }
}

/** How much of the line is shown on either side of a passage. */
const around = 32

/** Prints a span of the file: its line, the words between ‹marks›, and a little of what stands around them. */
function passagesOf({raw}: Article): (span: Span) => string {
  return ({start, end}) => {
    const line = raw.slice(0, start).split('\n').length
    const lineStart = raw.lastIndexOf('\n', start - 1) + 1
    const nextBreak = raw.indexOf('\n', end)
    const lineEnd = nextBreak < 0 ? raw.length : nextBreak
    const from = start - lineStart <= around ? lineStart : start - around
    const to = lineEnd - end <= around ? lineEnd : end + around
    const before = `${from > lineStart ? '…' : ''}${raw.slice(from, start)}`
    const after = `${raw.slice(end, to)}${to < lineEnd ? '…' : ''}`
    return `${line}: ${oneLine(before)}‹${oneLine(middleOut(raw.slice(start, end)))}›${oneLine(after)}`
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

const middleOut = (text: string): string => (text.length > 240 ? `${text.slice(0, 160)} […] ${text.slice(-60)}` : text)
