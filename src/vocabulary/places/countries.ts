/** A country or territory as newspapers print it: its names, its capital, what its people are called. */
export interface Country {
  readonly name: string
  readonly otherNames: readonly string[]
  readonly capitals: readonly string[]
  readonly demonyms: readonly string[]
  /** All words that stand for the country where politics is spoken of: `Moscow`, `Kremlin`, `Russians`. */
  readonly inPolitics: readonly string[]
  /** A union of countries, which acts like one and is no place. */
  readonly isUnion: boolean
}

const unions: ReadonlySet<string> = new Set(['European Union'])

/**
 * The countries of the world, those that are no more, and the territories that make news of their own. A line is
 * `Name, other name | capital | demonym, demonym | other words that stand for it in politics`. A `~` before a word says
 * that the word names the place and yet does not stand for a country in politics, or as often for another: `~Geneva`,
 * `~San Jose`, `~Korea`. Longer names of one form (`Islamic Republic of Iran`) are made of `stateForms`.
 *
 * The order is that in which “A–B relations” names the two: permanent members of the Security Council, then by the
 * weight newspapers give them, last whom they name least. It is a convention, so that one pair has one name.
 *
 * Source: the member states of the United Nations and ISO 3166 with the short names, capitals and demonyms of general
 * knowledge, collected by hand.
 */
export const countries: readonly Country[] = `
United States, United States of America, US, U.S., USA, U.S.A., ~America | Washington, Washington D.C. | American, Americans | White House, Pentagon, State Department
China, People's Republic of China, PRC, P.R. China, PR China | Beijing, Peking | Chinese
Russia, Russian Federation | Moscow | Russian, Russians | Kremlin
European Union | | | EU, E.U., Brussels
United Kingdom, UK, U.K., Britain, Great Britain, United Kingdom of Great Britain and Northern Ireland, United Kingdom of Great Britain | London | British, Briton, Britons | Downing Street, England
France | Paris | French | Elysee
Germany, West Germany, East Germany, German Democratic Republic | Berlin | German, Germans
Japan | Tokyo | Japanese
India | New Delhi | Indian, Indians | Delhi
Soviet Union, USSR, U.S.S.R., Union of Soviet Socialist Republics | | Soviet, Soviets
Turkey, Türkiye | Ankara | Turkish, Turk, Turks
Iran, Islamic Republic of Iran | Tehran | Iranian, Iranians | Islamic Republic
Israel | Jerusalem, Tel Aviv | Israeli, Israelis
Saudi Arabia, Kingdom of Saudi Arabia | Riyadh, ~Jeddah | Saudi, Saudis, Saudi Arabian
South Korea, Republic of Korea, ROK | Seoul | South Korean, South Koreans | S. Korea, S. Korean
North Korea, DPRK, Democratic People's Republic of Korea, DPR Korea, D.P.R. Korea, D.P.R.K. | Pyongyang | North Korean, North Koreans | N. Korea, N. Korean, N.Korea, N.Korean
Ukraine | Kyiv, Kiev | Ukrainian, Ukrainians
Pakistan | Islamabad | Pakistani, Pakistanis
Brazil | Brasilia, Brasília | Brazilian, Brazilians
Canada | Ottawa | Canadian, Canadians
Australia | Canberra | Australian, Australians
Italy | Rome | Italian, Italians
Spain | Madrid | Spanish, Spaniard, Spaniards
Mexico, United Mexican States | Mexico City | Mexican, Mexicans
South Africa, Republic of South Africa | Pretoria, ~Cape Town, ~Johannesburg | South African, South Africans
Egypt, Arab Republic of Egypt | Cairo | Egyptian, Egyptians
Nigeria | Abuja, ~Lagos | Nigerian, Nigerians
Indonesia | Jakarta | Indonesian, Indonesians
Poland | Warsaw | Polish, ~Pole, Poles
Netherlands, The Netherlands, Holland | ~Amsterdam, The Hague | Dutch
Taiwan, Republic of China | Taipei | Taiwanese
Vietnam, Viet Nam | Hanoi | Vietnamese
Philippines, The Philippines | Manila | Filipino, Filipinos, Philippine, Filipina
Thailand | Bangkok | Thai, Thais
Malaysia | Kuala Lumpur, Putrajaya | Malaysian, Malaysians
Singapore | | Singaporean, Singaporeans
Myanmar, Burma, Republic of the Union of Myanmar, Union of Myanmar | Naypyidaw, Naypyitaw, Nay Pyi Taw, ~Yangon, Rangoon | Burmese
Bangladesh | Dhaka | Bangladeshi, Bangladeshis
Sri Lanka, Ceylon | Colombo | Sri Lankan, Sri Lankans
Nepal | Kathmandu | Nepali, Nepalis, Nepalese
Cambodia | Phnom Penh | Cambodian, Cambodians, Khmer
Laos, Lao People's Democratic Republic, Lao PDR | Vientiane | ~Lao, Laotian, Laotians
Mongolia | Ulaanbaatar, Ulan Bator | Mongolian, Mongolians
Kazakhstan | Astana, Nur-Sultan | Kazakh, Kazakhs, Kazakhstani
Uzbekistan | Tashkent | Uzbek, Uzbeks
Kyrgyzstan, Kyrgyz Republic | Bishkek | Kyrgyz
Tajikistan | Dushanbe | Tajik, Tajiks
Turkmenistan | Ashgabat | Turkmen
Afghanistan | Kabul | Afghan, Afghans
Iraq | Baghdad | Iraqi, Iraqis
Syria, Syrian Arab Republic | Damascus | Syrian, Syrians
Lebanon | Beirut | Lebanese
Jordan, Hashemite Kingdom of Jordan | Amman | Jordanian, Jordanians
Palestine, Palestinian Territories | | Palestinian, Palestinians | Palestinian Authority, Ramallah
Yemen | Sanaa, Sana'a, ~Aden | Yemeni, Yemenis
Oman | Muscat | Omani, Omanis
Qatar | Doha | Qatari, Qataris
Kuwait | ~Kuwait City | Kuwaiti, Kuwaitis
Bahrain | Manama | Bahraini, Bahrainis
United Arab Emirates, UAE, U.A.E. | Abu Dhabi, ~Dubai | Emirati, Emiratis
Armenia | Yerevan | Armenian, Armenians
Azerbaijan | Baku | Azerbaijani, Azerbaijanis, Azeri, Azeris
Georgia | Tbilisi | Georgian, Georgians
Belarus | Minsk | Belarusian, Belarusians, Belarussian
Moldova | Chisinau | Moldovan, Moldovans
Romania | Bucharest | Romanian, Romanians
Bulgaria | Sofia | Bulgarian, Bulgarians
Greece, Hellenic Republic | Athens | Greek, Greeks
Cyprus | Nicosia | Cypriot, Cypriots
Serbia | Belgrade | Serbian, Serbians, Serb, Serbs
Kosovo | Pristina | Kosovar, Kosovars
Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina | Sarajevo | Bosnian, Bosnians
Croatia | Zagreb | Croatian, Croatians, Croat, Croats
Slovenia | Ljubljana | Slovenian, Slovenians, Slovene
Hungary | Budapest | Hungarian, Hungarians
Austria | Vienna | Austrian, Austrians
Switzerland, Swiss Confederation | Bern, ~Geneva | Swiss
Czech Republic, Czechia | Prague | Czech, Czechs
Slovakia, Slovak Republic | Bratislava | Slovak, Slovaks, Slovakian
Belgium | ~Brussels | Belgian, Belgians
Denmark | Copenhagen | Danish, ~Dane, Danes
Norway | Oslo | Norwegian, Norwegians
Sweden | Stockholm | Swedish, Swede, Swedes
Finland | Helsinki | Finnish, ~Finn, Finns
Iceland | Reykjavik | Icelandic, Icelander, Icelanders
Ireland | Dublin | Irish
Portugal | Lisbon | Portuguese
Estonia | Tallinn | Estonian, Estonians
Latvia | Riga | Latvian, Latvians
Lithuania | Vilnius | Lithuanian, Lithuanians
Argentina, Argentine Republic | Buenos Aires | Argentine, Argentines, Argentinian, Argentinians, Argentinean
Chile | ~Santiago | Chilean, Chileans
Colombia | Bogota, Bogotá | Colombian, Colombians
Venezuela | Caracas | Venezuelan, Venezuelans
Peru | Lima | Peruvian, Peruvians
Bolivia | La Paz, ~Sucre | Bolivian, Bolivians
Ecuador | Quito | Ecuadorian, Ecuadorians, Ecuadorean
Uruguay | Montevideo | Uruguayan, Uruguayans
Paraguay | Asuncion, Asunción | Paraguayan, Paraguayans
Cuba | Havana | Cuban, Cubans
Haiti | Port-au-Prince | Haitian, Haitians
Dominican Republic | Santo Domingo | ~Dominican, ~Dominicans
Guatemala | ~Guatemala City | Guatemalan, Guatemalans
Honduras | Tegucigalpa | Honduran, Hondurans
El Salvador | ~San Salvador | Salvadoran, Salvadorans, Salvadorian
Nicaragua | Managua | Nicaraguan, Nicaraguans
Costa Rica | ~San Jose, ~San José | Costa Rican, Costa Ricans
Panama | ~Panama City | Panamanian, Panamanians
Jamaica | ~Kingston | Jamaican, Jamaicans
Algeria, People's Democratic Republic of Algeria | Algiers | Algerian, Algerians
Morocco | Rabat | Moroccan, Moroccans
Tunisia | Tunis | Tunisian, Tunisians
Libya | Tripoli | Libyan, Libyans
Sudan | Khartoum | Sudanese
South Sudan | Juba | South Sudanese
Ethiopia | Addis Ababa | Ethiopian, Ethiopians
Eritrea | Asmara | Eritrean, Eritreans
Somalia | Mogadishu | Somali, Somalis
Kenya | Nairobi | Kenyan, Kenyans
Uganda | Kampala | Ugandan, Ugandans
Tanzania | Dodoma, ~Dar es Salaam | Tanzanian, Tanzanians
Rwanda | Kigali | Rwandan, Rwandans
Burundi | Gitega, Bujumbura | Burundian, Burundians
Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, DRC, D.R. Congo | Kinshasa | Congolese | Congo
Angola | Luanda | Angolan, Angolans
Zambia | Lusaka | Zambian, Zambians
Zimbabwe, Rhodesia | Harare | Zimbabwean, Zimbabweans
Mozambique | Maputo | Mozambican, Mozambicans
Botswana | Gaborone | Botswanan, Motswana, Batswana
Namibia | Windhoek | Namibian, Namibians
Ghana | Accra | Ghanaian, Ghanaians
Ivory Coast, Cote d'Ivoire, Côte d'Ivoire | Abidjan, Yamoussoukro | Ivorian, Ivorians
Senegal | Dakar | Senegalese
Mali | Bamako | Malian, Malians
Niger | Niamey | Nigerien, Nigeriens
Burkina Faso, Burkina | Ouagadougou | Burkinabe, Burkinabé
Cameroon | Yaounde, Yaoundé | Cameroonian, Cameroonians
Sierra Leone | Freetown | Sierra Leonean, Sierra Leoneans
Liberia | Monrovia | Liberian, Liberians
Gambia, The Gambia | Banjul | Gambian, Gambians
Fiji | Suva | Fijian, Fijians
New Zealand | ~Wellington | New Zealander, New Zealanders, ~Kiwi, ~Kiwis
Papua New Guinea, Independent State of Papua New Guinea | Port Moresby | Papua New Guinean
Albania | Tirana | Albanian, Albanians
Andorra | Andorra la Vella | Andorran, Andorrans
Antigua and Barbuda | ~Saint John's | Antiguan, Antiguans
Bahamas, The Bahamas | ~Nassau | Bahamian, Bahamians
Barbados | ~Bridgetown | Barbadian, Barbadians
Belize | Belmopan | Belizean, Belizeans
~Benin | Porto-Novo, ~Cotonou | Beninese
Bhutan | Thimphu | Bhutanese
Brunei, Brunei Darussalam | Bandar Seri Begawan | Bruneian, Bruneians
Cape Verde, Cabo Verde | Praia | Cape Verdean, Cape Verdeans
Central African Republic | Bangui | ~Central African
Chad | N'Djamena | Chadian, Chadians
Comoros | Moroni | Comorian, Comorians
Republic of the Congo, Republic of Congo, Congo Republic, Congo-Brazzaville, Congo Brazzaville | Brazzaville
Djibouti | Djibouti City | Djiboutian, Djiboutians
Dominica | Roseau
East Timor, Timor-Leste, Timor Leste | Dili | Timorese
Equatorial Guinea | Malabo | Equatoguinean
Eswatini, Swaziland | Mbabane | Swazi, Swazis
Gabon | Libreville | Gabonese
Grenada | ~St. George's | Grenadian, Grenadians
Guinea, Guinea-Conakry | Conakry | Guinean, Guineans
Guinea-Bissau, Guinea Bissau | Bissau | Bissau-Guinean
Guyana | ~Georgetown | Guyanese
Kiribati | Tarawa
Lesotho | Maseru | Basotho
Liechtenstein | Vaduz
Luxembourg | ~Luxembourg City | Luxembourger, Luxembourgers
Madagascar | Antananarivo | Malagasy
Malawi | Lilongwe | Malawian, Malawians
Maldives, The Maldives | ~Male | Maldivian, Maldivians
Malta | Valletta | Maltese
Marshall Islands | Majuro | Marshallese
Mauritania | Nouakchott | Mauritanian, Mauritanians
Mauritius | ~Port Louis | Mauritian, Mauritians
Micronesia | Palikir | Micronesian, Micronesians
Monaco | Monaco-Ville | Monegasque
Montenegro | Podgorica | Montenegrin, Montenegrins
Nauru | Yaren | Nauruan
North Macedonia, Macedonia | Skopje | Macedonian, Macedonians
Palau | Ngerulmud | Palauan
Saint Kitts and Nevis, St Kitts and Nevis | Basseterre
Saint Lucia, St Lucia, St. Lucia | Castries
Saint Vincent and the Grenadines | ~Kingstown
Samoa | Apia | Samoan, Samoans
San Marino
Sao Tome and Principe, São Tomé and Príncipe | São Tomé
Seychelles | | Seychellois
Solomon Islands | Honiara
Somaliland | Hargeisa
Suriname | Paramaribo | Surinamese
Tibet | Lhasa | Tibetan, Tibetans
Togo | Lome, Lomé | Togolese
Tonga | Nuku'alofa | Tongan, Tongans
Trinidad and Tobago, ~Trinidad | Port of Spain | Trinidadian, Trinidadians
Tuvalu | Funafuti
Vanuatu | Port Vila
Vatican, Vatican City, Holy See, Vatican City State
Western Sahara | | Sahrawi, Saharawi
Yugoslavia | | Yugoslav
~Zanzibar | | ~Zanzibari
~Hong Kong | | ~Hong Konger, ~Hong Kongers, ~Hongkonger, ~Hongkongers
~Macau, ~Macao
~Puerto Rico | ~San Juan | ~Puerto Rican, ~Puerto Ricans
~Greenland | ~Nuuk | ~Greenlandic
~England | | ~English
~Scotland | ~Edinburgh | ~Scottish, ~Scots
~Wales | ~Cardiff | ~Welsh
~Northern Ireland | ~Belfast
~Korea | | ~Korean, ~Koreans
~Congo
~West Bank | ~Ramallah
~Gaza Strip, ~Gaza | ~Gaza City
Czechoslovakia | | Czechoslovak
Zaire | | Zairean
~Abkhazia | ~Sukhumi | Abkhazian, Abkhaz
~South Ossetia | ~Tskhinvali | South Ossetian
~Nagorno-Karabakh | ~Stepanakert
~Transnistria | ~Tiraspol
~Northern Cyprus | | ~Turkish Cypriot, ~Turkish Cypriots
~American Samoa | ~Pago Pago
~Guam | | ~Guamanian
~Northern Mariana Islands
~U.S. Virgin Islands, ~US Virgin Islands
~British Virgin Islands | ~Road Town
~Cayman Islands | | ~Caymanian
~Bermuda | | ~Bermudian
~Turks and Caicos Islands, ~Turks and Caicos
~Anguilla
~Montserrat
~Aruba | | ~Aruban
~Curacao, ~Curaçao | ~Willemstad
~Sint Maarten
~Guadeloupe
~Martinique
~French Guiana | ~Cayenne
~French Polynesia | ~Papeete
~New Caledonia | ~Noumea
~Mayotte
~South Georgia
~Falkland Islands | | ~Falklander, ~Falklanders
~Gibraltar | | ~Gibraltarian
~Isle of Man | | ~Manx
~Faroe Islands | ~Torshavn | ~Faroese
~Cook Islands
~Niue
`
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => {
    const cells = line.split('|').map((cell) =>
      cell
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean),
    )
    const [names = [], capitals = [], demonyms = [], others = []] = cells.map((words) => words.map(withoutMark))
    const [name = '', ...otherNames] = names
    const inPolitics = [
      ...cells
        .slice(0, 3)
        .flat()
        .filter((word) => !word.startsWith('~')),
      ...others,
    ]
    return {name, otherNames, capitals, demonyms, inPolitics, isUnion: unions.has(name)}
  })

/**
 * What states call themselves before `of` and their name, longest first: `Federal Republic of Nigeria`, `State of Qatar`.
 *
 * Source: the official names of the member states of the United Nations.
 */
export const stateForms: readonly string[] = `
Federal Democratic Republic, People's Democratic Republic, Democratic People's Republic, Democratic Socialist Republic,
Co-operative Republic, Federative Republic, Plurinational State, Bolivarian Republic, Oriental Republic, Socialist Republic,
Democratic Republic, People's Republic, Federal Republic, Islamic Republic, Islamic Emirate, United Republic, Arab Republic,
Independent State, Grand Duchy, Principality, Commonwealth, Republic, Kingdom, Sultanate, Emirate, Union, State, Federation
`
  .split(/[,\n]/)
  .map((form) => form.trim())
  .filter(Boolean)

/**
 * Peoples and regions as adjectives, lower case, beyond those of one country.
 *
 * Source: collected by hand.
 */
export const otherDemonyms: readonly string[] =
  `frenchman frenchwoman frenchmen dutchman dutchwoman englishman englishwoman irishman irishwoman scotsman welshman african africans asian asians european europeans american-led latin arab arabs kurd kurds kurdish arabian persian ottoman
  rohingya uighur uighurs uyghur uyghurs tamil tamils sinhalese hausa yoruba igbo fulani zulu xhosa tutsi hutu hutus tutsis tigray tigrayan
  tigrayans oromo amhara amharas maori māori pasifika pacific aboriginal indigenous aborigine hispanic latino latinos latina latinas
  caribbean balkan baltic nordic scandinavian soviet slavic siberian chechen chechens crimean catalan basque corsican sicilian bavarian
  punjabi punjabis gujarati bengali bengalis kashmiri kashmiris sindhi baloch pashtun pashtuns hazara hazaras marathi assamese naga
  sahelian maghreb maghrebi levantine andean amazonian californian texan londoner parisian berliner hawaiian anglo afro
  anglo-american franco-german sino-american russo-ukrainian indo-pacific pan-african pan-arab trans-atlantic transatlantic
  cantonese shanghainese taiwanese-american korean-american asian-american african-american african-americans jewish
  inuit cree metis métis dene gwich'in mohawk navajo mapuche quechua aymara guarani guaraní maya mayan aztec inca miskito garifuna
  québécois quebecois newfoundlander mancunian cairene beiruti kolkatan delhiite mumbaikar porteño limeño bogotano caraqueño`
    .split(/\s+/)
    .filter(Boolean)

function withoutMark(word: string): string {
  return word.startsWith('~') ? word.slice(1) : word
}
