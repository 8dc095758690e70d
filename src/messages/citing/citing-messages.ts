/** A reference as a footnote words it, and what a reference manager is told besides. */
export interface CitingMessages {
  readonly unattributed: string
  readonly quotedIn: string
  readonly reportedIn: string
  /** Within the footnote. */
  readonly keptIn: string
  /** By itself, before the digest of the file. */
  readonly kept: string
  readonly digest: string
  readonly guessedDay: string
  readonly firstAt: string
}
