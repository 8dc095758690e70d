/** First words of publications' names in languages that put the noun first: `Diario de Cabo Lirio`, `La Gazette du port`. */
export const outletOpeners: ReadonlySet<string> = new Set(
  `diario periódico gaceta heraldo correo voz eco jornal folha correio diário gazeta gazette courrier écho voix dépêche giornale
  corriere gazzetta eco vestnik вестник газета вести новости правда голос`.split(/\s+/),
)

/** Last words of publications' names, collected by hand from mastheads; with them a run of capitals is a name of one. */
export const outletWords: ReadonlySet<string> = new Set(
  `news times post tv television radio daily herald tribune journal gazette press observer mail mirror standard star sun
  telegraph guardian independent chronicle courier examiner inquirer register reporter review weekly monitor bulletin
  mercury bee scotsman statesman spectator intelligencer republican leader-post dispatch-news gazetteer review
  zeitung tageblatt tagblatt anzeiger nachrichten rundschau kurier bote allgemeine presse diario periódico heraldo correo noticias
  jornal folha correio diário courrier dépêche gazzetta corriere giornale dagblad tidende posten вести новости газета правда
  dispatch globe record sentinel express echo argus advertiser citizen nation today online magazine media network
  agency wire digest beacon ledger messenger enquirer gleaner clarion banner tidings insider report voice world`.split(
    /\s+/,
  ),
)
