import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {isSaid} from '../src/derived/is-said.ts'
import type {ArticleRecord} from '../src/model.ts'
import {loadArchive} from '../src/run/load-archive.ts'
import {type ProcessTaken, timeProcess} from './time-process.ts'

/**
 * What Hugo takes to render the archive of a folder, given all facts already typed in: a page an article with its text,
 * facts and statements, and pages of lists for people, topics, places, outlets and stories. `apt-get install hugo` has it.
 */
export async function timeHugo(seeds: string, place: string): Promise<ProcessTaken> {
  const site = join(place, 'hugo')
  const {articles} = await loadArchive(seeds)
  for (const [name, text] of Object.entries(frame)) write(join(site, name), text)
  for (const {record} of articles) write(join(site, 'content/articles', `${record.id}.md`), pageOf(record))
  try {
    return await timeProcess('hugo', ['--quiet', '--destination', 'public'], site)
  } finally {
    rmSync(site, {recursive: true})
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, text)
}

/** Front matter as JSON, which Hugo reads as well as YAML. */
function pageOf(record: ArticleRecord): string {
  const front = {
    title: record.headline?.value ?? record.file,
    date: record.published?.value.length === 10 ? record.published.value : undefined,
    people: record.people.map(({name}) => name),
    topics: record.topics.map(({value}) => value),
    places: record.places.map(({name}) => name),
    outlets: record.source ? [record.source.value] : [],
    stories: record.story === undefined ? [] : [record.story],
    file: record.file,
    sha256: record.sha256,
    facts: [record.headline, record.source, record.published].flatMap((fact) =>
      fact ? {value: fact.value, certainty: fact.certainty, rule: fact.rule, evidence: fact.evidence} : [],
    ),
    statements: record.quotes.filter(isSaid).map(({text, kind, speaker, echoes}) => ({
      text,
      kind,
      ...(speaker && {speaker: speaker.name, certainty: speaker.certainty, rule: speaker.rule}),
      echoes,
    })),
  }
  return `${JSON.stringify(front)}\n\n${record.text}\n`
}

const frame: Readonly<Record<string, string>> = {
  'config.json': JSON.stringify({
    title: 'Archive',
    baseURL: 'https://example.org/',
    paginate: 120,
    taxonomies: {person: 'people', topic: 'topics', place: 'places', outlet: 'outlets', story: 'stories'},
  }),
  'layouts/_default/baseof.html': `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }} – {{ .Site.Title }}</title>
<meta name="description" content="{{ .Summary | plainify | truncate 160 }}"><link rel="stylesheet" href="/style.css"></head>
<body><header><a href="/">{{ .Site.Title }}</a> <nav><a href="/people/">People</a> <a href="/topics/">Topics</a> <a href="/places/">Places</a> <a href="/outlets/">Sources</a> <a href="/stories/">Stories</a></nav></header>
<main>{{ block "main" . }}{{ end }}</main></body></html>
`,
  'layouts/_default/single.html': `{{ define "main" }}<article><h1>{{ .Title }}</h1>
<p>{{ with .Date }}<time datetime="{{ .Format "2006-01-02" }}">{{ .Format "2 January 2006" }}</time>{{ end }}</p>
{{ .Content }}
<section><h2>Statements</h2>{{ range .Params.statements }}<blockquote><p>{{ .text }}</p><footer>{{ with .speaker }}<a href="{{ printf "/people/%s/" (urlize .) }}">{{ . }}</a>{{ end }} <small>{{ .certainty }} {{ .rule }}</small></footer></blockquote>{{ end }}</section>
<section><h2>Facts</h2><dl>{{ range .Params.facts }}<dt>{{ .certainty }} {{ .rule }}</dt><dd>{{ .value }}{{ range .evidence }} <q>{{ .says }}</q>{{ end }}</dd>{{ end }}
{{ range $name := slice "people" "topics" "places" "outlets" "stories" }}<dt>{{ $name }}</dt>{{ range $.GetTerms $name }}<dd><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></dd>{{ end }}{{ end }}</dl>
<p><code>{{ .Params.file }}</code> {{ .Params.sha256 }}</p></section></article>{{ end }}
`,
  'layouts/_default/list.html': `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ with .Date }}{{ .Format "2 January 2006" }}{{ end }} {{ range .Params.outlets }}{{ . }}{{ end }}</li>{{ end }}</ul>{{ template "_internal/pagination.html" . }}{{ end }}
`,
}
