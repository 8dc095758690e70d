/** A publication or agency that the vocabulary knows. */
export interface Outlet {
  /** The name it is cited under. */
  readonly name: string
  /** How it signs datelines, bylines and footers, besides its name. */
  readonly aliases: readonly string[]
  readonly domains: readonly string[]
  /** Whether its name stands in other papers' datelines. */
  readonly agency: boolean
}

/*
 * News agencies, with the slugs they put into datelines, and outlets, with their web domains. Compiled by hand from the
 * organisations' own names and addresses (member lists of the Organization of Asia-Pacific News Agencies, the European
 * Alliance of News Agencies, the Federation of Arab News Agencies and the Atlantic Federation of African Press Agencies;
 * the outlets' own web sites). One outlet a line: name | aliases | domains.
 */
const agencyLines = `
Associated Press | AP, The Associated Press, The AP | apnews.com, ap.org, hosted.ap.org
Reuters | Thomson Reuters, REUTERS | reuters.com, in.reuters.com, uk.reuters.com
Thomson Reuters Foundation | TRF | news.trust.org, trust.org, context.news
AFP | Agence France-Presse, Agence France Presse | afp.com
UPI | United Press International | upi.com
Bloomberg | Bloomberg News | bloomberg.com
Dow Jones | Dow Jones Newswires, DJ | dowjones.com
TASS | ITAR-TASS, Itar-Tass, Tass | tass.com, tass.ru, itar-tass.com
Interfax | Interfax-Ukraine, Interfax-Kazakhstan | interfax.com, interfax.ru, interfax.com.ua
RIA Novosti | RIA, RIA NOVOSTI | ria.ru
Sputnik | SPUTNIK | sputniknews.com, sputnikglobe.com
Xinhua | XINHUA, Xinhua News Agency, Xinhuanet | xinhuanet.com, news.cn, xinhua.net
China News Service | CNS, ECNS | ecns.cn, chinanews.com
CNA | Central News Agency | focustaiwan.tw, cna.com.tw
Yonhap | YONHAP, Yonhap News Agency | yna.co.kr, yonhapnews.co.kr
Newsis | | newsis.com
News1 Korea | | news1.kr
KCNA | Korean Central News Agency | kcna.kp, kcna.co.jp
Kyodo News | Kyodo, KYODO | kyodonews.net, english.kyodonews.net
Jiji Press | Jiji, JIJI | jiji.com, jen.jiji.com
dpa | DPA, Deutsche Presse-Agentur, dpa international | dpa.com, dpa-international.com
EFE | Efe, Agencia EFE | efe.com
ANSA | Ansa | ansa.it
APA | Austria Presse Agentur | apa.at
Belga | BELGA | belganewsagency.eu, belga.be
Lusa | LUSA | lusa.pt
PAP | Polish Press Agency | pap.pl
ČTK | CTK | ctk.cz, ceskenoviny.cz
Ukrinform | UKRINFORM | ukrinform.net
UNIAN | | unian.info, unian.net
BelTA | BELTA | belta.by, eng.belta.by
Agerpres | AGERPRES | agerpres.ro
BTA | | bta.bg
Tanjug | TANJUG | tanjug.rs
HINA | Hina | hina.hr
ANA-MPA | AMNA | amna.gr
Anadolu Agency | AA, Anadolu | aa.com.tr
DHA | Demirören News Agency | dha.com.tr
ANI | Asian News International | aninews.in
PTI | Press Trust of India | ptinews.com
IANS | Indo-Asian News Service | ians.in
UNI | United News of India | uniindia.com
APP | Associated Press of Pakistan | app.com.pk
PPI | Pakistan Press International | ppinewsagency.com
BSS | Bangladesh Sangbad Sangstha | bssnews.net
UNB | United News of Bangladesh | unb.com.bd
Antara | ANTARA | antaranews.com, en.antaranews.com
Bernama | BERNAMA | bernama.com
PNA | Philippine News Agency | pna.gov.ph
VNA | Vietnam News Agency | vietnamplus.vn, vnanet.vn
MONTSAME | Montsame | montsame.mn
AAP | Australian Associated Press | aap.com.au
Canadian Press | The Canadian Press, CP, THE CANADIAN PRESS | thecanadianpress.com
PA Media | PA, Press Association | pamediagroup.com
IRNA | Islamic Republic News Agency | irna.ir, en.irna.ir
Fars News Agency | FNA, Fars | farsnews.ir, english.farsnews.com
Tasnim News Agency | Tasnim | tasnimnews.com
MNA | Mehr News Agency | mehrnews.com, en.mehrnews.com
ISNA | | isna.ir, en.isna.ir
SANA | | sana.sy
NNA | National News Agency | nna-leb.gov.lb
MENA | Middle East News Agency | mena.org.eg
Petra | PETRA | petra.gov.jo
KUNA | Kuwait News Agency | kuna.net.kw
QNA | Qatar News Agency | qna.org.qa
WAM | Emirates News Agency | wam.ae
SPA | Saudi Press Agency | spa.gov.sa
BNA | Bahrain News Agency | bna.bh
ONA | Oman News Agency | omannews.gov.om
WAFA | | wafa.ps, english.wafa.ps
APS | Algeria Press Service | aps.dz
MAP | Maghreb Arabe Presse | mapnews.ma
TAP | Tunis Afrique Presse | tap.info.tn
LANA | Libyan News Agency | lana.gov.ly
SUNA | Sudan News Agency | suna-sd.net
ENA | Ethiopian News Agency | ena.et
KNA | Kenya News Agency | kenyanews.go.ke
NAN | News Agency of Nigeria | nannews.ng
GNA | Ghana News Agency | gna.org.gh
APO Group | APO | apo-opa.com
PANA | Panapress, PANAPRESS | panapress.com
Angop | ANGOP | angop.ao
Nampa | NAMPA | nampa.org
SAnews | | sanews.gov.za
IPS | Inter Press Service | ipsnews.net
Prensa Latina | PL | plenglish.com, prensa-latina.cu
Notimex | NOTIMEX | notimex.gob.mx
Andina | ANDINA | andina.pe
Télam | Telam, TELAM | telam.com.ar
MercoPress | | mercopress.com
Agência Brasil | | agenciabrasil.ebc.com.br
CMC | Caribbean Media Corporation | cmcnewsagency.com
Business Wire | BUSINESS WIRE | businesswire.com
PR Newswire | PRNewswire | prnewswire.com
GlobeNewswire | GLOBE NEWSWIRE | globenewswire.com
UzA | | uza.uz
Kazinform | KAZINFORM | inform.kz
Trend | TREND | trend.az
AZERTAC | | azertag.az
Armenpress | ARMENPRESS | armenpress.am
Kabar | KABAR | kabar.kg
CNS News | | cnsnews.com
Catholic News Service | | catholicnews.com
RNS | Religion News Service | religionnews.com
`

const outletLines = `
NK News | | nknews.org
NK Pro | | nkpro.org
Daily NK | | dailynk.com
38 North | | 38north.org
Press TV | PressTV | presstv.ir, presstv.com
Tehran Times | | tehrantimes.com
Iran International | | iranintl.com
BBC News | BBC | bbc.com, bbc.co.uk
The Guardian | Guardian | theguardian.com, guardian.co.uk
The Times | | thetimes.co.uk
The Telegraph | Daily Telegraph, The Daily Telegraph | telegraph.co.uk
The Independent | | independent.co.uk
Financial Times | FT | ft.com
The Economist | | economist.com
Daily Mail | MailOnline, Mail Online | dailymail.co.uk
Daily Mirror | Mirror Online | mirror.co.uk
Daily Express | | express.co.uk
The Sun | The Sun Online | thesun.co.uk, the-sun.co.uk
Evening Standard | | standard.co.uk
Metro | | metro.co.uk
Sky News | | news.sky.com
ITV News | | itv.com
Channel 4 News | | channel4.com
The Irish Times | | irishtimes.com
RTÉ | | rte.ie
The New York Times | New York Times, NYT | nytimes.com
The Washington Post | Washington Post | washingtonpost.com
The Wall Street Journal | Wall Street Journal, WSJ | wsj.com
Los Angeles Times | | latimes.com
USA Today | USA TODAY | usatoday.com, usat.ly
Chicago Tribune | | chicagotribune.com
The Boston Globe | Boston Globe | bostonglobe.com
New York Post | | nypost.com
New York Daily News | | nydailynews.com
Newsweek | | newsweek.com
TIME | | time.com
The Atlantic | | theatlantic.com
The New Yorker | | newyorker.com
Politico | POLITICO | politico.com, politico.eu
The Hill | | thehill.com
Axios | | axios.com
HuffPost | The Huffington Post, Huffington Post | huffpost.com, huffingtonpost.com, huffingtonpost.co.uk
Breitbart | Breitbart News | breitbart.com
BuzzFeed News | | buzzfeednews.com, buzzfeed.com
Vox | | vox.com
The Verge | | theverge.com
Engadget | | engadget.com
TechCrunch | | techcrunch.com
Ars Technica | | arstechnica.com
Wired | WIRED | wired.com
CNN | | cnn.com, edition.cnn.com, money.cnn.com
CNBC | | cnbc.com
NBC News | | nbcnews.com
CBS News | | cbsnews.com
ABC News | | abcnews.go.com
Fox News | | foxnews.com
MSNBC | | msnbc.com
NPR | | npr.org
PBS NewsHour | | pbs.org
VOA News | VOA, Voice of America | voanews.com
Radio Free Europe/Radio Liberty | RFE/RL | rferl.org
Radio Free Asia | RFA | rfa.org
The Diplomat | | thediplomat.com
Foreign Policy | | foreignpolicy.com
Stars and Stripes | | stripes.com
Defense News | | defensenews.com
The Globe and Mail | | theglobeandmail.com
Toronto Star | | thestar.com
National Post | | nationalpost.com
CBC News | CBC | cbc.ca
CTV News | | ctvnews.ca
APTN News | | aptnnews.ca
The Sydney Morning Herald | | smh.com.au
The Age | | theage.com.au
The Australian | | theaustralian.com.au
ABC News (Australia) | | abc.net.au
SBS News | | sbs.com.au
The New Zealand Herald | NZ Herald | nzherald.co.nz
RNZ | Radio New Zealand | rnz.co.nz
Stuff | | stuff.co.nz
Deutsche Welle | DW | dw.com
Der Spiegel | Spiegel Online | spiegel.de
France 24 | | france24.com
RFI | Radio France Internationale | rfi.fr
Le Monde | | lemonde.fr
Le Monde diplomatique | | mondediplo.com
El País | | elpais.com, english.elpais.com
Euronews | | euronews.com
The Local | | thelocal.de, thelocal.fr, thelocal.se, thelocal.it, thelocal.es
Swissinfo | | swissinfo.ch
The Brussels Times | | brusselstimes.com
Kyiv Independent | The Kyiv Independent | kyivindependent.com
Kyiv Post | | kyivpost.com
Ukrainska Pravda | | pravda.com.ua
RT | Russia Today | rt.com
The Moscow Times | | themoscowtimes.com
Meduza | | meduza.io
Kommersant | | kommersant.com, kommersant.ru
Novaya Gazeta Europe | | novayagazeta.eu
Balkan Insight | | balkaninsight.com
Hürriyet Daily News | | hurriyetdailynews.com
Daily Sabah | | dailysabah.com
TRT World | | trtworld.com
Al Jazeera | Al Jazeera English | aljazeera.com
Al Arabiya | | alarabiya.net, english.alarabiya.net
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
Naharnet | | naharnet.com
Haaretz | | haaretz.com
The Jerusalem Post | | jpost.com
The Times of Israel | Times of Israel | timesofisrael.com
Ynetnews | | ynetnews.com
Middle East Eye | | middleeasteye.net
Rudaw | | rudaw.net
Kurdistan 24 | | kurdistan24.net
Ahram Online | | english.ahram.org.eg
Egypt Independent | | egyptindependent.com
Daily News Egypt | | dailynewsegypt.com
Morocco World News | | moroccoworldnews.com
The Libya Observer | | libyaobserver.ly
Dawn | | dawn.com
The News International | | thenews.com.pk
The Express Tribune | | tribune.com.pk
Geo News | | geo.tv
The Times of India | Times of India | timesofindia.indiatimes.com
The Hindu | | thehindu.com
Hindustan Times | | hindustantimes.com
The Indian Express | Indian Express | indianexpress.com
India Today | | indiatoday.in
NDTV | | ndtv.com
The Economic Times | | economictimes.indiatimes.com
The Print | | theprint.in
Scroll.in | | scroll.in
The Wire (India) | | thewire.in
Deccan Herald | | deccanherald.com
The Kathmandu Post | | kathmandupost.com
The Daily Star (Bangladesh) | | thedailystar.net
Dhaka Tribune | | dhakatribune.com
Daily Mirror (Sri Lanka) | | dailymirror.lk
TOLOnews | | tolonews.com
Khaama Press | | khaama.com
China Daily | | chinadaily.com.cn
Global Times | | globaltimes.cn
People’s Daily | People's Daily Online | en.people.cn, peopledaily.com.cn
CGTN | | cgtn.com
South China Morning Post | SCMP | scmp.com
Hong Kong Free Press | HKFP | hongkongfp.com
The Standard (Hong Kong) | | thestandard.com.hk
RTHK | | rthk.hk
Taipei Times | | taipeitimes.com
Taiwan News | | taiwannews.com.tw
The Korea Herald | Korea Herald | koreaherald.com
The Korea Times | Korea Times | koreatimes.co.kr
Korea JoongAng Daily | JoongAng Ilbo | koreajoongangdaily.joins.com
The Chosun Ilbo | Chosun Ilbo | english.chosun.com, chosun.com
The Dong-A Ilbo | | donga.com
Hankyoreh | The Hankyoreh | english.hani.co.kr, hani.co.kr
The Japan Times | Japan Times | japantimes.co.jp
NHK World | NHK | www3.nhk.or.jp, nhk.or.jp
The Asahi Shimbun | Asahi Shimbun | asahi.com
The Mainichi | The Mainichi Shimbun | mainichi.jp
The Yomiuri Shimbun | The Japan News | japannews.yomiuri.co.jp
Nikkei Asia | Nikkei | asia.nikkei.com
The Straits Times | Straits Times | straitstimes.com
Channel NewsAsia | | channelnewsasia.com
TODAY (Singapore) | | todayonline.com
The Star (Malaysia) | | thestar.com.my
New Straits Times | NST | nst.com.my
Malay Mail | | malaymail.com
Malaysiakini | | malaysiakini.com
Bangkok Post | | bangkokpost.com
The Nation (Thailand) | | nationthailand.com
The Jakarta Post | | thejakartapost.com
Tempo | | en.tempo.co
Philippine Daily Inquirer | INQUIRER.net | inquirer.net, newsinfo.inquirer.net
The Philippine Star | | philstar.com
Rappler | | rappler.com
The Manila Times | | manilatimes.net
Manila Bulletin | | mb.com.ph
Viet Nam News | | vietnamnews.vn
VnExpress | VnExpress International | e.vnexpress.net
Tuoi Tre News | | tuoitrenews.vn
The Phnom Penh Post | Phnom Penh Post | phnompenhpost.com
Khmer Times | | khmertimeskh.com
The Irrawaddy | | irrawaddy.com
Myanmar Now | | myanmar-now.org
Mizzima | | mizzima.com
Frontier Myanmar | | frontiermyanmar.net
The Laotian Times | | laotiantimes.com
Africanews | | africanews.com
AllAfrica | | allafrica.com
The East African | | theeastafrican.co.ke
Daily Nation | Nation | nation.africa
The Standard (Kenya) | | standardmedia.co.ke
The Star (Kenya) | | the-star.co.ke
Daily Monitor | | monitor.co.ug
New Vision | | newvision.co.ug
The New Times | | newtimes.co.rw
The Citizen | | thecitizen.co.tz
Daily News (Tanzania) | | dailynews.co.tz
The Reporter Ethiopia | | thereporterethiopia.com
Addis Standard | | addisstandard.com
Sudan Tribune | | sudantribune.com
Radio Dabanga | | dabangasudan.org
Garowe Online | | garoweonline.com
Premium Times | | premiumtimesng.com
Punch | | punchng.com
Vanguard | | vanguardngr.com
The Guardian (Nigeria) | | guardian.ng
Daily Trust | | dailytrust.com
ThisDay | | thisdaylive.com
Graphic Online | | graphic.com.gh
Citi Newsroom | | citinewsroom.com
MyJoyOnline | | myjoyonline.com
The Namibian | | namibian.com.na
Mail & Guardian | | mg.co.za
News24 | | news24.com
Daily Maverick | | dailymaverick.co.za
IOL | | iol.co.za
TimesLIVE | | timeslive.co.za
The Herald (Zimbabwe) | | herald.co.zw
NewsDay (Zimbabwe) | | newsday.co.zw
Lusaka Times | | lusakatimes.com
Nyasa Times | | nyasatimes.com
Club of Mozambique | | clubofmozambique.com
Mmegi | | mmegi.bw
Buenos Aires Times | | batimes.com.ar
The Rio Times | | riotimesonline.com
Folha de S.Paulo | Folha | folha.uol.com.br
The Brazilian Report | | brazilian.report
MercoPress | | en.mercopress.com
Mexico News Daily | | mexiconewsdaily.com
El Universal | | eluniversal.com.mx
The Tico Times | | ticotimes.net
Today Nicaragua | TODAY NICARAGUA | todaynicaragua.com
Diario de Cuba | | diariodecuba.com
Granma | | granma.cu
The Havana Times | Havana Times | havanatimes.org
The Jamaica Observer | Jamaica Observer | jamaicaobserver.com
The Gleaner | | jamaica-gleaner.com
Stabroek News | | stabroeknews.com
teleSUR | TeleSUR | telesurenglish.net
Mongabay | | news.mongabay.com, mongabay.com
Global Voices | | globalvoices.org
OCCRP | | occrp.org
ProPublica | | propublica.org
Bellingcat | | bellingcat.com
The Intercept | | theintercept.com
The Conversation | | theconversation.com
Nature | | nature.com
New Scientist | | newscientist.com
Space.com | | space.com
National Geographic | | nationalgeographic.com
Lonely Planet | | lonelyplanet.com
Variety | | variety.com
The Hollywood Reporter | | hollywoodreporter.com
Rolling Stone | | rollingstone.com
ESPN | | espn.com
Sports Illustrated | | si.com
Forbes | | forbes.com
Fortune | | fortune.com
Business Insider | | businessinsider.com
MarketWatch | | marketwatch.com
`

const parse = (lines: string, agency: boolean): Outlet[] =>
  lines
    .trim()
    .split('\n')
    .map((line): Outlet => {
      const [name = '', aliases = '', domains = ''] = line.split('|').map((cell) => cell.trim())
      const list = (cell: string): string[] =>
        cell
          .split(',')
          .map((item) => item.trim())
          .filter(Boolean)
      return {name, aliases: list(aliases), domains: list(domains), agency}
    })

export const agencies: readonly Outlet[] = parse(agencyLines, true)
export const outlets: readonly Outlet[] = [...agencies, ...parse(outletLines, false)]
