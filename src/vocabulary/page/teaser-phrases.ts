/**
 * How a page says that its article goes on for subscribers only; in lower case, words only, as a line is measured.
 *
 * Source: the paywalls of newspapers in seven languages, collected by hand.
 */
// biome-ignore format: a word list reads better in lines
export const teaserPhrases: readonly string[] = [
  'to continue reading', 'to keep reading', 'subscribe to continue', 'subscribe to read', 'subscribe to keep reading', 'sign in to continue reading',
  'log in to continue reading', 'register to continue reading', 'register to read', 'subscribe to unlock', 'to unlock this article', 'unlock this article',
  'to read the full story', 'to read the full article', 'to read the rest', 'to read this article in full', 'to read this story in full',
  'want to read more subscribe', 'keep reading for', 'continue reading with a subscription', 'the rest of this article is for', 'the rest of this story is for',
  'this article is for subscribers', 'this article is for subscribers only', 'this article is for members', 'this story is for subscribers',
  'this content is for subscribers', 'this story is exclusive to subscribers', 'this article is exclusive to subscribers', 'this content is exclusive to subscribers',
  'exclusive for subscribers', 'exclusively for subscribers', 'available to subscribers only', 'for subscribers only', 'subscriber only content',
  'this is a subscriber only story', 'this is a premium article', 'this is premium content', 'this content is locked', 'you have reached your article limit',
  'you have reached your limit of free articles', 'you ve reached your limit of free articles', 'you have read all your free articles',
  'jetzt weiterlesen', 'weiterlesen mit', 'zum weiterlesen', 'möchten sie weiterlesen', 'sie möchten weiterlesen', 'um weiterzulesen', 'um diesen artikel zu lesen',
  'nur für abonnenten', 'exklusiv für abonnenten', 'artikel für abonnenten', 'diesen artikel weiterlesen', 'lesen sie weiter mit', 'lesen sie diesen artikel mit',
  'réservé aux abonnés', 'réservée aux abonnés', 'réservés aux abonnés', 'il vous reste', 'pour lire la suite', 'lire la suite de cet article', 'la suite est réservée',
  'abonnez vous pour lire', 'pour continuer la lecture',
  'suscríbete para seguir leyendo', 'suscríbete para continuar leyendo', 'para seguir leyendo', 'para continuar leyendo', 'exclusivo para suscriptores',
  'solo para suscriptores', 'contenido exclusivo para suscriptores', 'suscríbase para leer',
  'per continuare a leggere', 'abbonati per leggere', 'riservato agli abbonati', 'contenuto riservato agli abbonati',
  'para continuar lendo', 'para continuar a ler', 'assine para ler', 'exclusivo para assinantes', 'conteúdo exclusivo para assinantes',
  'alleen voor abonnees', 'exclusief voor abonnees', 'om verder te lezen', 'verder lezen met', 'lees verder met',
]
