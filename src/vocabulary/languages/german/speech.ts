import {words} from '../../english/words.ts'
import type {SpeechOfLanguage} from '../speech-of-language.ts'

/** How German papers name a speaker: „…“, sagte Landrätin Ana Ruiz. Source: usage of the press, collected by hand. */
export const german: SpeechOfLanguage = {
  code: 'de',
  verbs: new Set(
    words(`
    sagte sagt sagten sagen erklärte erklärt erklärten betonte betont betonten meinte meint meinten fragte fragt fragten antwortete
    antwortet berichtete berichtet berichteten ergänzte ergänzt ergänzten warnte warnt warnten forderte fordert forderten teilte
    kritisierte kritisiert kritisierten versicherte versichert bekräftigte bekräftigt lobte lobt klagte klagt räumte gab rief ruft
    schrieb schreibt schrieben erzählte erzählt erzählten erläuterte erläutert entgegnete entgegnet erwiderte erwidert kündigte
    versprach verspricht unterstrich unterstreicht fügte fügt bestätigte bestätigt urteilte urteilt mahnte mahnt freute bedauerte
    bedauert fasste so`),
  ),
  auxiliaries: new Set(words('hat hatte haben hatten')),
  participles: new Set(
    words(
      'gesagt erklärt betont gemeint gefragt geantwortet berichtet ergänzt gewarnt gefordert gesprochen kritisiert versichert bestätigt angekündigt geschrieben',
    ),
  ),
  reflexives: new Set(['sich']),
  sources: new Set(words('laut')),
  pronouns: new Set(words('er sie')),
  that: new Set(words('dass daß ob')),
  articles: new Set(words('der die das den dem ein eine einer')),
  of: new Set(words('von des vom')),
  times: new Set(
    words('heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag auch dazu weiter später'),
  ),
  away: new Set(words('dem den zu zur zum gegenüber auf bei beim am im in nach vor mit über für unter während')),
  callings: new Set(
    words(`
    herr frau abgeordnete abgeordneter abgeordneten kanzler kanzlerin senator senatorin landrat landrätin stadtrat stadträtin
    gemeinderat gemeinderätin stadträtin dekan dekanin bischof bischöfin pfarrer pfarrerin bauer bäuerin wirt wirtin chef chefin
    richter richterin staatsanwalt staatsanwältin anwalt anwältin arzt ärztin professor professorin prof dr intendant intendantin
    vorsitzende vorsitzender geschäftsführer geschäftsführerin trainer trainerin kommissar kommissarin general präsident
    präsidentin minister ministerin sprecher sprecherin bürgermeister bürgermeisterin direktor direktorin leiter leiterin
    wärter wärterin fischer fischerin förster försterin ingenieur ingenieurin architekt architektin historiker historikerin forscher forscherin
    anwohner anwohnerin rentner rentnerin augenzeuge augenzeugin wissenschaftler wissenschaftlerin`),
  ),
  capitalNouns: true,
  callingEndings: words(`
    minister ministerin sprecher sprecherin präsident präsidentin meister meisterin vorsitzende vorsitzender direktor direktorin leiter
    leiterin chef chefin rat rätin anwalt anwältin führer führerin experte expertin forscher forscherin beauftragte beauftragter
    abgeordnete abgeordneter politiker politikerin sekretär sekretärin händler händlerin wirt wirtin besitzer besitzerin
    beamter beamtin kommissar kommissarin ingenieur ingenieurin lehrer lehrerin bauer bäuerin arzt ärztin kanzler kanzlerin
    richter richterin wart wärtin kapitän kapitänin wärter wärterin inhaber inhaberin betreiber betreiberin vertreter vertreterin`),
}
