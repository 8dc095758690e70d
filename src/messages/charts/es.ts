import type {ChartMessages} from './chart-messages.ts'
import {es as overTime} from './over-time/es.ts'

export const es: ChartMessages = {
  together: {
    title: 'Quién se nombra con quién',
    description: {
      one: 'Una persona.',
      other: 'Cada una de {count} personas con cada otra, y en cuántos artículos se nombra a ambas.',
    },
    most: 'A {one} y {other} se los nombra juntos más veces: en {articles}.',
    how: 'Desde un nombre, a la izquierda y hacia abajo: cada número cuenta los artículos que nombran a ambos.',
    chosen:
      'Estos son los {count} que más veces se nombran juntos, de {people}; la compañía de los demás está en su propia página.',
    table: 'Artículos que nombran a ambos',
    person: 'Persona',
  },
  quotes: {
    title: 'Quién cita a quién',
    description: {
      one: 'Una fila para {count} hablante, una columna para cada medio, y donde se cruzan el número de declaraciones: {outlets}.',
      other:
        'Una fila para cada uno de {count} hablantes, una columna para cada medio, y donde se cruzan el número de declaraciones: {outlets}.',
    },
    most: 'El más citado es {name}: {statements}.',
    how: 'Cada número cuenta las declaraciones de una persona en los artículos de un medio.',
    chosen: 'De {people}, estos {count} tienen {some} de {statements}.',
    table: 'Declaraciones por hablante y medio',
    speaker: 'Hablante',
    all: 'Todas',
  },
  overTime,
  otherOutlets: {one: '{count} medio más', other: '{count} medios más'},
}
