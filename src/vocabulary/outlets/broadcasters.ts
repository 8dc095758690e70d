import {outletsOf} from './outlet.ts'

/**
 * Radio and television.
 *
 * Source: compiled by hand from the broadcasters' own web sites.
 */
export const broadcasters = outletsOf(
  'broadcaster',
  `
Press TV | PressTV | presstv.ir, presstv.com
Iran International | | iranintl.com
BBC News | BBC | bbc.com, bbc.co.uk
Sky News | | news.sky.com
ITV News | | itv.com
Channel 4 News | | channel4.com
RTÉ | | rte.ie
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
Radio Free Europe/Radio Liberty | RFE/RL, Radio Free Europe | rferl.org
Radio Free Asia | RFA | rfa.org
CBC News | CBC | cbc.ca
CTV News | | ctvnews.ca
APTN News | | aptnnews.ca
ABC News (Australia) | | abc.net.au
SBS News | | sbs.com.au
RNZ | Radio New Zealand | rnz.co.nz
Deutsche Welle | DW | dw.com
France 24 | | france24.com
RFI | Radio France Internationale | rfi.fr
Euronews | | euronews.com
Swissinfo | | swissinfo.ch
RT | Russia Today | rt.com | RT
TRT World | | trtworld.com
Al Jazeera | Al Jazeera English, Al-Jazeera, Aljazeera | aljazeera.com
Al Arabiya | | alarabiya.net, english.alarabiya.net
Rudaw | | rudaw.net
Kurdistan 24 | | kurdistan24.net
Geo News | | geo.tv
India Today | | indiatoday.in
NDTV | | ndtv.com
TOLOnews | | tolonews.com
CGTN | | cgtn.com
RTHK | | rthk.hk
NHK World | NHK | www3.nhk.or.jp, nhk.or.jp
Channel NewsAsia | | channelnewsasia.com
Africanews | | africanews.com
Radio Dabanga | | dabangasudan.org
Citi Newsroom | | citinewsroom.com
teleSUR | TeleSUR | telesurenglish.net
ESPN | | espn.com
Al Mayadeen | | almayadeen.net, english.almayadeen.net
`,
)
