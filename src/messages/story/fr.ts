import type {StoryMessages} from './story-messages.ts'

export const fr: StoryMessages = {
  kicker: 'Événement',
  sideBySide: 'Les titres côte à côte',
  whoCarries: 'Qui rapporte quoi',
  letters: 'Les lettres sont celles des comptes rendus ci-dessus.',
  several: 'Ce que plusieurs rapportent',
  moreInTable: 'et {count} de plus, dans le tableau ci-dessous',
  of: 'sur {count}',
  yes: 'oui',
  moreCarried: 'et {count} de plus que plusieurs rapportent',
  onlyOne: 'Ce qu’un seul rapporte',
  related: 'Sujets voisins',
  why: 'Pourquoi c’est un seul événement',
  compared: {people: 'Personnes', statements: 'Déclarations', figures: 'Chiffres', places: 'Lieux'},
  figures: {one: '{count} chiffre', other: '{count} chiffres'},
  nearness: {close: 'proche', loose: 'lointain'},
}
