import type {StoryMessages} from './story-messages.ts'

export const es: StoryMessages = {
  kicker: 'Suceso',
  sideBySide: 'Los titulares, uno junto a otro',
  whoCarries: 'Quién cuenta qué',
  letters: 'Las letras son las de los informes de arriba.',
  several: 'Lo que cuentan varios',
  moreInTable: 'y {count} más, en la tabla de abajo',
  of: 'de {count}',
  yes: 'sí',
  moreCarried: 'y {count} más que cuentan varios',
  onlyOne: 'Lo que solo tiene uno',
  related: 'Cobertura relacionada',
  why: 'Por qué esto es un solo suceso',
  compared: {people: 'Personas', statements: 'Declaraciones', figures: 'Cifras', places: 'Lugares'},
  figures: {one: '{count} cifra', other: '{count} cifras'},
  nearness: {close: 'cercano', loose: 'lejano'},
}
