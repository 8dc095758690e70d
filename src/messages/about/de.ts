import type {AboutMessages} from './about-messages.ts'

export const de: AboutMessages = {
  title: 'Über dieses Archiv',
  description: {
    one: 'Was aus {count} Artikel gelesen wurde, nach welchen Regeln und wie sicher.',
    other: 'Was aus {count} Artikeln gelesen wurde, nach welchen Regeln und wie sicher.',
  },
  parts: 'Auf dieser Seite',
  made: {
    heading: 'Wie es entstanden ist',
    read: '{title} enthält {articles}. Was diese Seiten über sie sagen, hat niemand eingetippt: Medium, Tag, Überschrift, Personen, Aussagen und Themen wurden nach Regeln aus den Dateien gelesen, für jeden Artikel in der gleichen Reihenfolge, und jede Angabe sagt, wo im Text sie steht, nach welcher Regel und wie sicher.',
    evidence:
      'Wo hinter einer Angabe ein Zeichen wie „belegt“ oder „vermutet“ steht, lässt es sich öffnen: Dahinter stehen die Regel und die Stelle. Die Dateien selbst liegen unverändert neben den Artikeln, mit einem SHA-256 zum Prüfen. Zeilen, die nicht zum Artikel gehören, etwa Navigation, Werbung und Verweise zum Teilen, sind beiseitegelegt und am Ende des Artikels mit dem Grund zu lesen.',
    archivist:
      'Was das Archiv über einen Artikel oder in seine eigenen Listen schreibt, gilt vor allem, was eine Regel gelesen hat; die Seite sagt es dann und behält das Gelesene daneben. Ein unbekanntes Medium, eine nicht zugeordnete Aussage und ein undatierter Artikel sind Befunde und stehen unten.',
  },
  counted: {
    heading: 'Was gezählt wird',
    statement:
      'Eine Aussage ist, was ein Artikel als von jemandem gesagt druckt: Worte in Anführungszeichen oder ein Satz, den ein Verb des Sagens einleitet. Bestrittenes, Fragen, Hoffnungen und Bezeichnungen sind keine. Der gleiche Wortlaut in zwei Artikeln sind zwei Aussagen, wo immer diese Seiten zählen; zu einer Person gehören die, die ihr mit Namen oder mit einem Wort gegeben werden, das nur sie meint.',
    copies:
      'Artikel, die einen Bericht ganz oder gekürzt drucken, sind Abdrucke der maßgeblichen Fassung: der Agentur selbst, sonst der längsten. Als Artikel zählen sie mit; wo gesagt wird, wer eine Aussage oder ein Ereignis berichtet, sind sie ein einziger Zeuge.',
  },
  takeAway: 'Alles lässt sich mitnehmen als [data]. [rules] stehen auf einer eigenen Seite.',
  sure: {
    heading: 'Wie sicher es ist',
    table: 'Tabelle: Angaben nach Sicherheit',
    caption: 'Wie viele Angaben jeder Art im Text stehen, aus ihm geschlossen oder die beste mehrerer Lesarten sind',
    fact: 'Angabe',
    unknown: 'unbekannt',
  },
  facts: {
    outlet: 'Medium',
    day: 'Tag des Erscheinens',
    headline: 'Überschrift',
    speaker: 'Sprecher einer Aussage',
    person: 'Person in einem Artikel',
    topic: 'Thema eines Artikels',
    author: 'Autor',
    dayNamed: 'Im Text genannter Tag',
    setAside: 'Als Beiwerk der Seite beiseitegelegt',
  },
  doubts: {
    heading: 'Was zweifelhaft ist',
    none: 'Nichts: Jeder Artikel ist datiert und hat eine Quelle, jede Aussage einen Sprecher.',
    all: 'Alle {count}',
    line: 'Zeile {line}',
    settle: 'Zu klären mit',
    lead: {
      one: '{count} in diesem Archiv; der Eintrag führt zu seiner Stelle',
      other: '{count} in diesem Archiv; jeder Eintrag führt zu seiner Stelle',
    },
    says: {
      noDate: 'es wurde kein Datum gefunden',
      guessed: '{value} ist vermutet',
      inferred: '{value} ist erschlossen',
      between: 'zwischen {first} und {last}',
      noOutlet: 'der Text sagt nicht, wer ihn gedruckt hat',
      relayed: 'weitergegeben hat ihn {outlet}',
      textSays: '{words}: Der Text sagt „{said}“',
      guessedPerson: '{name} ist eine Vermutung',
      noHeadline: 'es gibt keine Überschrift',
    },
    kinds: {
      unreadable: 'Dateien, die nicht gelesen werden konnten',
      decision: 'Zweifel am Archiv als Ganzem',
      undated: 'Undatierte Artikel',
      'guessed-date': 'Vermutete Tage',
      'unknown-outlet': 'Artikel eines unbekannten Mediums',
      'guessed-outlet': 'Vermutete Medien',
      unattributed: 'Aussagen, die niemandem zugeordnet sind',
      'guessed-speaker': 'Vermutete Sprecher',
      'guessed-person': 'Vermutete Personen',
      'derived-headline': 'Abgeleitete Überschriften',
      warning: 'Warnungen',
    },
  },
  rules: {
    heading: 'Die Regeln',
    lead: {
      one: '{count} Regel, ein Muster von Zeitungen oder Dateien',
      other:
        '{count} Regeln, jede ein Muster von Zeitungen oder Dateien, in der Reihenfolge, in der sie gefragt werden',
    },
    order:
      'Für jede Angabe werden die Regeln in fester Reihenfolge gefragt, die verlässlichste zuerst; die erste, die antwortet, entscheidet, und ihr Name bleibt erhalten. [rules] sagt, was jede von ihnen kennt; dies sind die, die hier entschieden haben, und wie oft.',
    names:
      'Organisationen und Orte tragen kein Zeichen und führen dorthin, wo sie zuerst genannt sind. Ein Name ist einer von ihnen, wenn er auf einer Liste bekannter Namen steht, wenn eines seiner Wörter es sagt, etwa „Ministry“, „University“ oder „River“, oder wenn er die Abkürzung ist, die der Text hinter einem druckt.',
  },
  cite: {
    title: 'Eine Aussage zitieren',
    formats: 'Als Text, BibTeX, RIS und CSL-JSON',
    how: 'Neben jeder Aussage eines Artikels steht „zitieren“: Es führt zur Aussage, wie eine Fußnote sie zitiert, und von dort hierher. Literaturverwaltungen, die auf Seiten suchen, etwa Zotero, finden Artikel und Aussagen auf der Seite des Artikels. Das Gleiche als Tabellen steht in [data].',
    script:
      'Die Formate werden hier in Ihrem Browser geschrieben, was JavaScript braucht. Die Seite des Artikels hat jede Aussage als Text und den Artikel selbst als BibTeX, RIS und CSL-JSON auch ohne.',
  },
  data: {
    title: 'Die Daten',
    lead: 'Alles, was diese Seiten sagen, lässt sich mitnehmen und weiterverwenden: in einer Tabellenkalkulation, in einem Notebook, in einem anderen Archiv. Jede Angabe behält ihre Sicherheit und die Regel, die sie gefunden hat.',
    described: '[file] beschreibt Programmen die Dateien und Spalten, als [package].',
    feeds: 'Feeds',
    newest:
      'Was zuletzt erschienen ist: [atom], [json]. Themen und Personen, die immer wieder in den Nachrichten sind, haben eigene Feeds, die ein Feedreader auf ihren Seiten findet. [sitemap] führt jede Seite auf.',
    undated: 'Noch gibt es keine: Ein Feed ist nach Tagen geordnet, und kein Artikel hier ist datiert.',
    noAddress:
      'Es gibt keine: Feeds und Sitemap bestehen aus vollen Adressen, und das Archiv kennt seine eigene nicht. Tragen Sie sie in _archive/site.yml als url ein und bauen Sie neu.',
  },
}
