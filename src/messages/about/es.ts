import type {AboutMessages} from './about-messages.ts'

export const es: AboutMessages = {
  title: 'Acerca de este archivo',
  description: {
    one: 'Lo que se leyó en {count} artículo, con qué reglas y con cuánta certeza.',
    other: 'Lo que se leyó en {count} artículos, con qué reglas y con cuánta certeza.',
  },
  parts: 'En esta página',
  made: {
    heading: 'Cómo se hizo',
    read: '{title} contiene {articles}. Nadie escribió lo que estas páginas dicen de ellos: medio, día, titular, personas, declaraciones y temas se leyeron en los ficheros con reglas, en el mismo orden para cada artículo, y cada dato dice dónde se leyó en el texto, con qué regla y con cuánta certeza.',
    evidence:
      'Donde una marca como «impreso» o «supuesto» sigue a un dato, se abre: detrás están la regla y el pasaje. Los ficheros mismos se guardan sin cambios junto a los artículos, con un SHA-256 para comprobarlos. Las líneas que no son del artículo, como la navegación, la publicidad y los enlaces para compartir, se apartan, pero se pueden leer al final del artículo con el motivo.',
    archivist:
      'Lo que el archivo escribe sobre un artículo o en sus propias listas vale más que lo que haya leído una regla; la página lo dice y conserva al lado lo leído. Un medio desconocido, una declaración sin atribuir y un artículo sin fecha son hallazgos, y se enumeran abajo.',
  },
  counted: {
    heading: 'Qué se cuenta',
    statement:
      'Una declaración es lo que un artículo imprime como dicho por alguien: palabras entre comillas o una oración que introduce un verbo de decir. Los desmentidos, las preguntas, las esperanzas y las etiquetas no lo son. Las mismas palabras en dos artículos son dos declaraciones, dondequiera que estas páginas cuenten; las de una persona son las que se le dan por su nombre o con una palabra que solo la designa a ella.',
    copies:
      'Los artículos que imprimen una misma noticia, entera o abreviada, son reproducciones de la versión de referencia: la de la agencia, o si no la más larga. Cuentan como artículos, y como un solo testigo donde se dice quién informa de una declaración o un suceso.',
  },
  takeAway: 'Todo se puede llevar: [data]. [rules] tienen página propia.',
  sure: {
    heading: 'Con cuánta certeza',
    table: 'Tabla: datos por certeza',
    caption: 'Cuántos datos de cada clase están impresos, deducidos del texto o son la mejor de varias lecturas',
    fact: 'Dato',
    unknown: 'desconocido',
  },
  facts: {
    outlet: 'Medio',
    day: 'Día de publicación',
    headline: 'Titular',
    speaker: 'Hablante de una declaración',
    person: 'Persona en un artículo',
    topic: 'Tema de un artículo',
    author: 'Autor',
    dayNamed: 'Día nombrado en el texto',
    setAside: 'Apartado como adorno de página',
  },
  doubts: {
    heading: 'Lo dudoso',
    none: 'Nada: cada artículo tiene fecha y fuente, y cada declaración su hablante.',
    all: 'Todos: {count}',
    line: 'línea {line}',
    settle: 'Se resuelve con',
    lead: {
      one: '{count} en este archivo; la entrada lleva a su lugar',
      other: '{count} en este archivo; cada entrada lleva a su lugar',
    },
    says: {
      noDate: 'no se encontró ninguna fecha',
      guessed: '{value} es una suposición',
      inferred: '{value} se ha deducido',
      between: 'entre {first} y {last}',
      noOutlet: 'el texto no dice quién lo publicó',
      relayed: 'lo difundió {outlet}',
      textSays: '{words}: el texto dice «{said}»',
      guessedPerson: '{name} es una suposición',
      noHeadline: 'no hay titular',
    },
    kinds: {
      unreadable: 'Ficheros que no se pudieron leer',
      decision: 'Dudas sobre el archivo entero',
      undated: 'Artículos sin fecha',
      'guessed-date': 'Fechas supuestas',
      'unknown-outlet': 'Artículos de un medio desconocido',
      'guessed-outlet': 'Medios supuestos',
      unattributed: 'Declaraciones sin atribuir',
      'guessed-speaker': 'Hablantes supuestos',
      'guessed-person': 'Personas supuestas',
      'derived-headline': 'Titulares derivados',
      warning: 'Advertencias',
    },
  },
  rules: {
    heading: 'Las reglas',
    lead: {
      one: '{count} regla, un patrón de periódicos o de ficheros',
      other: '{count} reglas, cada una un patrón de periódicos o de ficheros, en el orden en que se consultan',
    },
    order:
      'Para cada dato se consultan las reglas en un orden fijo, la más fiable primero; la primera que responde decide, y se guarda su nombre. [rules] dice lo que conoce cada una; estas son las que decidieron aquí, y cuántas veces.',
    names:
      'Las organizaciones y los lugares no llevan marca y conducen a donde se nombran primero. Un nombre es uno de ellos cuando está en una lista de nombres conocidos, cuando una de sus palabras lo dice, como «Ministry», «University» o «River», o cuando es la sigla que el texto imprime tras uno.',
  },
  cite: {
    title: 'Citar una declaración',
    formats: 'Como texto, BibTeX, RIS y CSL-JSON',
    how: 'Junto a cada declaración de un artículo está «citar»: lleva a la declaración como la cita una nota, y de allí a esta página. Los gestores de referencias como Zotero encuentran artículo y declaraciones en la página del artículo. Lo mismo en tablas: [data].',
    script:
      'Los formatos se escriben aquí, en su navegador, lo que requiere JavaScript. La página del artículo tiene cada declaración como texto, y el artículo mismo como BibTeX, RIS y CSL-JSON, sin él.',
  },
  data: {
    title: 'Los datos',
    lead: 'Todo lo que dicen estas páginas se puede llevar y trabajar: en una hoja de cálculo, en un cuaderno, en otro archivo. Cada dato conserva su certeza y la regla que lo encontró.',
    described: '[file] describe ficheros y columnas a los programas, como [package].',
    feeds: 'Canales',
    newest:
      'Lo último publicado: [atom], [json]. Los temas y personas que vuelven una y otra vez a las noticias tienen canales propios, que un lector encuentra en sus páginas. [sitemap] enumera todas las páginas.',
    undated: 'Aún no hay: un canal se ordena por fecha, y ningún artículo aquí está fechado.',
    noAddress:
      'No hay: los canales y el mapa del sitio constan de direcciones completas, y el archivo no conoce la suya. Póngala en _archive/site.yml como url y construya de nuevo.',
  },
}
