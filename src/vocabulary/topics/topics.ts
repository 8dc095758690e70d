/**
 * The topics a newspaper's library files articles under, with the words that call them up: `strong` words say it by
 * themselves, `weak` ones only in company. Phrases are separated by commas; the plural of the last word is understood.
 * A word that two fields share (`court`, `goal`, `cell`) stands in neither or is weak.
 *
 * Source: the top levels of IPTC Media Topics (iptc.org/standards/media-topics) for the breadth, the words collected
 * by hand. Wars, sanctions, relations between countries and named events are read off the text instead.
 */
export const topics: readonly TopicWords[] = [
  {
    name: 'Elections',
    strong:
      'election, ballot, electorate, polling station, presidential candidate, runoff, run-off, by-election, primary election, exit poll, vote count, electoral commission, election campaign, election fraud, caucus, presidential nominee, presidential campaign, presidential debate, presidential primary, presidential race, presidential nomination, running mate, primary voter, nominating contest, gubernatorial candidate, presidential bid, presidential hopeful, presidential front-runner, running for president, run for president, republican nominee, democratic nominee, gop nominee, campaign trail, campaign manager, election day',
    weak: 'voter, vote, candidate, campaign, poll, turnout, electoral, incumbent, landslide, referendum, delegate, nominee, nomination, front-runner, super pac, republican primary, democratic primary, primaries, candidacy, frontrunner, vice presidential, third party, third-party, swing state, super tuesday, endorsed, endorsement',
  },
  {
    name: 'Government and parliament',
    strong:
      'member of parliament, members of parliament, local government, city council, municipal council, legislative assembly, parliament, lawmaker, legislature, prime minister, coalition government, cabinet reshuffle, no-confidence vote, vote of no confidence, impeachment, house of representatives, national assembly, opposition leader, ruling party',
    weak: 'mp, mps, minister, parliamentary, deputies, council, municipality, politician, party leader, mayor, senate, senator, congress, congressman, congresswoman, cabinet, bill, legislation, speaker, opposition, coalition talks, coalition partner, ruling coalition, governing coalition, governor, ministry, constitution, republican, democrat, government shutdown',
  },
  {
    name: 'Diplomacy',
    strong:
      'diplomatic row, consul general, minister of foreign affairs, diplomacy, diplomatic relations, diplomatic ties, foreign minister, foreign ministry, ambassador, bilateral talks, state visit, secretary of state, diplomatic mission, expelled diplomat, bilateral relations, bilateral ties, summit meeting, peace talks',
    weak: 'foreign affairs, bilaterally, diplomat, diplomatic, embassy, summit, envoy, talks, bilateral, counterpart, delegation, consulate, foreign policy, dialogue, negotiation',
  },
  {
    name: 'Treaties and agreements',
    strong:
      'treaty, signed an agreement, signed a treaty, accord, memorandum of understanding, partnership agreement, trade pact, peace agreement, nuclear deal, mutual defense clause, mutual defence clause',
    weak: 'pact, ratify, ratification, signatory, agreement, ceasefire, truce, armistice',
  },
  {
    name: 'Peace and ceasefire',
    strong:
      'ceasefire, cease-fire, truce, peace process, peace talks, peace deal, peace accord, peacekeeper, peace negotiation, peace plan, disarmament',
    weak: 'peace, mediator, mediation, hostilities, armistice, negotiator',
  },
  {
    name: 'Military cooperation',
    strong:
      'military cooperation, military ties, military exchange, defense cooperation, defence cooperation, military alliance, joint military exercise, joint exercise, joint drill, military partnership, defense pact, defence pact, mutual defense, mutual defence, military assistance, military aid, security cooperation, defense talks, defence talks, military delegation, cooperative military, military exchanges, defense ties, defence ties, strengthen cooperation, security partnership',
    weak: 'defense minister, defence minister, defense chief, defence chief, defense ministry, defence ministry, delegation, alliance, solidarity, cooperation, strategic partnership, security pact, troops, military official, mutual safety, joint training, partnership',
  },
  {
    name: 'Armed forces and defence',
    strong:
      'armed forces, navy, air force, army chief, warship, fighter jet, aircraft carrier, submarine, military base, military exercise, military drill, defense budget, defence budget, defense spending, defence spending, conscription, pentagon, military parade, naval vessel',
    weak: 'military, soldier, troops, army, marine, defense minister, defence minister, general, battalion, brigade, commander, deployment, airstrike, defense ministry, defence ministry',
  },
  {
    name: 'Weapons and drones',
    strong:
      'drone, unmanned aerial vehicle, weapons system, artillery shell, cruise missile, air defense system, air defence system, attack drone, munition, ammunition, howitzer, tank shell, cluster bomb, hypersonic, weapons exhibition, rocket launcher, landmine',
    weak: 'weapon, weaponry, missile, rocket, warhead, artillery, arsenal, shell, armed equipment',
  },
  {
    name: 'Nuclear weapons and missile tests',
    strong:
      'ballistic missile, nuclear weapon, nuclear test, missile test, nuclear warhead, missile launch, icbm, intercontinental, denuclearization, denuclearisation, nuclear programme, nuclear program, uranium enrichment, hydrogen bomb, nuclear missile, nonproliferation, non-proliferation',
    weak: 'missile, nuclear, warhead, uranium, launch, provocation, test-fire, test-fired, centrifuge, plutonium',
  },
  {
    name: 'Arms transfers',
    strong:
      'arms deal, arms sale, arms export, arms shipment, arms transfer, arms embargo, weapons shipment, weapons supply, supply of weapons, supplying ammunition, supplying weapons, supply weapons, supplying arms, supply arms, arms trade, weapons deliveries, supplying heavy weaponry, purchase arms, arms purchase, weapons sale, weapons delivery, weapons package, arms supply, arms smuggling, arms dealer, arms trafficking',
    weak: 'weaponry, munition, ammunition, shipment, rockets, arms, artillery shell, supplied',
  },
  {
    name: 'Armed conflict',
    strong:
      'airstrike, air strike, shelling, bombardment, rebel, insurgency, insurgent, front line, frontline, civil war, live fire, gunbattle, gun battle, cross-border raid, army raid, military operation, ground offensive, occupied territory, occupied territories, occupied west bank, israeli army, israeli troops, israeli forces',
    weak: 'army, troops, soldier, fighters, killed, wounded, raid, shot, clash, offensive, occupation, occupied, militant, militia, artillery, rocket, invasion, fighting, ceasefire',
  },
  {
    name: 'Terrorism',
    strong:
      'truck attack, militant group, isil, terrorist attack, terror attack, suicide bomber, suicide bombing, terrorism, islamic state, al-qaeda, al-qaida, boko haram, al-shabaab, al-shabab, isis, jihadist, car bomb, extremist group, terror group, terrorist group, taliban',
    weak: 'attack, attacks, militia, terrorist, militant, extremist, bomber, gunman, bombing, terror, hostage, claimed responsibility, jihad, insurgent',
  },
  {
    name: 'Human rights',
    strong:
      'human rights, political prisoner, amnesty international, human rights watch, torture, freedom of speech, forced labour, forced labor, war crime, crime against humanity, crimes against humanity, genocide, ethnic cleansing, extrajudicial',
    weak: 'dissident, detention, repression, crackdown, persecution, abuses, minority, activist, civil liberties, asylum',
  },
  {
    name: 'Protests and unrest',
    strong:
      'protester, demonstrator, tear gas, street protest, mass protest, anti-government protest, riot police, rioter, water cannon, sit-in',
    weak: 'protest, demonstration, rally, riot, clash, unrest, march, crackdown, placard',
  },
  {
    name: 'Migration and refugees',
    strong:
      'refugee, asylum seeker, asylum-seeker, migrant, immigration, undocumented immigrant, deportation, refugee camp, human smuggling, people smuggler, illegal immigrant, travel ban, displaced people, internally displaced',
    weak: 'immigrant, emigrate, emigrant, emigration, deport, deported, border, asylum, visa, displaced, dreamers, resettlement',
  },
  {
    name: 'Courts and justice',
    strong:
      'defamation, public prosecutor, court order, legal challenge, jail term, years in prison, constitutional court, court of appeal, legal action, arraigned, supreme court, appeals court, high court, judge ruled, pleaded guilty, prosecutor, verdict, defendant, sentenced to, jury, lawsuit, plaintiff, indictment, courtroom, life sentence, class action, district court, magistrate, acquitted, appeal court, criminal court',
    weak: 'petition, tribunal, defamed, plea, damages, legal, judgment, court, judge, trial, lawyer, attorney, convicted, guilty, charged, sentence, testimony, bail, ruling, conviction, charges, sued, hearing, injunction',
  },
  {
    name: 'Crime and police',
    strong:
      'robbed, police station, terror suspect, armed robbery, police investigation, gunfire, murder, homicide, burglary, robbery, kidnapping, shot dead, stabbed, police said, drug trafficking, sex trafficking, human trafficking, manslaughter, arson, gang member, drug cartel, mass shooting, crime scene, mafia, serial killer, fatal shooting',
    weak: 'shot, crimes, killed, attacker, murdered, gunmen, police, suspect, arrested, arrest, detective, gunman, shooting, victim, investigator, gang, smuggling, custody, raid, theft, stolen, shooter, kidnapped, abducted, officer',
  },
  {
    name: 'Sexual abuse and harassment',
    strong:
      'sexual assault, sexual harassment, sexual abuse, sexual misconduct, rape, raped, rapist, sexually assaulted, sexually abused, sexually harassed, #metoo, child abuse, metoo',
    weak: 'abuse, assault, accuser, harassment, allegation, victim, predator, misconduct, assaulted',
  },
  {
    name: 'Corruption and fraud',
    strong:
      'corruption, bribery, bribe, embezzlement, money laundering, tax evasion, fraud, kickback, offshore company, offshore account, graft, tax haven, insider trading, anti-corruption, slush fund, shell company, ponzi scheme, misappropriation',
    weak: 'scandal, launder, offshore, laundering, bribed, embezzled, illicit, fraudulent, tax avoidance, leaked document, wealth, leak',
  },
  {
    name: 'Cybersecurity and privacy',
    strong:
      'online privacy, cybercrime, cyberattack, cyber attack, cyber-attack, data breach, hacker, ransomware, malware, cybersecurity, cyber security, phishing, identity theft, hacked, spyware, personal data, data protection, security breach',
    weak: 'attackers, credit report, hack, breach, encryption, privacy, vulnerability, password, hacking, personal information, leaked, surveillance, credit freeze',
  },
  {
    name: 'Economy',
    strong:
      'cost of living, poverty line, economic recovery, finance minister, foreign investment, ministry of finance, gross domestic product, gdp, inflation, recession, unemployment, interest rate, central bank, economic growth, federal reserve, consumer prices, austerity, budget deficit, monetary policy, economic crisis, world bank, international monetary fund, imf, jobless, fiscal policy, currency devaluation',
    weak: 'inflationary, prices, poverty, budget, investment, market, interest, tax, economy, economic, economist, deficit, exports, imports, currency, fiscal, growth, debt, eurozone, bailout, spending cut',
  },
  {
    name: 'Trade and tariffs',
    strong:
      'tariff, trade war, free trade, trade deal, trade agreement, import duty, world trade organization, wto, trade deficit, trade dispute, trade talks, free-trade agreement, nafta, protectionism, anti-dumping',
    weak: 'export, import, trade, exporter, customs, quota, duties',
  },
  {
    name: 'Financial markets',
    strong:
      'stock market, wall street, dow jones, nasdaq, stock exchange, bond yield, treasury yield, share price, hedge fund, stock index, ftse, nikkei, initial public offering, shares fell, shares rose, trading day, bear market, bull market, futures contract',
    weak: 'investor, shares, stocks, bond, trader, equity, index, analyst, dividend, portfolio, broker, commodity, futures, yield, securities',
  },
  {
    name: 'Cryptocurrency',
    strong:
      'bitcoin, cryptocurrency, blockchain, ethereum, crypto, digital currency, cryptocurrencies, initial coin offering',
    weak: 'coinbase, wallet, mining, token, exchange, ripple',
  },
  {
    name: 'Companies and business',
    strong:
      'investment firm, entrepreneur, small business, takeover bid, business leaders, merger, takeover, chief executive, quarterly profit, quarterly earnings, net income, joint venture, bankruptcy, shareholder, acquisition, board of directors, net profit, subsidiary, annual revenue, revenue rose, net loss, start-up, holding company, chief financial officer',
    weak: 'bid, bank, contract, acquire, business, offer, company, profit, revenue, earnings, corporate, firm, retailer, manufacturer, customer, executive, ceo, chairman, sales, stake, supplier, brand, startup',
  },
  {
    name: 'Labour and employment',
    strong:
      'labor market, labour market, job market, foreign workers, migrant workers, civil servants, labor ministry, labour ministry, trade union, labor union, labour union, minimum wage, industrial action, walkout, collective bargaining, layoff, lay-off, laid off, picket line, strike action, general strike, job cuts, unpaid wages, pay rise, striking workers, working conditions, wage increase',
    weak: 'wage, jobs, employment, salary, salaries, hired, union, worker, wages, strike, employer, employee, pension, pay, workforce, workplace, hiring',
  },
  {
    name: 'Energy',
    strong:
      'energy crisis, load shedding, load-shedding, power station, electricity supply, electric power, energy sector, hydroelectric, hydroelectric dam, crude oil, oil price, opec, natural gas, pipeline, power plant, nuclear power, oil field, oil production, renewable energy, solar power, wind farm, electricity grid, refinery, oil and gas, coal mine, barrels per day, barrels a day, shale gas, fracking, gas field, solar panel, energy ministry, oil company, liquefied natural gas, hydropower, power outage',
    weak: 'oil, gas, electricity, coal, fuel, barrel, energy, petroleum, drilling, reactor, gasoline, blackout, megawatt, petrol',
  },
  {
    name: 'Climate change',
    strong:
      'climate change, global warming, greenhouse gas, carbon emission, carbon dioxide, paris agreement, emissions target, sea level rise, climate crisis, climate accord, net zero, net-zero, paris climate, fossil fuel, rising sea level, climate scientist',
    weak: 'emission, carbon, warming, climate, glacier, arctic, methane, decarbonization',
  },
  {
    name: 'Environment and nature',
    strong:
      'ministry of the environment, turtle, nature reserve, mangrove, waste management, recycling, endangered species, wildlife, biodiversity, deforestation, pollution, conservationist, rainforest, coral reef, poaching, national park, oil spill, air quality, smog, plastic waste, ecosystem, poacher, environmentalist, extinction, animal welfare, marine life, animal rights',
    weak: 'river, wild, fish, sea, garbage, waste, plastic, environment, environmental, species, habitat, conservation, forest, toxic, endangered, ecological, elephant, whale, gorilla, zoo, coral, animal',
  },
  {
    name: 'Disasters',
    strong:
      'rescue operation, relief supplies, monsoon rains, earthquake, hurricane, typhoon, tsunami, cyclone, landslide, mudslide, wildfire, volcanic eruption, flooding, flash flood, magnitude, avalanche, aftershock, tornado, natural disaster, rescue workers, death toll, evacuation order, state of emergency, bushfire, famine, drought, volcano',
    weak: 'flood, quake, rescuer, evacuated, evacuation, storm, rubble, emergency services, survivor, rescue, collapsed, missing, blaze, relief effort, swept away',
  },
  {
    name: 'Accidents',
    strong:
      'car accident, tram crash, train accident, plane accident, road crash, traffic accident, bus accident, plane crash, train crash, bus crash, car crash, air crash, derailed, derailment, collision, helicopter crash, crash site, shipwreck, fatal accident, crash investigator, road accident, emergency landing, black box, capsized, boat accident',
    weak: 'killed in a crash, tram, hit by, crash, crashed, accident, wreckage, pilot, on board, injured, killed, collided, overturned, passenger',
  },
  {
    name: 'Weather',
    strong:
      'weather service, forecaster, meteorologist, heat wave, heatwave, snowfall, blizzard, cold snap, heavy rain, snowstorm, weather forecast, wind chill, winter storm, thunderstorm, polar vortex, weather warning, monsoon',
    weak: 'weather, temperature, rain, snow, degrees, wind, freezing, forecast, celsius, fahrenheit',
  },
  {
    name: 'Health',
    strong:
      'health minister, health workers, ministry of health, pneumonia, brain damage, dementia, public health, health ministry, hospital patients, world health organization, health care, healthcare, medicare, medicaid, obamacare, health insurance, cancer patient, clinical trial, mental health, breast cancer, surgeon, diabetes, obesity, heart disease, national health service, abortion, opioid, doctors said, chronic disease, medical treatment, malnutrition, food and drug administration',
    weak: 'health, medicines, ill, kidney, pregnancy, coma, patient, hospital, doctor, disease, treatment, medical, nurse, cancer, drug, symptom, surgery, clinic, physician, medicine, therapy, diagnosis, diagnosed, mortality',
  },
  {
    name: 'Epidemics and vaccines',
    strong:
      'smallpox, monkeypox, mpox, hantavirus, dengue, chikungunya, yellow fever, booster shot, covid, omicron, positive cases, vaccine, vaccination, epidemic, pandemic, outbreak, covid-19, coronavirus, ebola, hiv, malaria, cholera, measles, influenza, bird flu, zika, tuberculosis, polio, quarantine, immunization, flu season, avian flu, swine flu, lockdown',
    weak: 'confirmed case, vaccinated, cases, isolation, virus, infection, infected, flu, contagious, disease, health officials, epidemiologist, transmission, pathogen',
  },
  {
    name: 'Science',
    strong:
      'researchers found, journal nature, new study, archaeologist, fossil, physicist, biologist, paleontologist, genome, astronomer, telescope, peer-reviewed, stem cell, particle physics, study published, neuroscientist, ancient remains, dna analysis, scientists say, study found, microbe, gene editing, quantum, scientists have',
    weak: 'scientist, researcher, research, laboratory, study, experiment, species, discovery, dna, evolution, scientific, physics, biology, chemistry, genetic, microbes',
  },
  {
    name: 'Space',
    strong:
      'meteor, nasa, spacecraft, astronaut, cosmonaut, space station, spacex, space agency, rover, space telescope, exoplanet, milky way, solar system, roscosmos, asteroid, falcon heavy, rocket launch, space program, space exploration, lunar eclipse, supermoon, cape canaveral, international space station, black hole, baikonur, space center, outer space, moon landing',
    weak: 'sky, stars, planets, rings, satellite, orbit, rocket, galaxy, mars, moon, planet, launch, telescope, astronomer, comet, payload, liftoff, blast off, booster, lunar, re-entry, astronomy',
  },
  {
    name: 'Technology',
    strong:
      'smart glasses, android, app store, artificial intelligence, smartphone, iphone, social media, silicon valley, software, machine learning, google, facebook, self-driving, semiconductor, tech company, tech giant, operating system, virtual reality, apple inc., microsoft, electric car, 5g, robot, internet service, chatbot, startup, net neutrality, tech industry',
    weak: 'innovation, photos, camera, phone, tech giants, image processing, app, user, device, internet, computer, algorithm, digital, online, technology, amazon, tech, platform, twitter, gadget, chip, feature, update, tesla',
  },
  {
    name: 'Media and journalism',
    strong:
      'press freedom, freedom of the press, media pluralism, independent press, fake news, newsroom, reporters without borders, committee to protect journalists, broadcaster, news anchor, media outlet, public broadcaster, disinformation, state television, news organization, jailed journalist, media watchdog, misinformation, newspaper editor, bbc, fox news, tabloid',
    weak: 'journalist, newspaper, television, broadcast, reporter, editor, media, censorship, publisher, anchor, correspondent',
  },
  {
    name: 'Film and television',
    strong:
      'box office, hollywood, oscar, academy award, film festival, netflix, movie, filmmaker, tv series, screenplay, film director, sequel, emmy, golden globe, cannes film, bollywood, blockbuster, season finale, disney, marvel studios, showrunner, documentary film',
    weak: 'film, actor, actress, trailer, screen, director, audience, episode, cast, star, starring, character, superhero, premiere, studio, producer, television, directed',
  },
  {
    name: 'Music',
    strong:
      'album, singer, grammy, concert, music industry, pop star, rapper, musician, recording academy, songwriter, music festival, orchestra, guitarist, billboard, spotify, music video, hip-hop, opera, record label, jazz, symphony, k-pop, eurovision',
    weak: 'song, music, band, concert, tour, lyrics, fans, performed, stage, musical, singing, piano, choir',
  },
  {
    name: 'Arts and culture',
    strong:
      'art exhibition, theatre company, cultural centre, cultural center, handicraft, traditional dance, museum, art gallery, exhibition, novelist, sculpture, painter, literary prize, poetry, art collection, cultural heritage, playwright, ballet, world heritage, theatre production, art museum, booker prize, nobel prize in literature, artwork, unesco, art historian, bestselling, book fair, pulitzer',
    weak: 'literary, photographer, folk, exhibit, traditional, dance, works, poem, writer, sculptor, artist, painting, art, novel, poet, theatre, theater, culture, cultural, festival, author, gallery, book, literature, curator, heritage',
  },
  {
    name: 'Celebrities',
    strong:
      'celebrity, red carpet, kardashian, reality star, reality tv, supermodel, paparazzi, gossip, celebrities, tmz, instagram post, celebrity couple, a-list',
    weak: 'instagram, star, actress, pregnant, engaged, fiance, fiancé, wedding, couple, dating, girlfriend, boyfriend, stunning, gown, fans',
  },
  {
    name: 'Royalty',
    strong:
      'royal family, royal wedding, buckingham palace, crown prince, prince harry, queen elizabeth, king charles, duchess, kensington palace, prince william, coronation, her majesty, windsor castle, imperial family, house of windsor',
    weak: 'royal, duke, queen, prince, princess, palace, monarch, monarchy, throne, emperor',
  },
  {
    name: 'Football',
    strong:
      'premier league, champions league, fifa, uefa, striker, midfielder, goalkeeper, world cup qualifier, la liga, bundesliga, serie a, penalty shootout, football club, manchester united, real madrid, fa cup, africa cup of nations, soccer, hat-trick, europa league, copa america, free kick',
    weak: 'goal, football, defender, club, coach, match, league, referee, penalty, squad, equaliser, equalizer, fixture, transfer window, kick-off, world cup',
  },
  {
    name: 'Sport',
    strong:
      'gold medallist, national team, olympic, sports minister, formula 1, horse race, rally driver, motorsport, dakar rally, squash, athletics, hockey, volleyball, olympic games, olympics, athlete, world championship, gold medal, grand slam, wimbledon, formula one, grand prix, nba, nfl, super bowl, world series, baseball, basketball, cricket, rugby, tennis, golf, boxing, playoff, quarterback, touchdown, home run, medalist, medallist, tour de france, wicket, marathon, doping, major league, stanley cup, nhl, batsman, heavyweight, winter olympics, test match, boxer, swimmer, sprinter, paralympic, championship game, inning, world record, first base coach, pole position',
    weak: 'medalist, wins, sports, scored, squad, trophy, semifinals, finals, athletic, team, coach, season, tournament, champion, championship, player, game, match, league, stadium, winner, victory, fans, title, medal, race, final, defeat, semifinal, semi-final, final, teammate, lap, driver, quarterfinal',
  },
  {
    name: 'Education',
    strong:
      'education system, schoolchildren, school year, vocational training, ministry of education, school district, teacher training, university students, education ministry, education minister, tuition fee, classroom, kindergarten, primary school, secondary school, high school students, curriculum, scholarship, public schools, higher education, student loan, schoolteacher, school board, undergraduate, private school, literacy, exam results, headteacher',
    weak: 'learners, classes, academic year, school, teacher, student, university, college, pupil, education, exam, campus, academic, graduate, professor, tuition, schooling',
  },
  {
    name: 'Religion',
    strong:
      'holy mosque, two holy mosques, eid al-adha, eid al-fitr, jewish community, hasidic, pope, archbishop, mosque, catholic church, imam, bishop, rabbi, synagogue, cardinal, pilgrimage, evangelical, dalai lama, orthodox church, ramadan, quran, koran, bible, pastor, hajj, cleric, buddhist monk, hindu temple, religious leader, religious freedom, clergy, ayatollah, monastery, diocese, patriarch',
    weak: 'church, religious, vatican, priest, faith, muslim, christian, prayer, worship, islam, catholic, temple, congregation, jewish, hindu, buddhist, sermon, holy, parish, gospel',
  },
  {
    name: 'Agriculture and food',
    strong:
      'farmer, agriculture, crop, livestock, harvest, wheat, fertilizer, dairy, agricultural, food security, grain export, food shortage, food production, farmland, pesticide, irrigation, cattle, palm oil, rice production, food prices, beekeeper, beekeeping, grain shipment, fishing industry, fisherman, fishery, fishermen',
    weak: 'farm, food, rice, grain, maize, fishing, soybean, coffee, cocoa, sugar, farming, hunger, growers, seed, honey, bees, hive',
  },
  {
    name: 'Transport and aviation',
    strong:
      'airline, airport, aviation, railway, high-speed rail, boeing, airbus, subway, public transport, flight attendant, air traffic, federal aviation administration, passenger plane, commuter, freight, motorway, highway, airliner, rail network, seaport, shipping company, shipping line, toll road, bus service, united airlines',
    weak: 'flight, passenger, train, plane, bus, road, traffic, ship, transport, pilot, vessel, driver, port, vehicle, car, metro, transportation, boarding, aircraft, gate agent',
  },
  {
    name: 'Housing and property',
    strong:
      'real estate, housing market, mortgage, house price, property developer, homelessness, affordable housing, tenant, rent control, homeowner, landlord, property market, housing project, slum, eviction, home sales, housing crisis',
    weak: 'housing, apartment, rent, homeless, property, developer, flat, neighbourhood, neighborhood, building, residential',
  },
  {
    name: 'Tourism',
    strong:
      'tourism, tourist, holidaymaker, cruise ship, tour operator, tourist attraction, travel agency, travel agent, hotelier, tourism industry, tourism ministry',
    weak: 'visitor, hotel, resort, travel, beach, travellers, travelers, destination, sightseeing, holiday, vacation',
  },
  {
    name: 'Women and gender',
    strong:
      "gender equality, feminist, women’s rights, gender gap, gender discrimination, domestic violence, gender bias, female genital mutilation, sexism, gender pay gap, equal pay, misogyny, women's march, feminism, pay gap, gender-based violence, female executives",
    weak: 'women, gender, female, discrimination, equality, sexist, empowerment, bias, inequality',
  },
  {
    name: 'Indigenous peoples',
    strong:
      'indigenous people, indigenous community, first nations, tribal land, aboriginal, inuit, native american, indigenous rights, indigenous leader, land rights, ancestral land, māori',
    weak: 'indigenous, tribe, tribal, ancestral, elders, iwi',
  },
  {
    name: 'Children and youth',
    strong:
      'child labour, child labor, unicef, child welfare, foster care, child marriage, orphanage, children’s rights, child protection, childcare, youth unemployment, save the children',
    weak: 'children, child, youth, parents, teenager, toddler, minors',
  },
  {
    name: 'LGBTQ rights',
    strong:
      'gay marriage, same-sex marriage, lgbt, lgbtq, transgender, homosexuality, gay rights, gay pride, same-sex couple, pride parade, homophobia, sexual orientation',
    weak: 'gay, lesbian, homosexual, queer, bisexual',
  },
  {
    name: 'Race and civil rights',
    strong:
      'civil rights, racism, racial discrimination, white supremacist, black lives matter, racist, segregation, apartheid, anti-semitism, antisemitism, neo-nazi, hate crime, white nationalist, racial profiling, affirmative action, naacp, racial justice, ku klux klan',
    weak: 'racial, black, discrimination, minority, african american, african-american, slur, slavery, white nationalism',
  },
  {
    name: 'Gun control',
    strong:
      'gun control, gun violence, national rifle association, nra, second amendment, assault weapon, background check, firearms, bump stock, gun law, gun owner, gun lobby',
    weak: 'gun, rifle, shooter, shooting, firearm, mass shooting, ammunition',
  },
  {
    name: 'Intelligence and espionage',
    strong:
      'cia, spy agency, espionage, intelligence agency, double agent, secret service, mi6, wikileaks, kgb, mossad, fsb, intelligence officer, spying, counterintelligence, intelligence community, national security agency, whistleblower, spymaster, intelligence chief, classified information',
    weak: 'intelligence, spy, surveillance, secret, agent, classified, fbi, leak, wiretap',
  },
  {
    name: 'Video games',
    strong:
      'video game, playstation, xbox, nintendo, gamer, ps4, ps5, esports, gameplay, playstation plus, switch console, game developer',
    weak: 'console, gaming, players, sony, multiplayer, firmware, beta, game, update',
  },
  {
    name: 'Obituaries',
    strong:
      'obituary, died at the age of, passed away, died peacefully, funeral, died aged, survived by, tributes poured in, mourners, burial, lifetime achievement, eulogy, his death was announced, her death was announced, memorial service',
    weak: 'died, death, mourn, legacy, tribute, coffin, cemetery, condolence, mourning, late',
  },
]

export interface TopicWords {
  readonly name: string
  readonly strong: string
  readonly weak: string
}

/** A topic, and the one that takes the words they share where it is at least as prominent. */
export const yieldsTo: ReadonlyMap<string, string> = new Map([['Crime and police', 'Armed conflict']])
