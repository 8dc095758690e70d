import {words} from '../english/words.ts'

/** The words with which a language asks, and which say nothing of what is asked for. */
export interface AskingWords {
  /** They join others, in a question and out of one: `the`, `about`. */
  readonly small: ReadonlySet<string>
  /** They ask: `what`, `did`. */
  readonly asks: ReadonlySet<string>
  /** In a question they ask for words, else they may be what is looked for: `said`, `view`. */
  readonly tells: ReadonlySet<string>
}

/**
 * By language, without accents, as search compares words. Left out is what may be a name or a month, or be meant: `may`,
 * `will`, `over`, `against`.
 */
export const askingWords: ReadonlyMap<string, AskingWords> = new Map(
  Object.entries({
    en: {
      small:
        'a an the and or of in on at to for from with by about regarding concerning during as it its his her their',
      asks: 'what who whom whose when where why how which did do does done has have had is are was were be been',
      tells:
        'say says said saying tell tells told me speak speaks spoke spoken talk talks talked talking comment comments commented view views opinion opinions think thinks thought anything something ever',
    },
    de: {
      small:
        'der die das den dem des ein eine einen einem einer und oder uber zu zum zur in im ins am an auf aus von vom mit fur bei es sich',
      asks: 'was wer wen wem wessen wann wo warum wieso wie welche welcher welches welchen hat haben hatte hatten ist sind war waren',
      tells:
        'sagt sagte sagten sagen gesagt sprach sprechen gesprochen erzahlt erzahlte meint meinte gemeint meinung ausserte geaussert dazu daruber etwas je',
    },
    es: {
      small: 'el la los las un una unos unas de del al a y o en sobre para por con su sus se lo acerca respecto',
      asks: 'que quien quienes cuando donde como cual cuales ha han habia es era fue',
      tells:
        'dice dijo dijeron decir dicho hablo habla hablado opina opino opinion declaro declarado piensa penso comento comentado algo',
    },
    fr: {
      small:
        'le la les l un une des du de d au aux et ou a en dans sur pour par avec ce c cette son sa ses se s propos sujet',
      asks: 'que qu quoi qui quand ou pourquoi comment quel quelle quels quelles est t il elle ils elles ont avait etait',
      tells: 'dit dire disait disent declare declara parle parlait pense pensait avis opinion affirme commente',
    },
  }).map(([language, {small, asks, tells}]) => [
    language,
    {small: new Set(words(small)), asks: new Set(words(asks)), tells: new Set(words(tells))},
  ]),
)
