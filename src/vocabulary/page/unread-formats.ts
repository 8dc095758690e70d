/** A kind of file that is not read, and the command that turns it into one that is; `FILE` stands for the file. */
export interface UnreadFormat {
  /** As people call it: `a document of Word before 2007`. */
  readonly is: string
  readonly endings: readonly string[]
  /** What to do: a command, or words where there is none. */
  readonly instead: string
  /** Such a file is an article, and no picture or table beside one. */
  readonly isArticle: boolean
}

const format = (is: string, endings: string, instead: string, isArticle = true): UnreadFormat => ({
  is,
  endings: endings.split(' '),
  instead,
  isArticle,
})

/** Formats that people keep beside or instead of articles, and free programs that convert them. */
export const unreadFormats: readonly UnreadFormat[] = [
  format('a document of Word before 2007', 'doc dot wps', '`soffice --headless --convert-to docx FILE`'),
  format('a document of WordPerfect', 'wpd', '`soffice --headless --convert-to docx FILE`'),
  format('a document of Pages', 'pages', 'open it in Pages and export it as Word or PDF'),
  format('a page as Safari saves it', 'webarchive', '`textutil -convert html FILE`'),
  format('a mail of Outlook', 'msg', '`msgconvert FILE`, which writes .eml'),
  format('a box of mails', 'mbox pst', 'save its mails one by one as .eml'),
  format('a book of Kindle', 'mobi azw azw3', '`ebook-convert FILE book.epub`'),
  format('scanned pages', 'djvu djv', '`djvutxt FILE article.txt`'),
  format(
    'a document of TeX, Org or another markup',
    'tex rst adoc asciidoc org textile',
    '`pandoc FILE -o article.md`',
  ),
  format('a PostScript file', 'ps eps', '`ps2pdf FILE article.pdf`'),
  format('slides', 'ppt pptx odp key', '`soffice --headless --convert-to pdf FILE`'),
  format('an archive of files', 'zip 7z rar tar tgz bz2 xz gz', 'unpack it into the folder'),
  format(
    'a picture',
    'jpg jpeg png gif webp tif tiff bmp heic svg avif ico',
    '`tesseract FILE article` reads what is written on it',
    false,
  ),
  format('a recording', 'mp3 m4a wav ogg flac mp4 mov avi mkv webm', 'write it down as .txt', false),
  format('a table', 'xls xlsx ods numbers', '`soffice --headless --convert-to csv FILE`', false),
  format('data', 'json jsonl xml yml yaml sqlite db parquet', 'make a file of text of each article in it', false),
  format('a board or a query of a note program', 'canvas base', 'notes in Markdown are read', false),
  format('part of a web page', 'css js woff woff2 ttf map', 'it holds no article', false),
]
