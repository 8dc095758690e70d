/*
 * Words around the place of a dateline. Cities: those that stand alone in datelines by the usage of the wires (AP
 * stylebook's list of domestic and foreign cities) and national capitals. Regions: states, provinces and their
 * abbreviations as the wires print them.
 */
const words = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[,\n]/)
      .map((word) => word.trim().toLowerCase())
      .filter(Boolean),
  )

/** Cities a reader knows without the country. */
export const datelineCities = words(`
atlanta, baltimore, boston, chicago, cincinnati, cleveland, dallas, denver, detroit, honolulu, houston, indianapolis,
las vegas, los angeles, miami, milwaukee, minneapolis, new orleans, new york, oklahoma city, philadelphia, phoenix,
pittsburgh, st. louis, salt lake city, san antonio, san diego, san francisco, seattle, washington, austin, nashville,
amsterdam, baghdad, bangkok, beijing, beirut, berlin, brasilia, brussels, cairo, copenhagen, djibouti, dublin, geneva,
gibraltar, guatemala city, havana, hong kong, islamabad, istanbul, jakarta, jerusalem, johannesburg, kuwait city,
kyiv, kiev, london, luxembourg, macau, madrid, mexico city, milan, monaco, montreal, moscow, munich, new delhi, panama
city, paris, prague, quebec city, rio de janeiro, rome, san marino, sao paulo, shanghai, singapore, stockholm, sydney,
tokyo, toronto, vatican city, vienna, zurich, united nations, seoul, pyongyang, taipei, hanoi, ho chi minh city, manila,
kuala lumpur, yangon, naypyitaw, phnom penh, vientiane, dhaka, kathmandu, colombo, delhi, mumbai, kolkata, chennai,
bengaluru, hyderabad, karachi, lahore, multan, peshawar, quetta, kabul, kandahar, tashkent, astana, almaty, bishkek,
dushanbe, ashgabat, baku, tbilisi, yerevan, tehran, ankara, damascus, aleppo, amman, riyadh, jeddah, mecca, medina, doha,
dubai, abu dhabi, sharjah, muscat, manama, sanaa, aden, gaza, gaza city, ramallah, tel aviv, haifa, tripoli, benghazi,
tunis, algiers, rabat, casablanca, nouakchott, dakar, bamako, niamey, ouagadougou, abidjan, accra, lome, cotonou, lagos,
abuja, kano, yaounde, douala, libreville, brazzaville, kinshasa, luanda, lusaka, harare, bulawayo, lilongwe, maputo,
pretoria, cape town, durban, windhoek, gaborone, maseru, mbabane, antananarivo, port louis, nairobi, mombasa, kampala,
kigali, bujumbura, dodoma, dar es salaam, addis ababa, asmara, mogadishu, hargeisa, khartoum, juba, ndjamena, bangui,
monrovia, freetown, conakry, bissau, banjul, praia, malabo, victoria, moroni, athens, belgrade, bern, bratislava,
bucharest, budapest, chisinau, helsinki, lisbon, ljubljana, minsk, nicosia, oslo, podgorica, pristina, reykjavik, riga,
sarajevo, skopje, sofia, st. petersburg, st petersburg, tallinn, tirana, valletta, vilnius, warsaw, zagreb, barcelona,
frankfurt, hamburg, cologne, strasbourg, the hague, rotterdam, edinburgh, glasgow, belfast, cardiff, manchester, davos,
kharkiv, odesa, odessa, lviv, donetsk, mariupol, vladivostok, minsk, ottawa, vancouver, calgary, bogota, buenos aires,
caracas, lima, quito, santiago, montevideo, asuncion, la paz, sucre, georgetown, paramaribo, san jose, san salvador,
tegucigalpa, managua, belmopan, kingston, port-au-prince, santo domingo, san juan, nassau, bridgetown, port of spain,
canberra, melbourne, brisbane, perth, adelaide, auckland, wellington, suva, port moresby, honiara, apia, ulan bator,
ulaanbaatar, thimphu, male, dili, bandar seri begawan, guangzhou, shenzhen, wuhan, nanjing, chengdu, osaka, kyoto, busan,
kuwait, qatar, oman, srinagar, jammu, kota kinabalu, shah alam, george town, johor baru, putrajaya, rangoon, mandalay,
brasília, bogotá, são paulo, asunción, yaoundé, lomé, chișinău, n'djamena, des moines, tallahassee, sacramento, albany,
annapolis, columbus, charlotte, cape canaveral, orlando, tampa, portland, memphis, omaha, anchorage, buffalo, newark
`)

/** States, provinces and their newspaper abbreviations. */
export const datelineRegions = words(`
ala., alaska, ariz., ark., calif., colo., conn., del., d.c., fla., ga., hawaii, idaho, ill., ind., iowa, kan., kans., ky.,
la., maine, md., mass., mich., minn., miss., mo., mont., neb., nebr., nev., n.h., n.j., n.m., n.y., n.c., n.d., ohio,
okla., ore., pa., r.i., s.c., s.d., tenn., texas, tex., utah, vt., va., wash., w.va., wis., wisc., wyo., alabama, arizona,
arkansas, california, colorado, connecticut, delaware, florida, georgia, illinois, indiana, kansas, kentucky, louisiana,
maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire,
new jersey, new mexico, north carolina, north dakota, oklahoma, oregon, pennsylvania, rhode island, south carolina,
south dakota, tennessee, vermont, virginia, washington, west virginia, wisconsin, wyoming, puerto rico, guam, ontario,
quebec, british columbia, alberta, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland, yukon, b.c.,
england, scotland, wales, northern ireland, west bank, gaza strip, kashmir, crimea, tibet, xinjiang, hong kong, siberia
`)

/** Countries as datelines name them, beside the list of states: the short English names of the UN members and others. */
export const datelineCountries = words(`
afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan, bahamas, bahrain,
bangladesh, barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia, bosnia and herzegovina,
bosnia-herzegovina, botswana, brazil, brunei, bulgaria, burkina faso, burma, burundi, cambodia, cameroon, canada,
cape verde, central african republic, chad, chile, china, colombia, comoros, congo, costa rica, croatia, cuba, cyprus,
czech republic, czechia, denmark, djibouti, dominica, dominican republic, east timor, ecuador, egypt, el salvador,
equatorial guinea, eritrea, estonia, eswatini, ethiopia, fiji, finland, france, gabon, gambia, georgia, germany, ghana,
greece, grenada, guatemala, guinea, guinea-bissau, guyana, haiti, honduras, hungary, iceland, india, indonesia, iran,
iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos,
latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania, macedonia, madagascar, malawi, malaysia, maldives,
mali, malta, mauritania, mauritius, mexico, moldova, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal,
netherlands, new zealand, nicaragua, niger, nigeria, north korea, north macedonia, norway, oman, pakistan, palestine,
panama, papua new guinea, paraguay, peru, philippines, poland, portugal, qatar, romania, russia, rwanda, saudi arabia,
senegal, serbia, sierra leone, singapore, slovakia, slovenia, somalia, south africa, south korea, south sudan, spain,
sri lanka, sudan, suriname, swaziland, sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, timor-leste,
togo, tonga, trinidad, tunisia, turkey, türkiye, turkmenistan, uganda, ukraine, u.a.e., united arab emirates,
united kingdom, united states, uruguay, uzbekistan, vanuatu, vatican, venezuela, vietnam, yemen, zambia, zimbabwe,
yugoslavia, soviet union, czechoslovakia, zaire
`)

/** Words that stand in capitals before a dash or colon and are no place. */
export const noDatelinePlaces = words(`
exclusive, update, updated, breaking, breaking news, watch, read, listen, file, photo, photos, video, analysis, opinion,
live, live updates, poll, correction, corrections, editorial, editor's note, note, question, answer, fact check, explainer, exposed,
revealed, shock, look, boom, busted, bylines, byline, read more, more, related, see, see also, review, interview, report,
special report, commentary, column, letters, profile, obituary, recap, preview, timeline, gallery, pictures, in pictures,
abstract, full text, the latest, new, alert, warning, urgent, flash, factbox, insight, wrapup, highlights, instant view,
advisory, developing, just in, must read, must see, host, guest, caller, moderator, reporter, q, a, q&a, transcript,
nyt, wsj, cnn, bbc, ap, afp, nbc, abc, cbs, fox, msnbc, npr, pbs, gop, u.s., us, uk, u.k., un, u.n., eu, nato, fbi, politics, sports
`)
