import {words} from '../../english/words.ts'
import type {SpeechOfLanguage} from '../speech-of-language.ts'

/** How Spanish papers name a speaker: «…», dijo la alcaldesa, Ana Ruiz. Source: usage of the press, collected by hand. */
export const spanish: SpeechOfLanguage = {
  code: 'es',
  verbs: new Set(
    words(`
    dijo dice decía dijeron dicen añadió añade añadieron afirmó afirma afirmaron aseguró asegura aseguraron explicó explica explicaron
    declaró declara declararon señaló señala señalaron indicó indica indicaron manifestó manifiesta manifestaron comentó comenta
    comentaron agregó agrega agregaron subrayó subraya subrayaron recalcó recalca insistió insiste insistieron respondió responde
    respondieron contestó contesta preguntó pregunta preguntaron advirtió advierte advirtieron reconoció reconoce reconocieron
    admitió admite admitieron sostuvo sostiene sostuvieron apuntó apunta apuntaron precisó precisa precisaron concluyó concluye
    denunció denuncia denunciaron lamentó lamenta lamentaron relató relata recordó recuerda recordaron expresó expresa expresaron
    destacó destaca destacaron detalló detalla informó informa informaron replicó replica anunció anuncia anunciaron exclamó
    exclama confesó confiesa resumió resume prometió promete escribió escribe puntualizó zanjó sentenció matizó remarcó
    enfatizó aclaró aclara narró cuenta contó contaron celebró criticó critica criticaron opinó opina`),
  ),
  auxiliaries: new Set(words('ha han había habían')),
  participles: new Set(
    words(`
    dicho afirmado asegurado explicado declarado señalado indicado manifestado comentado añadido agregado subrayado recalcado
    insistido respondido contestado preguntado advertido reconocido admitido sostenido apuntado precisado concluido denunciado
    lamentado relatado recordado expresado destacado detallado informado anunciado exclamado confesado prometido escrito aclarado
    contado criticado opinado zanjado resumido`),
  ),
  reflexives: new Set(['se']),
  sources: new Set(words('según')),
  pronouns: new Set(words('él ella ellos ellas éste ésta este esta')),
  that: new Set(words('que si')),
  articles: new Set(words('el la los las un una unos unas')),
  of: new Set(words('de del')),
  times: new Set(words('hoy ayer anoche lunes martes miércoles jueves viernes sábado domingo luego después también')),
  away: new Set(words('a al ante tras sobre durante en este esta por para con desde entre cuando mientras')),
  callings: new Set(words('don doña fray')),
  capitalNouns: false,
  callingEndings: [],
}
