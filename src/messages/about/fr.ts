import type {AboutMessages} from './about-messages.ts'

export const fr: AboutMessages = {
  title: 'À propos de cette archive',
  description: {
    one: 'Ce qui a été lu dans {count} article, selon quelles règles et avec quelle certitude.',
    other: 'Ce qui a été lu dans {count} articles, selon quelles règles et avec quelle certitude.',
  },
  parts: 'Sur cette page',
  made: {
    heading: 'Comment elle a été faite',
    read: '{title} contient {articles}. Personne n’a saisi ce que ces pages en disent : média, jour, titre, personnes, déclarations et sujets ont été lus dans les fichiers par des règles, dans le même ordre pour chaque article, et chaque fait dit où il se trouve dans le texte, par quelle règle et avec quelle certitude.',
    evidence:
      'Là où une marque comme « imprimé » ou « supposé » suit un fait, elle s’ouvre : derrière elle se trouvent la règle et le passage. Les fichiers eux-mêmes sont gardés inchangés à côté des articles, avec un SHA-256 pour les vérifier. Les lignes qui ne sont pas de l’article, comme la navigation, la publicité et les liens de partage, sont mises de côté, mais restent lisibles à la fin de l’article avec la raison.',
    archivist:
      'Ce que l’archiviste écrit au-dessus d’un article ou dans les listes de l’archive l’emporte sur ce qu’une règle a lu ; la page le dit alors et garde à côté ce qui a été lu. Un média inconnu, une déclaration non attribuée et un article sans date sont des constats, et ils sont énumérés plus bas.',
  },
  counted: {
    heading: 'Ce qui est compté',
    statement:
      'Une déclaration est ce qu’un article imprime comme dit par quelqu’un : des mots entre guillemets, ou une proposition qu’un verbe de parole introduit. Les démentis, les questions, les espoirs et les étiquettes n’en sont pas. Les mêmes mots dans deux articles sont deux déclarations, partout où ces pages comptent ; celles d’une personne sont celles qui lui sont données par son nom ou par un mot qui ne désigne qu’elle.',
    copies:
      'Les articles qui impriment un même texte, entier ou abrégé, sont des reprises de la version de référence : celle de l’agence, sinon la plus longue. Ils comptent comme articles, et comme un seul témoin là où il est dit qui rapporte une déclaration ou un événement.',
  },
  takeAway: 'Le tout peut être emporté : [data]. [rules] ont une page à elles.',
  sure: {
    heading: 'Avec quelle certitude',
    table: 'Tableau : faits par certitude',
    caption: 'Combien de faits de chaque sorte sont imprimés, conclus du texte, ou la meilleure de plusieurs lectures',
    fact: 'Fait',
    unknown: 'inconnu',
  },
  facts: {
    outlet: 'Média',
    day: 'Jour de parution',
    headline: 'Titre',
    speaker: 'Locuteur d’une déclaration',
    person: 'Personne dans un article',
    topic: 'Sujet d’un article',
    author: 'Auteur',
    dayNamed: 'Jour nommé dans le texte',
    setAside: 'Mis de côté comme habillage de page',
  },
  doubts: {
    heading: 'Ce qui est douteux',
    none: 'Rien : chaque article a une date et une source, chaque déclaration un locuteur.',
    all: 'Les {count}',
    line: 'ligne {line}',
    settle: 'À régler avec',
    lead: {
      one: '{count} dans cette archive ; l’entrée mène à son passage',
      other: '{count} dans cette archive ; chaque entrée mène à son passage',
    },
    says: {
      noDate: 'aucune date n’a été trouvée',
      guessed: '{value} est supposé',
      inferred: '{value} est déduit',
      between: 'entre {first} et {last}',
      noOutlet: 'le texte ne dit pas qui l’a imprimé',
      relayed: 'il a été relayé par {outlet}',
      textSays: '{words} : le texte dit « {said} »',
      guessedPerson: '{name} est une supposition',
      noHeadline: 'il n’y a pas de titre',
    },
    kinds: {
      unreadable: 'Fichiers qui n’ont pu être lus',
      decision: 'Doutes sur l’archive entière',
      undated: 'Articles sans date',
      'guessed-date': 'Dates supposées',
      'unknown-outlet': 'Articles d’un média inconnu',
      'guessed-outlet': 'Médias supposés',
      unattributed: 'Déclarations attribuées à personne',
      'guessed-speaker': 'Locuteurs supposés',
      'guessed-person': 'Personnes supposées',
      'derived-headline': 'Titres dérivés',
      warning: 'Avertissements',
    },
  },
  rules: {
    heading: 'Les règles',
    lead: {
      one: '{count} règle, un motif de journaux ou de fichiers',
      other: '{count} règles, chacune un motif de journaux ou de fichiers, dans l’ordre où elles sont interrogées',
    },
    order:
      'Pour chaque fait, les règles sont interrogées dans un ordre fixe, la plus sûre d’abord ; la première qui répond décide, et son nom est gardé. [rules] dit ce que chacune connaît ; voici celles qui ont décidé ici, et combien de fois.',
    names:
      'Organisations et lieux ne portent pas de marque et mènent là où ils sont nommés d’abord. Un nom en est un quand il figure sur une liste de noms connus, quand un de ses mots le dit, comme « Ministry », « University » ou « River », ou quand il est le sigle que le texte imprime derrière un nom.',
  },
  cite: {
    title: 'Citer une déclaration',
    formats: 'En texte, BibTeX, RIS et CSL-JSON',
    how: 'À côté de chaque déclaration d’un article se trouve « citer » : il mène à la déclaration telle qu’une note la cite, et de là à cette page. Les logiciels de références comme Zotero trouvent article et déclarations sur la page de l’article. La même chose en tableaux : [data].',
    script:
      'Les formats sont écrits ici, dans votre navigateur, ce qui demande JavaScript. La page de l’article a chaque déclaration en texte, et l’article lui-même en BibTeX, RIS et CSL-JSON, sans lui.',
  },
  data: {
    title: 'Les données',
    lead: 'Tout ce que disent ces pages peut être emporté et travaillé : dans un tableur, dans un carnet, dans une autre archive. Chaque fait garde sa certitude et la règle qui l’a trouvé.',
    described: '[file] décrit fichiers et colonnes aux programmes, comme [package].',
    feeds: 'Flux',
    newest:
      'Les dernières parutions : [atom], [json]. Les sujets et personnes qui reviennent dans l’actualité ont leurs propres flux, qu’un lecteur de flux trouve sur leurs pages. [sitemap] énumère toutes les pages.',
    undated: 'Il n’y en a pas encore : un flux est ordonné par date, et aucun article ici n’est daté.',
    noAddress:
      'Il n’y en a pas : flux et plan du site se composent d’adresses complètes, et l’archive ne connaît pas la sienne. Inscrivez-la dans _archive/site.yml sous url, puis reconstruisez.',
  },
}
