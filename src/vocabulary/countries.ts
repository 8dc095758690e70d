/**
 * Countries as newspapers call them: the name, then adjectives, people and the words that stand for a government
 * (capital, seat, acronym). Words that are as often something else (`Georgia` the state, `Jordan` the name, `Turkey`
 * in a kitchen is written small) are left out.
 *
 * The order is that in which “A–B relations” names the two: permanent members of the Security Council, then by the
 * weight newspapers give them. It is a convention, so that one pair has one name.
 *
 * Source: ISO 3166 for the names, the rest collected by hand.
 */
export const countries: readonly CountryWords[] = `
United States: U.S., US, USA, United States of America, American, Washington, White House, Pentagon, State Department
China: Chinese, Beijing
Russia: Russian, Moscow, Kremlin, Russian Federation
European Union: EU, E.U., Brussels
United Kingdom: Britain, British, UK, U.K., London, Downing Street, England, Great Britain
France: French, Paris, Elysee
Germany: German, Berlin
Japan: Japanese, Tokyo
India: Indian, New Delhi, Delhi
Soviet Union: Soviet, USSR
Turkey: Turkish, Ankara, Türkiye
Iran: Iranian, Tehran, Islamic Republic
Israel: Israeli, Jerusalem, Tel Aviv
Saudi Arabia: Saudi, Riyadh
South Korea: South Korean, South Koreans, Seoul, ROK, S. Korea, S. Korean, Republic of Korea
North Korea: North Korean, North Koreans, Pyongyang, DPRK, N. Korea, N. Korean, N.Korea, N.Korean, Democratic People's Republic of Korea
Ukraine: Ukrainian, Kyiv, Kiev
Pakistan: Pakistani, Islamabad
Brazil: Brazilian, Brasilia
Canada: Canadian, Ottawa
Australia: Australian, Canberra
Italy: Italian, Rome
Spain: Spanish, Madrid
Mexico: Mexican, Mexico City
South Africa: South African, Pretoria
Egypt: Egyptian, Cairo
Nigeria: Nigerian, Abuja
Indonesia: Indonesian, Jakarta
Poland: Polish, Warsaw
Netherlands: Dutch, The Hague
Taiwan: Taiwanese, Taipei
Vietnam: Vietnamese, Hanoi
Philippines: Philippine, Filipino, Manila
Thailand: Thai, Bangkok
Malaysia: Malaysian, Kuala Lumpur
Singapore: Singaporean
Myanmar: Burmese, Burma, Naypyidaw, Naypyitaw
Bangladesh: Bangladeshi, Dhaka
Sri Lanka: Sri Lankan, Colombo
Nepal: Nepalese, Nepali, Kathmandu
Cambodia: Cambodian, Phnom Penh
Laos: Laotian, Vientiane
Mongolia: Mongolian, Ulaanbaatar
Kazakhstan: Kazakh, Astana
Uzbekistan: Uzbek, Tashkent
Kyrgyzstan: Kyrgyz, Bishkek
Tajikistan: Tajik, Dushanbe
Turkmenistan: Turkmen, Ashgabat
Afghanistan: Afghan, Kabul
Iraq: Iraqi, Baghdad
Syria: Syrian, Damascus
Lebanon: Lebanese, Beirut
Jordan: Jordanian, Amman
Palestine: Palestinian, Palestinian Authority, Ramallah
Yemen: Yemeni, Sanaa
Oman: Omani, Muscat
Qatar: Qatari, Doha
Kuwait: Kuwaiti
Bahrain: Bahraini, Manama
United Arab Emirates: UAE, Emirati, Abu Dhabi
Armenia: Armenian, Yerevan
Azerbaijan: Azerbaijani, Baku
Georgia: Georgian, Tbilisi
Belarus: Belarusian, Minsk
Moldova: Moldovan, Chisinau
Romania: Romanian, Bucharest
Bulgaria: Bulgarian, Sofia
Greece: Greek, Athens
Cyprus: Cypriot, Nicosia
Serbia: Serbian, Belgrade
Kosovo: Kosovar, Pristina
Bosnia: Bosnian, Sarajevo
Croatia: Croatian, Zagreb
Slovenia: Slovenian, Ljubljana
Hungary: Hungarian, Budapest
Austria: Austrian, Vienna
Switzerland: Swiss, Bern
Czech Republic: Czech, Prague, Czechia
Slovakia: Slovak, Bratislava
Belgium: Belgian
Denmark: Danish, Copenhagen
Norway: Norwegian, Oslo
Sweden: Swedish, Stockholm
Finland: Finnish, Helsinki
Iceland: Icelandic, Reykjavik
Ireland: Irish, Dublin
Portugal: Portuguese, Lisbon
Estonia: Estonian, Tallinn
Latvia: Latvian, Riga
Lithuania: Lithuanian, Vilnius
Argentina: Argentine, Argentinian, Buenos Aires
Chile: Chilean
Colombia: Colombian, Bogota, Bogotá
Venezuela: Venezuelan, Caracas
Peru: Peruvian, Lima
Bolivia: Bolivian, La Paz
Ecuador: Ecuadorian, Quito
Uruguay: Uruguayan, Montevideo
Paraguay: Paraguayan
Cuba: Cuban, Havana
Haiti: Haitian, Port-au-Prince
Dominican Republic: Santo Domingo
Guatemala: Guatemalan
Honduras: Honduran, Tegucigalpa
El Salvador: Salvadoran
Nicaragua: Nicaraguan, Managua
Costa Rica: Costa Rican
Panama: Panamanian
Jamaica: Jamaican
Algeria: Algerian, Algiers
Morocco: Moroccan, Rabat
Tunisia: Tunisian
Libya: Libyan, Tripoli
Sudan: Sudanese, Khartoum
South Sudan: South Sudanese, Juba
Ethiopia: Ethiopian, Addis Ababa
Eritrea: Eritrean, Asmara
Somalia: Somali, Mogadishu
Kenya: Kenyan, Nairobi
Uganda: Ugandan, Kampala
Tanzania: Tanzanian
Rwanda: Rwandan, Kigali
Burundi: Burundian
Democratic Republic of Congo: Congolese, Kinshasa, DRC, DR Congo, Congo
Angola: Angolan, Luanda
Zambia: Zambian, Lusaka
Zimbabwe: Zimbabwean, Harare
Mozambique: Mozambican, Maputo
Botswana: Gaborone
Namibia: Namibian, Windhoek
Ghana: Ghanaian, Accra
Ivory Coast: Ivorian, Abidjan, Côte d’Ivoire
Senegal: Senegalese, Dakar
Mali: Malian, Bamako
Niger: Nigerien, Niamey
Burkina Faso: Burkinabe, Ouagadougou
Cameroon: Cameroonian, Yaounde
Sierra Leone: Freetown
Liberia: Liberian, Monrovia
Gambia: Gambian, Banjul
Fiji: Fijian, Suva
New Zealand: New Zealander
Papua New Guinea: Port Moresby
`
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const [name = '', words = ''] = line.split(': ')
    return {name, words: words.split(', ')}
  })

export interface CountryWords {
  readonly name: string
  readonly words: readonly string[]
}
