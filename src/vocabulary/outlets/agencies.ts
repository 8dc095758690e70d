import {outletsOf} from './outlet.ts'

/**
 * News agencies, with the slugs they put into datelines.
 *
 * Source: compiled by hand from the organisations' own names and addresses (member lists of the Organization of
 * Asia-Pacific News Agencies, the European Alliance of News Agencies, the Federation of Arab News Agencies and the
 * Atlantic Federation of African Press Agencies).
 */
export const agencies = outletsOf(
  'agency',
  `
Associated Press | AP, The Associated Press, The AP | apnews.com, ap.org, hosted.ap.org
Reuters | Thomson Reuters, REUTERS | reuters.com, in.reuters.com, uk.reuters.com
Thomson Reuters Foundation | TRF | news.trust.org, trust.org, context.news
AFP | Agence France-Presse, Agence France Presse | afp.com
UPI | United Press International | upi.com
Bloomberg | Bloomberg News | bloomberg.com
Dow Jones | Dow Jones Newswires, DJ | dowjones.com | DJ
TASS | ITAR-TASS, Itar-Tass, Tass | tass.com, tass.ru, itar-tass.com
Interfax | Interfax-Ukraine, Interfax-Kazakhstan | interfax.com, interfax.ru, interfax.com.ua
RIA Novosti | RIA, RIA NOVOSTI | ria.ru | RIA
Sputnik | SPUTNIK | sputniknews.com, sputnikglobe.com | Sputnik, SPUTNIK
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
PAP | Polish Press Agency | pap.pl | PAP
ČTK | CTK | ctk.cz, ceskenoviny.cz
Ukrinform | UKRINFORM | ukrinform.net
UNIAN | | unian.info, unian.net
BelTA | BELTA | belta.by, eng.belta.by
Agerpres | AGERPRES | agerpres.ro
BTA | | bta.bg
Tanjug | TANJUG | tanjug.rs
HINA | Hina | hina.hr | HINA, Hina
ANA-MPA | AMNA | amna.gr
Anadolu Agency | AA, Anadolu | aa.com.tr | AA
DHA | Demirören News Agency | dha.com.tr
ANI | Asian News International | aninews.in | ANI
PTI | Press Trust of India | ptinews.com
IANS | Indo-Asian News Service | ians.in
UNI | United News of India | uniindia.com | UNI
APP | Associated Press of Pakistan | app.com.pk | APP
PPI | Pakistan Press International | ppinewsagency.com | PPI
BSS | Bangladesh Sangbad Sangstha | bssnews.net
UNB | United News of Bangladesh | unb.com.bd
Antara | ANTARA | antaranews.com, en.antaranews.com
Bernama | BERNAMA | bernama.com
PNA | Philippine News Agency | pna.gov.ph
VNA | Vietnam News Agency | vietnamplus.vn, vnanet.vn
MONTSAME | Montsame | montsame.mn
AAP | Australian Associated Press | aap.com.au
Canadian Press | The Canadian Press, CP, THE CANADIAN PRESS | thecanadianpress.com | CP
PA Media | PA, Press Association | pamediagroup.com | PA
IRNA | Islamic Republic News Agency | irna.ir, en.irna.ir
Fars News Agency | FNA, Fars | farsnews.ir, english.farsnews.com | Fars
Tasnim News Agency | Tasnim | tasnimnews.com | Tasnim
MNA | Mehr News Agency | mehrnews.com, en.mehrnews.com | MNA
ISNA | | isna.ir, en.isna.ir
SANA | | sana.sy | SANA
NNA | National News Agency | nna-leb.gov.lb
MENA | Middle East News Agency | mena.org.eg | MENA
Petra | PETRA | petra.gov.jo | Petra, PETRA
KUNA | Kuwait News Agency | kuna.net.kw
QNA | Qatar News Agency | qna.org.qa
WAM | Emirates News Agency | wam.ae
SPA | Saudi Press Agency | spa.gov.sa | SPA
BNA | Bahrain News Agency | bna.bh
ONA | Oman News Agency | omannews.gov.om | ONA
WAFA | | wafa.ps, english.wafa.ps | WAFA
APS | Algeria Press Service | aps.dz | APS
MAP | Maghreb Arabe Presse | mapnews.ma | MAP
TAP | Tunis Afrique Presse | tap.info.tn | TAP
LANA | Libyan News Agency | lana.gov.ly | LANA
SUNA | Sudan News Agency | suna-sd.net
ENA | Ethiopian News Agency | ena.et | ENA
KNA | Kenya News Agency | kenyanews.go.ke
NAN | News Agency of Nigeria | nannews.ng | NAN
GNA | Ghana News Agency | gna.org.gh
APO Group | APO | apo-opa.com | APO
PANA | Panapress, PANAPRESS | panapress.com | PANA
Angop | ANGOP | angop.ao
Nampa | NAMPA | nampa.org | Nampa, NAMPA
SAnews | | sanews.gov.za
IPS | Inter Press Service | ipsnews.net | IPS
Prensa Latina | PL | plenglish.com, prensa-latina.cu | PL
Notimex | NOTIMEX | notimex.gob.mx
Andina | ANDINA | andina.pe | Andina, ANDINA
Télam | Telam, TELAM | telam.com.ar
MercoPress | | mercopress.com, en.mercopress.com
Agência Brasil | | agenciabrasil.ebc.com.br
CMC | Caribbean Media Corporation | cmcnewsagency.com | CMC
Business Wire | BUSINESS WIRE | businesswire.com
PR Newswire | PRNewswire | prnewswire.com
GlobeNewswire | GLOBE NEWSWIRE | globenewswire.com
UzA | | uza.uz
Kazinform | KAZINFORM | inform.kz
Trend | TREND | trend.az | Trend, TREND
AZERTAC | | azertag.az
Armenpress | ARMENPRESS | armenpress.am
Kabar | KABAR | kabar.kg
CNS News | | cnsnews.com
Catholic News Service | | catholicnews.com
RNS | Religion News Service | religionnews.com
`,
)
