/** Elements that begin a line of their own in HTML, where a document was turned into it or a mail is written in it. */
export const markupLines: ReadonlySet<string> = new Set(
  `address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
   header hr li main nav ol p pre section table tbody td tfoot th thead title tr ul`.split(/\s+/),
)

/** Elements of HTML whose text no reader sees. */
export const markupUnseen: ReadonlySet<string> = new Set('head script style svg noscript template'.split(' '))

/** Elements that begin a line of their own in the XML of OpenDocument. */
export const openDocumentLines: ReadonlySet<string> = new Set(
  'text:p text:h text:list-item table:table-cell table:table-row'.split(' '),
)

/** Elements of OpenDocument that are not the running text: what was deleted, remarks, pictures' own descriptions. */
export const openDocumentUnseen: ReadonlySet<string> = new Set(
  `office:annotation office:annotation-end text:tracked-changes text:note-citation svg:desc svg:title
   text:table-of-content office:scripts office:font-face-decls office:automatic-styles`.split(/\s+/),
)

/** Groups of RTF that hold no running text, by their first word. */
export const rtfUnseen: ReadonlySet<string> = new Set(
  `fonttbl colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf object
   listtable listoverridetable rsidtbl generator themedata colorschememapping latentstyles datastore xmlnstbl
   mmathPr fldinst bkmkstart bkmkend annotation atnid atnauthor`.split(/\s+/),
)

/** What words of RTF stand for. */
export const rtfCharacters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    emdash: '—',
    endash: '–',
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
    bullet: '•',
    tab: ' ',
    emspace: ' ',
    enspace: ' ',
    par: '\n\n',
    sect: '\n\n',
    page: '\n\n',
    line: '\n',
    cell: '\n\n',
    row: '\n\n',
  }),
)
