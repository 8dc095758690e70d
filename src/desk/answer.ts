import {z} from 'zod'
import {correctionSchema} from '../corrections/correction-schema.ts'
import type {WrittenCorrection} from '../corrections/edit-corrections.ts'
import {type Html, html} from '../site/html.ts'
import {count} from '../view/words.ts'
import {explainIssues} from '../yaml/explain-issues.ts'
import {dayHint} from './day-choices.ts'
import type {Desk} from './desk.ts'
import {articlePage} from './pages/article-page.ts'
import {correctionsPage, inWords} from './pages/corrections-page.ts'
import {doubtsPage} from './pages/doubts-page.ts'
import {findPage} from './pages/find-page.ts'
import {frame} from './pages/frame.ts'
import {personPage} from './pages/person-page.ts'
import {storyPage} from './pages/story-page.ts'
import {typedDay} from './typed-day.ts'

/** What a browser asks for, below `desk/`. */
export interface DeskRequest {
  readonly method: string
  /** Decoded and without the base: `article/port-strike`. */
  readonly path: string
  readonly query: URLSearchParams
  /** What a form holds; empty where nothing was sent. */
  readonly form: URLSearchParams
}

export interface DeskAnswer {
  readonly status: number
  /** Where to go on to, after a form. */
  readonly location?: string
  readonly page?: Html
}

/** What the desk is asked with beside the request. */
export interface DeskSession {
  readonly desk: Desk
  readonly token: string
  readonly base: string
  /** Who signs the corrections. */
  by: string | undefined
  /** What the next page says first. */
  notice: string | undefined
  /** Has the archive read anew; the session then has another desk. */
  readonly readAnew: () => Promise<void>
}

/**
 * Answers a request: a page, or what a form asks for and the way back.
 *
 * A form without the token of this session comes from another page, and is refused.
 */
export async function answer(request: DeskRequest, session: DeskSession): Promise<DeskAnswer> {
  if (request.method === 'POST') return posted(request, session)
  const page = pageAt(request, session)
  session.notice = undefined
  return (
    page ?? {status: 404, page: framed(session, request, 'Not found', html`<h1>There is no such page at the desk</h1>`)}
  )
}

function pageAt(request: DeskRequest, session: DeskSession): DeskAnswer | undefined {
  const {desk, token, base} = session
  const {path, query} = request
  const [, kind = '', id = ''] = /^([a-z]*)(?:\/(.+?))?\/?$/.exec(path) ?? []
  const forms = {token, base, back: `${base}desk/${path}`}
  const set = (title: string, main: Html): DeskAnswer => ({status: 200, page: framed(session, request, title, main)})
  switch (kind) {
    case '': {
      const page = Number(query.get('page') ?? 1)
      const asked = {
        kind: query.get('kind') ?? undefined,
        words: query.get('q')?.trim() ?? '',
        page: Number.isInteger(page) && page > 0 ? page : 1,
      }
      return set('What is doubtful', doubtsPage(desk, asked, forms))
    }
    case 'article': {
      const article = desk.catalogue.article.get(id)
      return (
        article &&
        set(
          article.record.headline?.value ?? id,
          articlePage(article, desk.catalogue, {...forms, back: `${base}desk/article/${encodeURIComponent(id)}`}),
        )
      )
    }
    case 'person': {
      const person = desk.catalogue.person.get(id)
      return person && set(person.name, personPage(person, desk.catalogue, {...forms, back: `${base}desk/`}))
    }
    case 'story': {
      const story = desk.catalogue.story.get(id)
      return (
        story &&
        set(
          story.title,
          storyPage(story, desk.catalogue, {...forms, back: `${base}desk/story/${encodeURIComponent(id)}`}),
        )
      )
    }
    case 'find':
      return set('Find', findPage(query.get('q') ?? '', desk.catalogue, base))
    case 'corrections':
      return set('Corrections', correctionsPage(desk, forms))
    default:
      return undefined
  }
}

function framed(session: DeskSession, {path, query}: DeskRequest, title: string, main: Html): Html {
  const {desk, token, base, notice, by} = session
  const words = query.toString()
  const {last} = desk
  return frame(
    {
      token,
      base,
      title,
      open: desk.doubts.length,
      written: desk.corrections.length,
      here: `${base}desk/${path}${words && `?${words}`}`,
      ...(last?.[0] && {last: last.length > 1 ? `${inWords(last[0])} and ${last.length - 1} more` : inWords(last[0])}),
      ...(notice !== undefined && {notice}),
      ...(by !== undefined && {by}),
    },
    main,
  )
}

async function posted(request: DeskRequest, session: DeskSession): Promise<DeskAnswer> {
  const {form} = request
  const {base, desk} = session
  const back = form.get('back') ?? ''
  // Back to the desk, and nowhere else: `//elsewhere.example` is another host.
  const location = back.startsWith(`${base}desk/`) ? back : `${base}desk/`
  const refused = (status: number, says: string): DeskAnswer => ({
    status,
    page: framed(
      session,
      request,
      'Not written',
      html`<header class="page-head"><h1>Nothing was written</h1><p class="page-dek">${says}</p></header><p><a href="${location}">Back to where it was asked</a></p>`,
    ),
  })
  if (form.get('token') !== session.token)
    return refused(403, 'The form was not one of this desk, or of a desk that has been closed: open the page again.')
  try {
    switch (request.path) {
      case 'correct': {
        const corrections = correctionsIn(form, session.by)
        if (typeof corrections === 'string') return refused(400, corrections)
        const unmet = desk.correct(corrections)
        if (unmet !== undefined) return refused(400, unmet)
        break
      }
      case 'undo': {
        const undone = desk.last?.length ?? 0
        desk.undo()
        session.notice =
          undone === 0 ? 'There is nothing to undo.' : `Undone: ${count(undone, 'correction')} taken out of the file.`
        break
      }
      case 'remove': {
        const place = Number(form.get('place'))
        const there = desk.corrections[place]
        if (!there || JSON.stringify(there) !== form.get('line'))
          return refused(409, 'The file has changed since the page was opened: open it again.')
        if (desk.remove(place) === 'read anew') await session.readAnew()
        session.notice = `Taken out: ${inWords(there)}`
        break
      }
      case 'again':
        await session.readAnew()
        session.notice = 'The archive was read anew.'
        break
      case 'by':
        session.by = form.get('by')?.trim() || undefined
        break
      default:
        return refused(404, 'The desk knows no such form.')
    }
  } catch (error) {
    return refused(500, error instanceof Error ? error.message : String(error))
  }
  return {status: 303, location}
}

const written = z.array(z.record(z.string(), z.unknown()))

/** The corrections of a form, checked as those of the file are; a sentence where they are none. */
function correctionsIn(form: URLSearchParams, by: string | undefined): readonly WrittenCorrection[] | string {
  let data: unknown
  try {
    data = JSON.parse(form.get('corrections') ?? '')
  } catch {
    return 'The form holds no correction.'
  }
  const lines = written.safeParse(data)
  if (!lines.success || lines.data.length === 0) return 'The form holds no correction.'
  const given = (name: string): string | undefined => form.get(name)?.trim() || undefined
  const [typed, spelling, why, articles] = [given('value'), given('spelling'), given('why'), form.getAll('in')]
  const corrections: WrittenCorrection[] = []
  for (const line of lines.data) {
    const value = typed !== undefined && line.what === 'day' ? typedDay(typed) : typed
    if (typed !== undefined && value === undefined)
      return `“${typed}” is no day that is the same to every reader: write ${dayHint}.`
    const whole = {
      ...line,
      ...(value !== undefined && {value}),
      ...(articles.length > 0 && {in: articles}),
      ...(spelling !== undefined && {spelling}),
      ...(why !== undefined && {why}),
      ...(by !== undefined && {by}),
    }
    const parsed = correctionSchema.safeParse(whole)
    if (!parsed.success) return `${explainIssues(parsed.error, whole).join('; ')}.`
    corrections.push(parsed.data)
  }
  return corrections
}
