import {words} from '../../english/words.ts'
import type {SpeechOfLanguage} from '../speech-of-language.ts'

/** How French papers name a speaker: « … », a déclaré le maire, Ana Ruiz. Source: usage of the press, collected by hand. */
export const french: SpeechOfLanguage = {
  code: 'fr',
  verbs: new Set(
    words(`
    dit disait disent déclare déclarait explique expliquait expliquent affirme affirmait affirment assure assurait assurent ajoute
    ajoutait ajoutent précise précisait précisent souligne soulignait soulignent indique indiquait estime estimait estiment juge
    raconte racontait racontent répond répondait répète rappelle rappelait confie confiait lance lançait regrette regrettait
    reconnaît reconnait admet insiste insistait martèle poursuit poursuivait conclut résume témoigne témoignent détaille dénonce
    dénonçait déplore déplorait prévient promet demande interroge plaide avertit tranche glisse sourit soupire note observe
    constate écrit annonce confirme commente relève réjouit félicite désole défend inquiète amuse étonne agace s'exclame s'inquiète s'interroge s'indigne s'insurge s'étonne s'agace
    s'emporte s'amuse s'alarme s'enthousiasme s'exclamait s'inquiétait s'étonnait`),
  ),
  auxiliaries: new Set(words("a ont avait avaient s'est s'était")),
  participles: new Set(
    words(`
    dit déclaré expliqué affirmé assuré ajouté précisé souligné indiqué estimé jugé raconté répondu répété rappelé confié lancé
    regretté reconnu admis insisté martelé poursuivi conclu résumé témoigné détaillé dénoncé déploré prévenu promis demandé
    interrogé plaidé averti tranché glissé noté observé constaté écrit annoncé confirmé commenté relevé exclamé inquiété
    félicité réjoui défendu insurgé étonné emporté amusé indigné`),
  ),
  reflexives: new Set(['se']),
  sources: new Set(words('selon')),
  pronouns: new Set(words('il elle ils elles celui-ci celle-ci')),
  that: new Set(words('que qu')),
  articles: new Set(words('le la les l un une des')),
  of: new Set(words('de du des d')),
  times: new Set(words('lundi mardi mercredi jeudi vendredi samedi dimanche hier ensuite alors aussi encore')),
  away: new Set(words('à au aux devant après lors sur dans en ce cette par pour avec')),
  callings: new Set(words('m mme mlle me dr')),
  capitalNouns: false,
  callingEndings: [],
}
