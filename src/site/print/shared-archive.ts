import type {Archive, Article} from '../../model.ts'
import {filled, type ThinArticle, thin} from '../../store/thin-article.ts'

/** An archive as threads share it: JSON in memory they all see, so that handing it on to one more copies nothing. */
export interface SharedArchive {
  /** The archive without its articles. */
  readonly rest: SharedArrayBuffer
  /** Some articles a piece, so that neither side holds all of it as one text. */
  readonly articles: readonly SharedArrayBuffer[]
}

export function shareArchive({articles, ...rest}: Archive): SharedArchive {
  const pieces = Array.from({length: Math.ceil(articles.length / articlesInPiece)}, (_, at) =>
    shared(articles.slice(at * articlesInPiece, (at + 1) * articlesInPiece).map(portable)),
  )
  return {rest: shared(rest), articles: pieces}
}

/** The archive again: a copy of its own for the thread that asks. */
export function openArchive(archive: SharedArchive): Archive {
  const rest: Omit<Archive, 'articles'> = opened(archive.rest)
  return {...rest, articles: archive.articles.flatMap((piece) => opened<Portable[]>(piece).map(restored))}
}

const articlesInPiece = 200

interface Portable {
  readonly thin: ThinArticle
  readonly raw: string
}

const portable = (article: Article): Portable => ({thin: thin(article), raw: article.raw})
const restored = ({thin, raw}: Portable): Article => filled(thin, raw)

function shared(value: unknown): SharedArrayBuffer {
  const json = JSON.stringify(value)
  const memory = new SharedArrayBuffer(Buffer.byteLength(json))
  Buffer.from(memory).write(json)
  return memory
}

/** What `shared` was given, which is the one thing that comes here. */
function opened<T>(memory: SharedArrayBuffer): T {
  return JSON.parse(Buffer.from(memory).toString())
}
