import {outletNames} from '../outlets/outlets.ts'

/**
 * Organisations of two words or more that no head word gives away, as printed, one a comma.
 * Outlets are drawn from their own tables.
 *
 * Source: general knowledge, collected by hand: armed groups, services, parties, firms, clubs and indexes that
 * English newspapers name without explanation.
 */
export const organisationNames: readonly string[] = [
  ...outletNames,
  ...`
Islamic State, Islamic State of Iraq and Syria, Islamic State in Iraq and Syria, Islamic State of Iraq and the Levant, Shin Bet, Boko Haram, Al Qaeda, Al-Qaeda, Al Shabaab, Al-Shabaab, Hizb ut-Tahrir, Lashkar-e-Taiba, Jaish-e-Mohammed, Abu Sayyaf, Jemaah Islamiyah, Ansar Allah, Ansar al-Sharia,
Sinn Fein, Sinn Féin, Fine Gael, Fianna Fail, Fianna Fáil, Bharatiya Janata Party, Biju Janata Dal, Rashtriya Janata Dal, Janata Dal, Shiv Sena, Aam Aadmi Party, Bajrang Dal, Vishwa Hindu Parishad, Rashtriya Swayamsevak Sangh,
Lok Sabha, Rajya Sabha, Trinamool Congress, Dravida Munnetra Kazhagam, Awami League, Jamaat-e-Islami, Muslim Brotherhood, Otzma Yehudit, Yesh Atid, Yisrael Beitenu, United Torah Judaism, Agudath Israel,
Amnesty International, Human Rights Watch, Greenpeace International, Transparency International, Save the Children, Médecins Sans Frontières, Doctors Without Borders, Red Cross, Red Crescent, World Bank, Open Doors,
Hang Seng, Fitch Ratings, Standard Chartered, Goldman Sachs, JPMorgan Chase, JP Morgan Chase, Morgan Stanley, Deutsche Bank, Credit Suisse, Wells Fargo, Hewlett Packard, Coca Cola, Coca-Cola, Rolls Royce, Rolls-Royce, Johnson & Johnson, Procter & Gamble, Ernst & Young, Wood Mackenzie, Warner Bros, Walt Disney, Louis Vuitton, Patek Philippe, Ping An, Evergrande Group, Tata Steel, Tata Motors, Rio Tinto, Anglo American, De Beers, Royal Dutch Shell, Lockheed Martin, General Motors, General Electric, Sinopec Group,
Real Madrid, Boca Juniors, River Plate, Manchester United, Manchester City, Bayern Munich, Borussia Dortmund, Paris Saint-Germain, Inter Milan, Atlético Madrid, Atletico Madrid, Tottenham Hotspur, Aston Villa, Crystal Palace, San Lorenzo, Vélez Sarsfield, Godoy Cruz, Banyana Banyana, Bafana Bafana, Orlando Pirates, Kaizer Chiefs, Mamelodi Sundowns, Champions League, Premier League, Copa Libertadores, Copa América, Copa America, Copa Sudamericana, Serie A, La Liga, Super Rugby,
Khmer Rouge, Tonton Macoute, Sendero Luminoso, Shining Path, Red Army, Tupac Amaru, Green Berets, White Helmets, Proud Boys, Ku Klux Klan, Black Lives Matter, Pussy Riot
`
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter(Boolean),
]
