import type {Article, Evidence, Fact, PersonInArticle, Quote, Span} from '../model.ts'
import {recordSchema} from '../model.ts'
import {articleId, nameId, quoteId} from '../slug.ts'
import type {Desk} from './annotator.ts'
import {type FoundQuote, isInFile} from './findings.ts'

/** Turns findings into the public record: spans carried back to the file, ids given, words joined. */
export function toArticle({document, reading, findings}: Desk): Article {
  const {seed, frontMatter} = document
  const inRaw = reading.toRaw
  const id = frontMatter.slug ?? articleId(seed.file)
  const people = findings.people.map((person): PersonInArticle => {
    const {gender: _gender, ...rest} = person
    return {
      ...rest,
      id: nameId(person.name),
      roles: person.roles.map((role) => factInRaw(role, inRaw)),
      mentions: person.mentions.map((mention) => ({...inRaw(mention), kind: mention.kind})),
    }
  })
  const taken = new Set<string>()
  const toQuote = (found: FoundQuote): Quote => {
    const {speaker, ...rest} = found
    const text = found.spans.map((span) => reading.text.slice(span.start, span.end)).join(' … ')
    return {
      ...rest,
      id: quoteId(id, text, taken),
      text,
      spans: found.spans.map(inRaw),
      quoted: found.quoted.map(inRaw),
      ...(found.cue && {cue: inRaw(found.cue)}),
      ...(speaker && {
        speaker: {
          ...speaker,
          mention: inRaw(speaker.mention),
          person: speaker.person === undefined ? undefined : people[speaker.person]?.id,
        },
      }),
      echoes: [],
    }
  }
  const things = (found: Desk['findings']['places']) =>
    found.map((thing) => ({id: nameId(thing.name), name: thing.name, mentions: thing.mentions.map(inRaw)}))
  const fact = <V>(found: Fact<V> | undefined): Fact<V> | undefined => found && factInRaw(found, inRaw)

  return {
    raw: seed.raw,
    blocks: document.blocks,
    frontMatter,
    phrases: findings.phrases.map((phrase) => factInRaw(phrase, inRaw)),
    dateExpressions: findings.dateExpressions.map((date) => ({...date, span: inRaw(date.span)})),
    dateClues: findings.dateClues,
    record: {
      schema: recordSchema,
      file: seed.file,
      id,
      sha256: seed.sha256,
      format: seed.format,
      headline: fact(findings.headline),
      dek: fact(findings.dek),
      section: fact(findings.section),
      url: fact(findings.url),
      source: fact(findings.source),
      via: fact(findings.via),
      dateline: fact(findings.dateline),
      published: findings.published,
      authors: findings.authors.map((author) => factInRaw(author, inRaw)),
      text: document.blocks
        .filter((block) => articleText.has(block.role))
        .map((block) => block.text)
        .join('\n\n'),
      furniture: document.furniture,
      people,
      quotes: findings.quotes.map(toQuote),
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
    },
  }
}

/** The roles whose words are the article itself; headline, byline and credit have fields of their own. */
const articleText: ReadonlySet<string> = new Set(['dek', 'body', 'subhead', 'caption'])

function factInRaw<V>(fact: Fact<V>, inRaw: (span: Span) => Span): Fact<V> {
  const evidence = fact.evidence.map((item): Evidence => {
    if (isInFile(item)) return {span: item.span, says: item.says}
    return item.span && !item.article ? {...item, span: inRaw(item.span)} : item
  })
  return {...fact, evidence}
}
