import type {MetadataField} from '../../model.ts'

/*
 * What scrapers and news APIs call the column with the text of an article, in small letters, words apart by blanks, the
 * better name first. The other columns go by the names of front matter. Collected by hand from their documentation.
 */

export const textColumns: readonly string[] = [
  'text',
  'full text',
  'fulltext',
  'body',
  'article body',
  'articlebody',
  'article text',
  'article',
  'content',
  'maintext',
  'main text',
  'plain text',
  'story',
  'body text',
  'inhalt',
  'volltext',
  'artikeltext',
  'texte',
  'contenu',
  'texto',
  'contenido',
  'cuerpo',
  'conteúdo',
  'testo',
  'inhoud',
  'tekst',
  'текст',
]

/**
 * Names of columns beside those of front matter, by the field they are: of news APIs, and in the languages tables are kept in.
 */
export const columnsOfFields: readonly (readonly [field: MetadataField, names: readonly string[]])[] = [
  [
    'headline',
    ['web title', 'titel', 'überschrift', 'titre', 'título', 'titulo', 'titular', 'titolo', 'kop', 'заголовок'],
  ],
  ['dek', ['trail text', 'untertitel', 'chapeau', 'chapô', 'subtítulo', 'subtitulo', 'sottotitolo', 'ondertitel']],
  [
    'section',
    [
      'section name',
      'desk',
      'ressort',
      'rubrik',
      'rubrique',
      'sección',
      'seccion',
      'seção',
      'sezione',
      'rubriek',
      'раздел',
    ],
  ],
  [
    'published',
    [
      'web publication date',
      'datum',
      'erscheinungsdatum',
      'fecha',
      'data',
      'date de publication',
      'publicatiedatum',
      'timestamp',
      'дата',
    ],
  ],
  [
    'source',
    [
      'zeitung',
      'quelle',
      'medium',
      'média',
      'periódico',
      'periodico',
      'medio',
      'diario',
      'fuente',
      'jornal',
      'testata',
      'krant',
      'bron',
      'издание',
    ],
  ],
  ['author', ['autor', 'autorin', 'verfasser', 'auteur', 'autora', 'autore', 'автор']],
  ['language', ['language', 'lang', 'sprache', 'langue', 'idioma', 'lingua', 'taal']],
]
