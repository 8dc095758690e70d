import {outletsOf} from './outlet.ts'

/**
 * Magazines and papers that appear on the web alone.
 *
 * Source: compiled by hand from their own web sites.
 */
export const magazines = outletsOf(
  'magazine',
  `
NK News | | nknews.org
NK Pro | | nkpro.org
Daily NK | | dailynk.com
38 North | | 38north.org
The Economist | | economist.com
Newsweek | | newsweek.com
TIME | | time.com | TIME
The Atlantic | | theatlantic.com
The New Yorker | | newyorker.com | The New Yorker
Politico | POLITICO | politico.com, politico.eu
The Hill | | thehill.com
Axios | | axios.com
HuffPost | The Huffington Post, Huffington Post | huffpost.com, huffingtonpost.com, huffingtonpost.co.uk
Breitbart | Breitbart News | breitbart.com | Breitbart
BuzzFeed News | | buzzfeednews.com, buzzfeed.com
Vox | | vox.com | Vox
The Verge | | theverge.com
Engadget | | engadget.com
TechCrunch | | techcrunch.com
Ars Technica | | arstechnica.com
Wired | WIRED | wired.com | Wired, WIRED
The Diplomat | | thediplomat.com
Foreign Policy | | foreignpolicy.com | Foreign Policy
Defense News | | defensenews.com
Der Spiegel | Spiegel Online | spiegel.de
Le Monde diplomatique | | mondediplo.com
The Local | | thelocal.de, thelocal.fr, thelocal.se, thelocal.it, thelocal.es
Kyiv Independent | The Kyiv Independent | kyivindependent.com
Ukrainska Pravda | | pravda.com.ua
Meduza | | meduza.io
Novaya Gazeta Europe | | novayagazeta.eu
Balkan Insight | | balkaninsight.com
Naharnet | | naharnet.com
Ynetnews | | ynetnews.com
Middle East Eye | | middleeasteye.net
Morocco World News | | moroccoworldnews.com
The Libya Observer | | libyaobserver.ly
The Print | | theprint.in
Scroll.in | | scroll.in
The Wire (India) | | thewire.in
Hong Kong Free Press | HKFP | hongkongfp.com
Nikkei Asia | Nikkei | asia.nikkei.com
Malaysiakini | | malaysiakini.com
Tempo | | en.tempo.co | Tempo
Rappler | | rappler.com
VnExpress | VnExpress International | e.vnexpress.net
Tuoi Tre News | | tuoitrenews.vn
The Irrawaddy | | irrawaddy.com
Myanmar Now | | myanmar-now.org
Mizzima | | mizzima.com
Frontier Myanmar | | frontiermyanmar.net
The Laotian Times | | laotiantimes.com
AllAfrica | | allafrica.com
Addis Standard | | addisstandard.com
Garowe Online | | garoweonline.com
Premium Times | | premiumtimesng.com
MyJoyOnline | | myjoyonline.com
News24 | | news24.com
Daily Maverick | | dailymaverick.co.za
IOL | | iol.co.za
TimesLIVE | | timeslive.co.za | TimesLIVE
Lusaka Times | | lusakatimes.com
Nyasa Times | | nyasatimes.com
Club of Mozambique | | clubofmozambique.com
The Rio Times | | riotimesonline.com
The Brazilian Report | | brazilian.report
Mexico News Daily | | mexiconewsdaily.com
Today Nicaragua | TODAY NICARAGUA | todaynicaragua.com
Diario de Cuba | | diariodecuba.com
The Havana Times | Havana Times | havanatimes.org
Mongabay | | news.mongabay.com, mongabay.com
Global Voices | | globalvoices.org | Global Voices
OCCRP | | occrp.org
ProPublica | | propublica.org
Bellingcat | | bellingcat.com
The Intercept | | theintercept.com
The Conversation | | theconversation.com
Nature | | nature.com | Nature
New Scientist | | newscientist.com
Space.com | | space.com
National Geographic | | nationalgeographic.com
Lonely Planet | | lonelyplanet.com
Variety | | variety.com | Variety
The Hollywood Reporter | | hollywoodreporter.com
Rolling Stone | | rollingstone.com
Sports Illustrated | | si.com
Forbes | | forbes.com | Forbes
Fortune | | fortune.com | Fortune
Business Insider | | businessinsider.com
MarketWatch | | marketwatch.com
`,
)
