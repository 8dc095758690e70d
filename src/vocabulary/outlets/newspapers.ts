import {outletsOf} from './outlet.ts'

/**
 * Newspapers.
 *
 * Source: compiled by hand from the papers' own web sites.
 */
export const newspapers = outletsOf(
  'newspaper',
  `
Tehran Times | | tehrantimes.com
The Guardian | Guardian | theguardian.com, guardian.co.uk | Guardian
The Times | | thetimes.co.uk
The Telegraph | Daily Telegraph, The Daily Telegraph | telegraph.co.uk
The Independent | | independent.co.uk
Financial Times | FT | ft.com | FT
Daily Mail | MailOnline, Mail Online | dailymail.co.uk
Daily Mirror | Mirror Online | mirror.co.uk
Daily Express | | express.co.uk
The Sun | The Sun Online | thesun.co.uk, the-sun.co.uk
Evening Standard | | standard.co.uk
Metro | | metro.co.uk | Metro
The Irish Times | | irishtimes.com
The New York Times | New York Times, NYT | nytimes.com
The Washington Post | Washington Post | washingtonpost.com
The Wall Street Journal | Wall Street Journal, WSJ | wsj.com
Los Angeles Times | | latimes.com
USA Today | USA TODAY | usatoday.com, usat.ly
Chicago Tribune | | chicagotribune.com
The Boston Globe | Boston Globe | bostonglobe.com
New York Post | | nypost.com
New York Daily News | | nydailynews.com
Stars and Stripes | | stripes.com
The Globe and Mail | | theglobeandmail.com
Toronto Star | | thestar.com
National Post | | nationalpost.com
The Sydney Morning Herald | | smh.com.au
The Age | | theage.com.au
The Australian | | theaustralian.com.au
The New Zealand Herald | NZ Herald | nzherald.co.nz
Stuff | | stuff.co.nz | Stuff
Le Monde | | lemonde.fr
El País | El Pais | elpais.com, english.elpais.com
The Brussels Times | | brusselstimes.com
Kyiv Post | | kyivpost.com
The Moscow Times | | themoscowtimes.com
Kommersant | | kommersant.com, kommersant.ru
Hürriyet Daily News | | hurriyetdailynews.com
Daily Sabah | | dailysabah.com
Arab News | | arabnews.com
Saudi Gazette | | saudigazette.com.sa
Gulf News | | gulfnews.com
Khaleej Times | | khaleejtimes.com
The National | | thenationalnews.com, thenational.ae
Gulf Times | | gulf-times.com
The Peninsula | | thepeninsulaqatar.com
Kuwait Times | | kuwaittimes.com, kuwaittimes.net
Arab Times | | arabtimesonline.com
Times of Oman | | timesofoman.com
Muscat Daily | | muscatdaily.com
The Jordan Times | | jordantimes.com
The Daily Star (Lebanon) | | dailystar.com.lb
L’Orient Today | | today.lorientlejour.com
Haaretz | | haaretz.com
The Jerusalem Post | | jpost.com
The Times of Israel | Times of Israel | timesofisrael.com
Ahram Online | | english.ahram.org.eg
Egypt Independent | | egyptindependent.com
Daily News Egypt | | dailynewsegypt.com
Dawn | | dawn.com | Dawn
The News International | | thenews.com.pk
The Express Tribune | | tribune.com.pk
The Times of India | Times of India | timesofindia.indiatimes.com
The Hindu | | thehindu.com
Hindustan Times | | hindustantimes.com
The Indian Express | Indian Express | indianexpress.com
The Economic Times | | economictimes.indiatimes.com
Deccan Herald | | deccanherald.com
The Kathmandu Post | | kathmandupost.com
The Daily Star (Bangladesh) | | thedailystar.net
Dhaka Tribune | | dhakatribune.com
Daily Mirror (Sri Lanka) | | dailymirror.lk
Khaama Press | | khaama.com
China Daily | | chinadaily.com.cn
Global Times | | globaltimes.cn
People’s Daily | People's Daily Online | en.people.cn, peopledaily.com.cn
South China Morning Post | SCMP | scmp.com
The Standard (Hong Kong) | | thestandard.com.hk
Taipei Times | | taipeitimes.com
Taiwan News | | taiwannews.com.tw
The Korea Herald | Korea Herald | koreaherald.com
The Korea Times | Korea Times | koreatimes.co.kr
Korea JoongAng Daily | JoongAng Ilbo | koreajoongangdaily.joins.com
The Chosun Ilbo | Chosun Ilbo | english.chosun.com, chosun.com
The Dong-A Ilbo | | donga.com
Hankyoreh | The Hankyoreh, Hankyoreh Shinmun | english.hani.co.kr, hani.co.kr
The Japan Times | Japan Times | japantimes.co.jp
The Asahi Shimbun | Asahi Shimbun | asahi.com
The Mainichi | The Mainichi Shimbun | mainichi.jp
The Yomiuri Shimbun | The Japan News | japannews.yomiuri.co.jp
The Straits Times | Straits Times | straitstimes.com
TODAY (Singapore) | | todayonline.com
The Star (Malaysia) | | thestar.com.my
New Straits Times | NST | nst.com.my
Malay Mail | | malaymail.com
Bangkok Post | | bangkokpost.com
The Nation (Thailand) | | nationthailand.com
The Jakarta Post | | thejakartapost.com
Philippine Daily Inquirer | INQUIRER.net | inquirer.net, newsinfo.inquirer.net
The Philippine Star | | philstar.com
The Manila Times | | manilatimes.net
Manila Bulletin | | mb.com.ph
Viet Nam News | | vietnamnews.vn
The Phnom Penh Post | Phnom Penh Post | phnompenhpost.com
Khmer Times | | khmertimeskh.com
The East African | | theeastafrican.co.ke | The East African
Daily Nation | Nation | nation.africa | Nation
The Standard (Kenya) | | standardmedia.co.ke
The Star (Kenya) | | the-star.co.ke
Daily Monitor | | monitor.co.ug
New Vision | | newvision.co.ug | New Vision
The New Times | | newtimes.co.rw | The New Times
The Citizen | | thecitizen.co.tz
Daily News (Tanzania) | | dailynews.co.tz | Daily News (Tanzania)
The Reporter Ethiopia | | thereporterethiopia.com
Sudan Tribune | | sudantribune.com
Punch | | punchng.com | Punch
Vanguard | | vanguardngr.com | Vanguard
The Guardian (Nigeria) | | guardian.ng
Daily Trust | | dailytrust.com
ThisDay | | thisdaylive.com
Graphic Online | | graphic.com.gh
The Namibian | | namibian.com.na
Mail & Guardian | | mg.co.za
The Herald (Zimbabwe) | | herald.co.zw
NewsDay (Zimbabwe) | | newsday.co.zw
Mmegi | | mmegi.bw
Buenos Aires Times | | batimes.com.ar
Folha de S.Paulo | Folha | folha.uol.com.br | Folha
El Universal | | eluniversal.com.mx
The Tico Times | | ticotimes.net
Granma | | granma.cu | Granma
The Jamaica Observer | Jamaica Observer | jamaicaobserver.com
The Gleaner | | jamaica-gleaner.com
Stabroek News | | stabroeknews.com
Al-Ahram | Al Ahram | ahram.org.eg
Rodong Sinmun | | rodong.rep.kp
Le Figaro | | lefigaro.fr
Le Matin | | lematin.ch, lematin.ma
La Tribune | | latribune.fr
La Nación | La Nacion | lanacion.com.ar
La Prensa | | laprensa.com.ni, laprensa.hn
El Mundo | | elmundo.es
El Comercio | | elcomercio.pe
El Espectador | | elespectador.com
El Tiempo | | eltiempo.com
El Mercurio | | elmercurio.com
Die Welt | | welt.de
Die Zeit | | zeit.de
Bild | Bild Zeitung | bild.de | Bild
La Repubblica | | repubblica.it
Corriere della Sera | | corriere.it
O Globo | | oglobo.globo.com
Yedioth Ahronoth | | yediot.co.il
Israel Hayom | | israelhayom.com
`,
)
