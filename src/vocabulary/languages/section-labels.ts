/**
 * Names of a paper's departments in languages other than English, in small letters; above an article such a line says where
 * it was printed.
 *
 * Source: the sections of Spanish, Portuguese, French, Italian, German, Dutch and Russian papers, collected by hand.
 */
// biome-ignore format: a word list reads better in lines
export const sectionLabelsOfLanguages: readonly string[] = [
  'actualidad', 'nacional', 'internacional', 'mundo', 'política', 'economía', 'sociedad', 'cultura', 'deportes', 'opinión', 'sucesos',
  'tribunales', 'local', 'editorial', 'cartas al director', 'entrevista', 'ciencia', 'tecnología', 'salud', 'educación',
  'mundo', 'política', 'economia', 'sociedade', 'esportes', 'desporto', 'opinião', 'país', 'brasil', 'cotidiano', 'ciência', 'saúde',
  'monde', 'politique', 'économie', 'société', 'culture', 'sports', 'sport', 'opinions', 'tribune', 'éditorial', 'idées', 'faits divers',
  'justice', 'planète', 'sciences', 'santé', 'éducation', 'région', 'courrier des lecteurs', 'entretien',
  'cronaca', 'politica', 'esteri', 'economia', 'cultura', 'spettacoli', 'società', 'opinioni', 'salute', 'scienze',
  'politik', 'wirtschaft', 'kultur', 'feuilleton', 'panorama', 'gesellschaft', 'meinung', 'kommentar', 'leitartikel', 'ausland', 'inland',
  'lokales', 'wissen', 'wissenschaft', 'gesundheit', 'leserbriefe', 'regional', 'aus aller welt', 'vermischtes', 'medien', 'umwelt',
  'binnenland', 'buitenland', 'economie', 'opinie', 'wetenschap', 'samenleving',
  'политика', 'экономика', 'общество', 'культура', 'спорт', 'мир', 'в мире', 'мнение', 'мнения', 'происшествия', 'наука', 'новости',
]
