/**
 * The weekdays of the languages clippings come in, with the short forms their papers print, in lower case without final
 * stops; Monday is 1. English stands in `months.ts`.
 *
 * Source: Unicode CLDR 46, days wide and abbreviated; collected by hand.
 */
export const weekdaysOfLanguages: ReadonlyMap<string, number> = new Map(
  [
    'lunes lun segunda-feira seg lundi lunedì montag mo maandag måndag mandag понедельник понедельника пн poniedziałek pazartesi maanantai maanantaina hétfő luni δευτέρα الاثنين الإثنين 月曜日 星期一 월요일',
    'martes martedì terça-feira terça ter mardi dienstag di dinsdag tisdag tirsdag вторник вторника вт wtorek salı tiistai tiistaina kedd marți τρίτη الثلاثاء 火曜日 星期二 화요일',
    'miércoles mié quarta-feira quarta qua mercredi mer mercoledì mittwoch mi woensdag onsdag среда среду ср środa çarşamba keskiviikko keskiviikkona szerda miercuri τετάρτη الأربعاء 水曜日 星期三 수요일',
    'jueves jue quinta-feira quinta qui jeudi giovedì donnerstag donderdag torsdag четверг четверга чт czwartek perşembe torstai torstaina csütörtök joi πέμπτη الخميس 木曜日 星期四 목요일',
    'viernes vie sexta-feira sexta sex vendredi venerdì freitag fr vrijdag fredag пятница пятницу пт piątek cuma perjantai perjantaina péntek vineri παρασκευή الجمعة 金曜日 星期五 금요일',
    'sábado sab sáb samedi sabato samstag sonnabend sa zaterdag lördag lørdag суббота субботу сб sobota cumartesi lauantai lauantaina szombat sâmbătă σάββατο السبت 土曜日 星期六 토요일',
    'domingo dom dimanche domenica sonntag so zondag söndag søndag воскресенье вс niedziela pazar sunnuntai sunnuntaina vasárnap duminică κυριακή الأحد 日曜日 星期日 일요일',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
)

/** Words of English and of German besides: weekdays only before the figures of a day. */
export const shortGermanWeekdays: ReadonlySet<string> = new Set('mo di mi do fr sa so'.split(' '))
