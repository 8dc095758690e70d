import type {Archive, Article, Fact, Quote, Span} from '../../src/model.ts'

/** What an aspect is found in. `expected` tells how much of it the case asks for, never what is found. */
interface Question {
  readonly article: Article
  readonly archive: Archive
  readonly expected: unknown
}

/** What was found, in the words `expected.yml` uses. */
export const aspects: Readonly<Record<string, (question: Question) => unknown>> = {
  headline: ({article, expected}) => factOf(article.record.headline, expected),
  dek: ({article, expected}) => factOf(article.record.dek, expected),
  section: ({article, expected}) => factOf(article.record.section, expected),
  url: ({article, expected}) => factOf(article.record.url, expected),
  source: ({article, expected}) => factOf(article.record.source, expected),
  via: ({article, expected}) => factOf(article.record.via, expected),
  published: ({article, expected}) => factOf(article.record.published, expected),
  dateline: ({article}) => article.record.dateline?.value ?? null,
  /** `Ana Ruiz, author` */
  authors: ({article}) => article.record.authors.map(({value}) => `${value.name}, ${value.role}`),
  /** The lines by their rule. */
  furniture: ({article}) => {
    const byRule: Record<string, string[]> = {}
    for (const {rule, span} of article.record.furniture) {
      const lines = byRule[rule] ?? []
      byRule[rule] = [...lines, wordsOf(article, span)]
    }
    return byRule
  },
  captions: ({article}) => article.blocks.filter(({role}) => role === 'caption').map(({text}) => text),
  people: ({article}) => article.record.people.map(({name}) => name),
  /** Of the people the case names, all that points at them but pronouns. */
  mentions: ({article, expected}) =>
    perPerson(article, expected, ({mentions}) =>
      mentions.filter(({kind}) => kind !== 'pronoun').map((mention) => wordsOf(article, mention)),
    ),
  roles: ({article, expected}) => perPerson(article, expected, ({roles}) => roles.map(({value}) => value)),
  /** All that stands between marks: said, woven in, or a label. */
  quotes: ({article, expected}) =>
    quotesOf(
      article.record.quotes.filter(({kind}) => kind !== 'indirect'),
      expected,
    ),
  /** Reported speech without marks. */
  reported: ({article, expected}) =>
    quotesOf(
      article.record.quotes.filter(({kind}) => kind === 'indirect'),
      expected,
    ),
  organisations: ({article}) => article.record.organisations.map(({name}) => name).sort(),
  places: ({article}) => article.record.places.map(({name}) => name).sort(),
  /** The words and their value. */
  dates: ({article}) =>
    Object.fromEntries(article.record.dates.map(({span, value}) => [wordsOf(article, span), value])),
  topics: ({article}) => article.record.topics.map(({value}) => value).sort(),
  warnings: ({article}) => article.record.warnings.map(({rule}) => rule),
  /** The files of each story. */
  stories: ({archive}) => archive.stories.map(({articles}) => articles.map((id) => fileOf(archive, id)).sort()).sort(),
  /** The words of each pair, the earlier file's first. */
  echoes: ({archive}) => {
    const texts = new Map(archive.articles.flatMap(({record}) => record.quotes.map((quote) => [quote.id, quote.text])))
    return archive.echoes.map(({quotes}) => quotes.map((id) => texts.get(id))).sort()
  },
}

const wordsOf = (article: Article, {start, end}: Span): string => article.raw.slice(start, end).trim()

const fileOf = (archive: Archive, id: string): string =>
  archive.articles.find(({record}) => record.id === id)?.record.file ?? id

function factOf(fact: Fact<string> | undefined, expected: unknown): unknown {
  if (!fact) return null
  return asked({value: fact.value, rule: fact.rule, certainty: fact.certainty, extracted: fact.extracted}, expected)
}

/** The value alone, or those keys of the fact that the case expects something of. */
function asked(fact: Readonly<Record<string, unknown>>, expected: unknown): unknown {
  if (typeof expected !== 'object' || expected === null) return fact.value
  return Object.fromEntries(Object.keys(expected).map((key) => [key, fact[key]]))
}

function perPerson(
  article: Article,
  expected: unknown,
  told: (person: Article['record']['people'][number]) => readonly string[],
): unknown {
  const named = typeof expected === 'object' && expected !== null ? Object.keys(expected) : []
  return Object.fromEntries(
    article.record.people.filter(({name}) => named.includes(name)).map((person) => [person.name, told(person)]),
  )
}

/** `{direct: 'We will close it.', speaker: 'Ana Ruiz'}`, with the rule where the case asks for it in the same place. */
function quotesOf(quotes: readonly Quote[], expected: unknown): unknown[] {
  const wanted: readonly unknown[] = Array.isArray(expected) ? expected : []
  return quotes.map(({kind, text, speaker}, index) => {
    const want = wanted[index]
    const signed = typeof want === 'object' && want !== null && 'rule' in want
    return {[kind]: text, speaker: speaker?.name ?? null, ...(signed && {rule: speaker?.rule ?? null})}
  })
}
