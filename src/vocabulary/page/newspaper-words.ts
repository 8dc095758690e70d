import {words} from '../english/words.ts'

/**
 * Words a newspaper prints with a capital that are no names of people: the calendar, religions, languages' names apart,
 * events, products, and the function words that open sentences and stand in headlines.
 *
 * Source: collected by hand.
 */
export const newspaperWords: readonly string[] = words(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  christmas easter ramadan eid diwali holi hanukkah passover yom kippur rosh hashanah lent advent thanksgiving halloween ashura
  spring summer autumn winter fall
  the a an and or but nor so yet for of in on at by to from with without within into onto upon over under above below between among
  through during before after since until till while when where why how what which who whom whose that this these those there here
  if unless although though because as than then thus hence therefore however moreover furthermore meanwhile nevertheless nonetheless
  otherwise instead besides also too only just even still already again ever never not no yes
  he she it they we you i me him her us them his hers its their theirs our ours your yours my mine myself himself herself itself
  all any both each every either neither some many much more most less least few several other others another such same own one two
  three four five six seven eight nine ten eleven twelve hundred thousand million billion first second third last next
  is am are was were be been being has have had having do does did done will would shall should can could may might must ought
  according asked added speaking despite due given regarding following including amid against about across along around behind
  earlier later today yesterday tomorrow tonight now recently currently finally eventually ultimately initially originally
  generally indeed perhaps maybe apparently clearly obviously certainly probably possibly unfortunately fortunately sadly
  interestingly similarly likewise accordingly consequently additionally overall elsewhere once twice well like unlike
  islam muslim muslims christian christians christianity jewish jew jews judaism hindu hindus hinduism buddhist buddhists buddhism
  catholic catholics protestant protestants orthodox sunni sunnis shia shiite shiites shi'ite sikh sikhs evangelical anglican
  islamic islamist islamists zionist zionism arab arabs arabic kurd kurds kurdish allah god lord christ jesus bible quran koran torah gospel
  marxist marxism communist communism capitalist capitalism socialist socialism fascist nazi nazis soviet bolshevik
  internet web online email covid covid-19 coronavirus omicron delta ebola hiv aids malaria sars mers zika
  english french spanish portuguese german italian russian chinese mandarin cantonese swahili urdu bengali bangla tamil telugu hindi hebrew persian farsi
  nobel oscar oscars grammy grammys emmy pulitzer olympic olympics paralympic paralympics cup championship
  constitution act bill law resolution treaty accord agreement protocol charter declaration article chapter section paragraph annex
  photo photos image images video file picture credit caption source copyright reserved rights read related share tweet comment comments
  facebook twitter instagram youtube whatsapp telegram linkedin reddit tiktok
  day days week weeks month year years century decade era age war wars battle revolution uprising coup intifada holocaust genocide
  yen yuan won dollar dollars euro euros pound pounds rupee rupees peso pesos naira rand ruble rouble shekel dinar dirham riyal baht ringgit taka
  e-mail website app apps android iphone ipad windows
  cabinet parliament congress senate government state states nation nations republic kingdom empire union
  operation project programme program plan strategy vision agenda policy initiative campaign summit conference meeting talks
  business politics sports sport world opinion editorial features lifestyle entertainment technology science health education economy finance
  airbus boeing apache kalashnikov boeing
  south-east north-east anti-corruption pro-government non-governmental
  happy birthday dear thanks thank please welcome hello sorry congratulations
  update exclusive breaking live watch listen subscribe sign login
  ph.d phd d'affaires d’affaires
`)
