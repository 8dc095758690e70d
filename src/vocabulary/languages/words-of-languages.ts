import {words} from '../english/words.ts'

/**
 * The small words that tell a language, by its BCP 47 code: of a hundred words of a newspaper twenty are among them.
 * Languages that share a script are told apart by them, so that what two of them have alike is not left out.
 *
 * Source: the most frequent words of each language's newspapers, collected by hand from general knowledge.
 */
export const wordsOfLanguages: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'the of and to in a an is that was for with by on at from said it he she his her they their has had have be are were as an but not who which will would',
    es: 'el la los las de del que y en un una por con para su sus se no al lo como más pero le ha fue este esta entre desde hasta sobre también',
    fr: 'le la les de des du et en un une dans par pour que qui sur au aux avec est ne pas plus ce cette son sa ses il elle a été ont leur mais',
    de: 'der die das und in den von zu mit dem des nicht ein eine einen einem einer im auf für ist sich auch als an es dass wird er sie nach bei am zum zur hat',
    pt: 'o a os as de do da dos das que e em um uma para com não no na nos nas por mais se ao foi à pela pelo sua seu também',
    it: 'il lo la i gli le di del della dei delle che e in un una per con non si da dal al alla è sono nel nella più ha anche',
    nl: 'de het een van en in dat op te is met voor zijn niet aan er om ook als bij door werd naar uit maar heeft',
    ca: 'el la els les de del que i en un una per amb al no és als ha dels més va aquest aquesta',
    sv: 'och i att det en som på är av för med den till inte om ett han hon de har från vid',
    da: 'og i at det en som på er af for med den til ikke om et han hun de har fra ved',
    no: 'og i at det en som på er av for med den til ikke om et han hun de har fra ved etter',
    fi: 'ja on että ei se oli joka mutta hän ovat kuin myös sekä mukaan jotka',
    pl: 'w i na z do nie że się jest o to jak po za od dla przez które który ma były',
    cs: 'a v se na je že s z do o to ve pro by jako ale si po který která od',
    hu: 'a az és hogy nem is egy meg ez volt csak még már szerint',
    ro: 'și în de la cu pe un o a din pentru nu că care este au mai fost să',
    tr: 've bir bu için da de ile olarak daha çok olan gibi ne ise göre sonra kadar',
    id: 'yang di dan itu dengan untuk dari ini dalam pada tidak akan juga oleh telah',
    vi: 'của và là có được trong cho không với các một những đã người',
    ru: 'и в во не на что с со по как это из за от к о для у его её их был была было были но об',
    uk: 'і в у не на що з та як це за від до про для його її їх був була було але й',
    bg: 'и в на не че с за от се по да като е са си към ще този тази',
    sr: 'и у на не да се је су за од са као до из по што би',
    ar: 'في من على إلى أن عن التي الذي هذا هذه ما كان قد بعد بين مع',
    fa: 'و در به از که این را با است برای آن می تا بر یک شد',
    ur: 'کے کی میں ہے سے کو اور کا نے پر یہ کہ ہیں',
    el: 'και το να του η της με για την από που τα στο είναι τον στην δεν',
    he: 'של את על לא הוא זה עם כי גם היא אל כל',
    hi: 'के में की है से को और का ने पर यह कि हैं',
  }).map(([language, list]) => [language, new Set(words(list))]),
)

/**
 * Letters that one language alone of those above has: a brief in Turkish, which glues its small words to the others, is told by
 * them. ö, é and ç are many languages' own.
 */
export const lettersOfLanguages: readonly (readonly [letters: RegExp, language: string])[] = [
  [/[ığİ]/u, 'tr'],
  [/[łąęśżźń]/u, 'pl'],
  [/[řěů]/u, 'cs'],
  [/[őű]/u, 'hu'],
  [/[țșăţ]/u, 'ro'],
  [/[ơưđạếềộợ]/u, 'vi'],
]

/** The language of a script that papers of one language use, and for scripts of many the script itself. */
export const languagesOfScripts: readonly (readonly [script: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'und-Cyrl'],
  [/\p{Script=Arabic}/u, 'und-Arab'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'und-Deva'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Georgian}/u, 'ka'],
]
