import {words} from '../english/words.ts'

/**
 * Names that newspapers romanise in many ways, lower case without diacritics, a name a line.
 *
 * Source: the usual Roman spellings of Arabic, Persian, Russian, Ukrainian and other names, from general knowledge,
 * collected by hand.
 */
export const spellingsOfNames: readonly (readonly string[])[] = `
  mohammed muhammad mohamed mohammad mohamad muhammed mohamud mohamoud muhamad mohd
  ahmed ahmad
  hussein hussain husain husayn hossein hosein husein hussien
  hassan hasan
  yusuf youssef yousef yousuf yusef youcef yussuf yosef
  abdullah abdallah abdulla abdellah
  abdulaziz abdelaziz
  abdulrahman abdurrahman abdelrahman abdirahman
  abdulkarim abdelkarim
  osama usama oussama
  omar umar
  khalid khaled
  rashid rasheed rachid rashed
  saeed said saed
  mahmoud mahmud mahmood mehmood
  mustafa mostafa moustafa mustapha
  ibrahim ebrahim brahim
  ismail esmail ismael ismaeel
  suleiman sulaiman soliman suleman
  tariq tarek tareq
  faisal faysal feisal
  karim kareem
  salim saleem
  nasser nasir naser nassir
  moammar muammar moamer
  gaddafi qaddafi gadhafi kadafi qadhafi gadafi
  ayatollah ayatullah
  alexander aleksandr alexandr aleksander alexandre oleksandr
  sergei sergey serguei
  andrei andrey
  alexei aleksei alexey aleksey
  dmitry dmitri dmitriy dmitrii
  yevgeny evgeny yevgeni evgeni yevgeniy evgeniy
  vyacheslav viacheslav
  yuri yury iurii yuriy
  vasily vasili vassily vasiliy
  nikolai nikolay
  mikhail michail
  anatoly anatoli anatoliy
  gennady gennadi gennadiy
  valery valeri valeriy
  grigory grigori grigoriy
  georgy georgi georgiy
  maxim maksim
  volodymyr wolodymyr
  zelensky zelenskyy zelenskiy zelenski
  yekaterina ekaterina
  yelena elena
  natalia natalya nataliya
  tatiana tatyana
  yulia julia yuliya
  shoigu shoygu
  khrushchev kruschev khruschev
  tsai cai
  netanyahu netanyahou
  seok suk sok
  yeol yul yeul
`
  .split('\n')
  .map((line) => words(line))
  .filter((line) => line.length > 1)
