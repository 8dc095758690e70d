/**
 * The weekdays of the languages clippings come in, with the short forms their papers print, in lower case without final
 * stops; Monday is 1. English stands in `months.ts`.
 *
 * Source: Unicode CLDR 46, days wide and abbreviated; collected by hand.
 */
export const weekdaysOfLanguages: ReadonlyMap<string, number> = new Map(
  [
    'lunes lun segunda-feira seg lundi lunedì montag mo maandag måndag mandag понедельник понедельника пн poniedziałek pazartesi الاثنين الإثنين 月曜日 星期一',
    'martes martedì terça-feira terça ter mardi dienstag di dinsdag tisdag tirsdag вторник вторника вт wtorek salı الثلاثاء 火曜日 星期二',
    'miércoles mié quarta-feira quarta qua mercredi mer mercoledì mittwoch mi woensdag onsdag среда среду ср środa çarşamba الأربعاء 水曜日 星期三',
    'jueves jue quinta-feira quinta qui jeudi giovedì donnerstag donderdag torsdag четверг четверга чт czwartek perşembe الخميس 木曜日 星期四',
    'viernes vie sexta-feira sexta sex vendredi venerdì freitag fr vrijdag fredag пятница пятницу пт piątek cuma الجمعة 金曜日 星期五',
    'sábado sab sáb samedi sabato samstag sonnabend sa zaterdag lördag lørdag суббота субботу сб sobota cumartesi السبت 土曜日 星期六',
    'domingo dom dimanche domenica sonntag so zondag söndag søndag воскресенье вс niedziela pazar الأحد 日曜日 星期日',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
)

/** Words of English and of German besides: weekdays only before the figures of a day. */
export const shortGermanWeekdays: ReadonlySet<string> = new Set('mo di mi do fr sa so'.split(' '))
