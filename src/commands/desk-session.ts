import {randomBytes} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {answer, type DeskSession} from '../desk/answer.ts'
import {Desk} from '../desk/desk.ts'
import type {Archive} from '../model.ts'
import {CorrectionsOnDisk} from '../run/corrections-file.ts'
import type {LoopbackAnswer, LoopbackRequest} from '../run/serve/serve-loopback.ts'
import {Preview} from '../site/preview.ts'
import {templatesFolder} from '../site/templates-folder.ts'

export interface DeskOptions {
  readonly seeds: string
  /** The path below which the archive is served, `/` or `/archive/`. */
  readonly base: string
  readonly by: string | undefined
  /** Reads the archive, under the corrections there are. */
  readonly load: () => Promise<Archive>
}

/** The desk of an archive behind its addresses, and the archive itself as it will look. */
export class DeskPages {
  readonly #session: DeskSession
  readonly #base: string
  #preview: {readonly of: Archive; readonly pages: Preview} | undefined

  private constructor(archive: Archive, {seeds, base, by, load}: DeskOptions) {
    const file = new CorrectionsOnDisk(seeds)
    this.#base = base
    const session = {
      desk: new Desk(archive, file),
      token: randomBytes(24).toString('base64url'),
      base,
      by,
      notice: undefined,
      readAnew: async () => {
        session.desk = new Desk(await load(), file)
      },
    }
    this.#session = session
  }

  static async open(options: DeskOptions): Promise<DeskPages> {
    return new DeskPages(await options.load(), options)
  }

  /** How many doubts are open. */
  get open(): number {
    return this.#session.desk.doubts.length
  }

  /** Whether a path is the desk's: `/desk/article/rain`. */
  isOwn(path: string): boolean {
    return path === `${this.#base}desk` || path.startsWith(`${this.#base}desk/`)
  }

  /** Answers what is asked of the desk, or of the archive as it will look. */
  async answer({method, path, query, form}: LoopbackRequest): Promise<LoopbackAnswer> {
    if (!path.startsWith(this.#base)) return seeOther(`${this.#base}desk/`)
    if (path === `${this.#base}desk`) return seeOther(`${this.#base}desk/`)
    if (!this.isOwn(path)) return this.#pageOfArchive(path.slice(this.#base.length))
    const own = path.slice(`${this.#base}desk/`.length)
    if (own === 'desk.css') return found('text/css', `${this.#pages().css}\n${asset('desk.css')}`)
    if (own === 'desk.js') return found('text/javascript', asset('desk.js'))
    const {status, location, page} = await answer({method, path: own, query, form}, this.#session)
    if (location !== undefined) return seeOther(location)
    return {status, headers: {'content-type': 'text/html; charset=utf-8'}, body: page?.toString() ?? ''}
  }

  #pages(): Preview {
    const {archive} = this.#session.desk
    if (this.#preview?.of !== archive) this.#preview = {of: archive, pages: new Preview(archive)}
    return this.#preview.pages
  }

  async #pageOfArchive(path: string): Promise<LoopbackAnswer> {
    const page = await this.#pages().at(path)
    if (!page)
      return path === '' || path.endsWith('/') || /\.\w+$/.test(path) ? missing : seeOther(`${this.#base}${path}/`)
    const {type, body} = page
    return {
      status: 200,
      headers: {'content-type': type},
      body: type.startsWith('text/html') ? this.#withWayBack(body, path) : body,
    }
  }

  /** The page with a link to what corrects it, which the published one does not have. */
  #withWayBack(body: string, path: string): string {
    const [, kind = '', id = ''] = /^(articles|people|stories)\/([^/]+)\//.exec(path) ?? []
    const one = {articles: 'article', people: 'person', stories: 'story'}[kind]
    const to = one === undefined ? '' : `${one}/${encodeURIComponent(id)}`
    const link = `<p class="quiet"><a href="${this.#base}desk/${to}">${one === undefined ? 'To the desk' : 'Correct this page at the desk'}</a></p>`
    return body.replace('<header class="masthead">', `<header class="masthead">\n${link}`)
  }
}

const asset = (name: string): string => readFileSync(join(templatesFolder, 'desk', name), 'utf8')

const found = (type: string, body: string): LoopbackAnswer => ({
  status: 200,
  headers: {'content-type': `${type}; charset=utf-8`},
  body,
})

const seeOther = (location: string): LoopbackAnswer => ({status: 303, headers: {location}})

const missing: LoopbackAnswer = {
  status: 404,
  headers: {'content-type': 'text/plain; charset=utf-8'},
  body: 'There is no such page.\n',
}
