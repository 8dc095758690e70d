import {articleId} from '../ids/article-id.ts'
import {asFolder} from '../ids/as-folder.ts'
import {nameId} from '../ids/name-id.ts'
import {quoteId} from '../ids/quote-id.ts'
import type {Article, Evidence, Fact, PersonInArticle, Quote, Span, Speaker} from '../model.ts'
import {recordSchema} from '../model.ts'
import {articleText} from '../text/article-text.ts'
import {sketchOf} from '../text/sketch.ts'
import type {Desk} from './desk.ts'
import {type FoundPerson, type FoundQuote, isInFile} from './findings.ts'

/** Turns findings into the public record: spans carried back to the file, ids given, words joined. */
export function toArticle({document, reading, findings}: Desk): Article {
  const {seed, frontMatter} = document
  const inRaw = reading.toRaw
  const given = frontMatter.slug ?? seed.id
  const id = given === undefined ? articleId(seed.file) : asFolder(given)
  const people = findings.people.map((person) => personInRaw(person, inRaw))
  const taken = new Map<string, number>()
  const quotes = findings.quotes.map((found): Quote => {
    const words = found.spans.map((span) => reading.text.slice(span.start, span.end)).join(' … ')
    return quoteInRaw(found, quoteId(id, words, taken), words, people, inRaw)
  })
  const things = (found: Desk['findings']['places']) =>
    found.map((thing) => ({id: nameId(thing.name), name: thing.name, mentions: thing.mentions.map(inRaw)}))
  const text = articleText(document.blocks, seed.format)
  const sketch = sketchOf(text)
  const fact = <V>(found: Fact<V> | undefined): Fact<V> | undefined => found && factInRaw(found, inRaw)

  return {
    raw: seed.raw,
    blocks: document.blocks,
    frontMatter,
    phrases: findings.phrases.map((phrase) => factInRaw(phrase, inRaw)),
    ...(sketch && {sketch}),
    dateExpressions: findings.dateExpressions.map((date) => ({...date, span: inRaw(date.span)})),
    dateClues: findings.dateClues,
    record: withoutAbsent({
      schema: recordSchema,
      file: seed.file,
      id,
      sha256: seed.sha256,
      format: seed.format,
      reader: seed.reader,
      language: fact(findings.language),
      headline: fact(findings.headline),
      dek: fact(findings.dek),
      section: fact(findings.section),
      url: fact(findings.url),
      source: fact(findings.source),
      via: fact(findings.via),
      dateline: fact(findings.dateline),
      published: findings.published,
      authors: findings.authors.map((author) => factInRaw(author, inRaw)),
      text,
      furniture: document.furniture,
      people,
      quotes,
      organisations: things(findings.organisations),
      places: things(findings.places),
      dates: [],
      topics: findings.topics.map((topic) => factInRaw(topic, inRaw)),
      note: frontMatter.note,
      warnings: [
        ...seed.warnings,
        ...document.warnings,
        ...findings.warnings.map((w) => ({...w, ...(w.span && {span: inRaw(w.span)})})),
      ],
    }),
  }
}

/**
 * The object without its undefined fields. JSON drops them on the way from a worker or the cache, and `link` would then
 * append what it finds (`published`) where elsewhere it fills it in: the same articles would give other bytes.
 */
function withoutAbsent<T extends object>(object: T): T {
  const present = {...object}
  for (const field in present) if (present[field] === undefined) delete present[field]
  return present
}

/**
 * Every field of a type, so that one that joins it is not forgotten below. The objects are written out field by field:
 * gathering the rest of an object and spreading it again took most of the time of a record.
 */
type Complete<T> = {readonly [Field in keyof Required<T>]: T[Field]}

type InRaw = (span: Span) => Span

function personInRaw(person: FoundPerson, inRaw: InRaw): PersonInArticle {
  return {
    name: person.name,
    aliases: person.aliases,
    roles: person.roles.map((role) => factInRaw(role, inRaw)),
    mentions: person.mentions.map((mention) => {
      const {start, end} = inRaw(mention)
      return {start, end, kind: mention.kind}
    }),
    rule: person.rule,
    certainty: person.certainty,
    id: nameId(person.name),
    // whose a name of one word is, other articles tell: `identity` is for `link`
  } satisfies Complete<Omit<PersonInArticle, 'identity'>>
}

function quoteInRaw(
  found: FoundQuote,
  id: string,
  text: string,
  people: readonly PersonInArticle[],
  inRaw: InRaw,
): Quote {
  return withoutAbsent({
    kind: found.kind,
    stance: found.stance,
    spans: found.spans.map(inRaw),
    quoted: found.quoted.map(inRaw),
    cue: found.cue && inRaw(found.cue),
    id,
    text,
    speaker: found.speaker && speakerInRaw(found.speaker, people, inRaw),
    perhaps: found.perhaps && speakerInRaw(found.perhaps, people, inRaw),
    echoes: [],
  } satisfies Complete<Quote>)
}

function speakerInRaw(
  found: NonNullable<FoundQuote['speaker']>,
  people: readonly PersonInArticle[],
  inRaw: InRaw,
): Speaker {
  return withoutAbsent({
    name: found.name,
    kind: found.kind,
    person: found.person === undefined ? undefined : people[found.person]?.id,
    certainty: found.certainty,
    mention: inRaw(found.mention),
    rule: found.rule,
  } satisfies Complete<Omit<Speaker, 'extracted'>>)
}

function factInRaw<V>(fact: Fact<V>, inRaw: InRaw): Fact<V> {
  const evidence = fact.evidence.map((item): Evidence => {
    if (isInFile(item)) return {span: item.span, says: item.says}
    return item.span && !item.article ? {...item, span: inRaw(item.span)} : item
  })
  return {...fact, evidence}
}
