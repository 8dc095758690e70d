/** A country or territory as newspapers print it: its names, its capital and what its people are called. */
export interface Country {
  readonly name: string
  readonly otherNames: readonly string[]
  readonly capitals: readonly string[]
  readonly demonyms: readonly string[]
}

/**
 * The countries of the world and the territories that make news of their own.
 *
 * Source: the member states of the United Nations with the short names, capitals and demonyms of general knowledge,
 * collected by hand. A line is `Name, other name | capital | demonym, demonym`.
 */
export const countries: readonly Country[] = `
Afghanistan | Kabul | Afghan, Afghans
Albania | Tirana | Albanian, Albanians
Algeria | Algiers | Algerian, Algerians
Andorra | Andorra la Vella | Andorran, Andorrans
Angola | Luanda | Angolan, Angolans
Antigua and Barbuda | Saint John's | Antiguan, Antiguans
Argentina | Buenos Aires | Argentine, Argentines, Argentinian, Argentinians, Argentinean
Armenia | Yerevan | Armenian, Armenians
Australia | Canberra | Australian, Australians
Austria | Vienna | Austrian, Austrians
Azerbaijan | Baku | Azerbaijani, Azerbaijanis, Azeri, Azeris
Bahamas, The Bahamas | Nassau | Bahamian, Bahamians
Bahrain | Manama | Bahraini, Bahrainis
Bangladesh | Dhaka | Bangladeshi, Bangladeshis
Barbados | Bridgetown | Barbadian, Barbadians
Belarus | Minsk | Belarusian, Belarusians, Belarussian
Belgium | Brussels | Belgian, Belgians
Belize | Belmopan | Belizean, Belizeans
Benin | Porto-Novo, Cotonou | Beninese
Bhutan | Thimphu | Bhutanese
Bolivia | La Paz, Sucre | Bolivian, Bolivians
Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina | Sarajevo | Bosnian, Bosnians
Botswana | Gaborone | Botswanan, Motswana, Batswana
Brazil | Brasilia, Brasília | Brazilian, Brazilians
Brunei, Brunei Darussalam | Bandar Seri Begawan | Bruneian, Bruneians
Bulgaria | Sofia | Bulgarian, Bulgarians
Burkina Faso, Burkina | Ouagadougou | Burkinabe, Burkinabé
Burundi | Gitega, Bujumbura | Burundian, Burundians
Cambodia | Phnom Penh | Cambodian, Cambodians, Khmer
Cameroon | Yaounde, Yaoundé | Cameroonian, Cameroonians
Canada | Ottawa | Canadian, Canadians
Cape Verde, Cabo Verde | Praia | Cape Verdean, Cape Verdeans
Central African Republic | Bangui | Central African
Chad | N'Djamena | Chadian, Chadians
Chile | Santiago | Chilean, Chileans
China, People's Republic of China, PRC | Beijing, Peking | Chinese
Colombia | Bogota, Bogotá | Colombian, Colombians
Comoros | Moroni | Comorian, Comorians
Congo, Republic of Congo, Congo-Brazzaville | Brazzaville | Congolese
Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, DRC | Kinshasa | Congolese
Costa Rica | San Jose, San José | Costa Rican, Costa Ricans
Croatia | Zagreb | Croatian, Croatians, Croat, Croats
Cuba | Havana | Cuban, Cubans
Cyprus | Nicosia | Cypriot, Cypriots
Czech Republic, Czechia | Prague | Czech, Czechs
Denmark | Copenhagen | Danish, Dane, Danes
Djibouti | Djibouti City | Djiboutian, Djiboutians
Dominica | Roseau |
Dominican Republic | Santo Domingo | Dominican, Dominicans
East Timor, Timor-Leste, Timor Leste | Dili | Timorese
Ecuador | Quito | Ecuadorian, Ecuadorians, Ecuadorean
Egypt | Cairo | Egyptian, Egyptians
El Salvador | San Salvador | Salvadoran, Salvadorans, Salvadorian
Equatorial Guinea | Malabo | Equatoguinean
Eritrea | Asmara | Eritrean, Eritreans
Estonia | Tallinn | Estonian, Estonians
Eswatini, Swaziland | Mbabane | Swazi, Swazis
Ethiopia | Addis Ababa | Ethiopian, Ethiopians
Fiji | Suva | Fijian, Fijians
Finland | Helsinki | Finnish, Finn, Finns
France | Paris | French
Gabon | Libreville | Gabonese
Gambia, The Gambia | Banjul | Gambian, Gambians
Georgia | Tbilisi | Georgian, Georgians
Germany, West Germany, East Germany | Berlin | German, Germans
Ghana | Accra | Ghanaian, Ghanaians
Greece | Athens | Greek, Greeks
Grenada | St. George's | Grenadian, Grenadians
Guatemala | Guatemala City | Guatemalan, Guatemalans
Guinea, Guinea-Conakry | Conakry | Guinean, Guineans
Guinea-Bissau, Guinea Bissau | Bissau | Bissau-Guinean
Guyana | Georgetown | Guyanese
Haiti | Port-au-Prince | Haitian, Haitians
Honduras | Tegucigalpa | Honduran, Hondurans
Hungary | Budapest | Hungarian, Hungarians
Iceland | Reykjavik | Icelandic, Icelander, Icelanders
India | New Delhi | Indian, Indians
Indonesia | Jakarta | Indonesian, Indonesians
Iran, Islamic Republic of Iran | Tehran | Iranian, Iranians
Iraq | Baghdad | Iraqi, Iraqis
Ireland, Northern Ireland | Dublin, Belfast | Irish
Israel | Jerusalem, Tel Aviv | Israeli, Israelis
Italy | Rome | Italian, Italians
Ivory Coast, Cote d'Ivoire, Côte d'Ivoire, Côte d’Ivoire | Abidjan, Yamoussoukro | Ivorian, Ivorians
Jamaica | Kingston | Jamaican, Jamaicans
Japan | Tokyo | Japanese
Jordan | Amman | Jordanian, Jordanians
Kazakhstan | Astana, Nur-Sultan | Kazakh, Kazakhs, Kazakhstani
Kenya | Nairobi | Kenyan, Kenyans
Kiribati | Tarawa |
Kosovo | Pristina | Kosovar, Kosovars
Kuwait | Kuwait City | Kuwaiti, Kuwaitis
Kyrgyzstan | Bishkek | Kyrgyz
Laos | Vientiane | Lao, Laotian, Laotians
Latvia | Riga | Latvian, Latvians
Lebanon | Beirut | Lebanese
Lesotho | Maseru | Basotho
Liberia | Monrovia | Liberian, Liberians
Libya | Tripoli | Libyan, Libyans
Liechtenstein | Vaduz |
Lithuania | Vilnius | Lithuanian, Lithuanians
Luxembourg | Luxembourg City | Luxembourger, Luxembourgers
Madagascar | Antananarivo | Malagasy
Malawi | Lilongwe | Malawian, Malawians
Malaysia | Kuala Lumpur, Putrajaya | Malaysian, Malaysians
Maldives, The Maldives | Male | Maldivian, Maldivians
Mali | Bamako | Malian, Malians
Malta | Valletta | Maltese
Marshall Islands | Majuro | Marshallese
Mauritania | Nouakchott | Mauritanian, Mauritanians
Mauritius | Port Louis | Mauritian, Mauritians
Mexico | Mexico City | Mexican, Mexicans
Micronesia | Palikir | Micronesian, Micronesians
Moldova | Chisinau | Moldovan, Moldovans
Monaco | Monaco-Ville | Monegasque
Mongolia | Ulaanbaatar, Ulan Bator | Mongolian, Mongolians
Montenegro | Podgorica | Montenegrin, Montenegrins
Morocco | Rabat | Moroccan, Moroccans
Mozambique | Maputo | Mozambican, Mozambicans
Myanmar, Burma | Naypyidaw, Naypyitaw, Nay Pyi Taw, Yangon, Rangoon | Burmese
Namibia | Windhoek | Namibian, Namibians
Nauru | Yaren | Nauruan
Nepal | Kathmandu | Nepali, Nepalis, Nepalese
Netherlands, The Netherlands, Holland | Amsterdam, The Hague | Dutch
New Zealand | Wellington | New Zealander, New Zealanders, Kiwi, Kiwis
Nicaragua | Managua | Nicaraguan, Nicaraguans
Niger | Niamey | Nigerien, Nigeriens
Nigeria | Abuja, Lagos | Nigerian, Nigerians
North Korea, DPRK, Democratic People's Republic of Korea, Democratic People’s Republic of Korea | Pyongyang | North Korean, North Koreans
North Macedonia, Macedonia | Skopje | Macedonian, Macedonians
Norway | Oslo | Norwegian, Norwegians
Oman | Muscat | Omani, Omanis
Pakistan | Islamabad | Pakistani, Pakistanis
Palau | Ngerulmud | Palauan
Palestine, Palestinian Territories, Gaza, Gaza Strip, West Bank | Ramallah, Gaza City | Palestinian, Palestinians
Panama | Panama City | Panamanian, Panamanians
Papua New Guinea | Port Moresby | Papua New Guinean
Paraguay | Asuncion, Asunción | Paraguayan, Paraguayans
Peru | Lima | Peruvian, Peruvians
Philippines, The Philippines | Manila | Filipino, Filipinos, Philippine, Filipina
Poland | Warsaw | Polish, Pole, Poles
Portugal | Lisbon | Portuguese
Qatar | Doha | Qatari, Qataris
Romania | Bucharest | Romanian, Romanians
Russia, Russian Federation | Moscow | Russian, Russians
Rwanda | Kigali | Rwandan, Rwandans
Saint Kitts and Nevis, St Kitts and Nevis | Basseterre |
Saint Lucia, St Lucia, St. Lucia | Castries |
Saint Vincent and the Grenadines | Kingstown |
Samoa | Apia | Samoan, Samoans
San Marino | |
Sao Tome and Principe, São Tomé and Príncipe | São Tomé |
Saudi Arabia, Kingdom of Saudi Arabia | Riyadh, Jeddah | Saudi, Saudis, Saudi Arabian
Senegal | Dakar | Senegalese
Serbia | Belgrade | Serbian, Serbians, Serb, Serbs
Seychelles | | Seychellois
Sierra Leone | Freetown | Sierra Leonean, Sierra Leoneans
Singapore | | Singaporean, Singaporeans
Slovakia | Bratislava | Slovak, Slovaks, Slovakian
Slovenia | Ljubljana | Slovenian, Slovenians, Slovene
Solomon Islands | Honiara |
Somalia | Mogadishu | Somali, Somalis
Somaliland | Hargeisa |
South Africa | Pretoria, Cape Town, Johannesburg | South African, South Africans
South Korea, Republic of Korea, ROK, Korea | Seoul | South Korean, South Koreans, Korean, Koreans
South Sudan | Juba | South Sudanese
Soviet Union, USSR | | Soviet, Soviets
Spain | Madrid | Spanish, Spaniard, Spaniards
Sri Lanka, Ceylon | Colombo | Sri Lankan, Sri Lankans
Sudan | Khartoum | Sudanese
Suriname | Paramaribo | Surinamese
Sweden | Stockholm | Swedish, Swede, Swedes
Switzerland | Bern, Geneva | Swiss
Syria | Damascus | Syrian, Syrians
Taiwan, Republic of China | Taipei | Taiwanese
Tajikistan | Dushanbe | Tajik, Tajiks
Tanzania | Dodoma, Dar es Salaam | Tanzanian, Tanzanians
Thailand | Bangkok | Thai, Thais
Tibet | Lhasa | Tibetan, Tibetans
Togo | Lome, Lomé | Togolese
Tonga | Nuku'alofa | Tongan, Tongans
Trinidad and Tobago, Trinidad | Port of Spain | Trinidadian, Trinidadians
Tunisia | Tunis | Tunisian, Tunisians
Turkey, Türkiye | Ankara | Turkish, Turk, Turks
Turkmenistan | Ashgabat | Turkmen
Tuvalu | Funafuti |
Uganda | Kampala | Ugandan, Ugandans
Ukraine | Kyiv, Kiev | Ukrainian, Ukrainians
United Arab Emirates, UAE, U.A.E. | Abu Dhabi, Dubai | Emirati, Emiratis
United Kingdom, UK, U.K., Britain, Great Britain, England, Scotland, Wales | London, Edinburgh, Cardiff | British, Briton, Britons, English, Scottish, Scots, Welsh
United States, United States of America, US, U.S., USA, U.S.A., America | Washington, Washington D.C. | American, Americans
Uruguay | Montevideo | Uruguayan, Uruguayans
Uzbekistan | Tashkent | Uzbek, Uzbeks
Vanuatu | Port Vila |
Vatican, Vatican City, Holy See | |
Venezuela | Caracas | Venezuelan, Venezuelans
Vietnam, Viet Nam | Hanoi | Vietnamese
Western Sahara | | Sahrawi, Saharawi
Yemen | Sanaa, Sana'a, Aden | Yemeni, Yemenis
Yugoslavia | | Yugoslav
Zambia | Lusaka | Zambian, Zambians
Zanzibar | | Zanzibari
Zimbabwe, Rhodesia | Harare | Zimbabwean, Zimbabweans
Hong Kong | | Hong Konger, Hong Kongers, Hongkonger, Hongkongers
Macau, Macao | |
Puerto Rico | San Juan | Puerto Rican, Puerto Ricans
Greenland | Nuuk | Greenlandic
`
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => {
    const [names = [], capitals = [], demonyms = []] = line.split('|').map((cell) =>
      cell
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean),
    )
    const [name = '', ...otherNames] = names
    return {name, otherNames, capitals, demonyms}
  })

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
