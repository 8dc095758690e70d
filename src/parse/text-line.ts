/** A line of the file without the white space around it, where it stands, and how far it is indented. */
export interface TextLine {
  readonly text: string
  readonly start: number
  readonly number: number
  readonly indent: number
}
