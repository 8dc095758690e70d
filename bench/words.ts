/** The words the invented news is made of. All people, outlets and towns are made up; the wires are real ones. */

export const givenNames = [
  'Ana',
  'Sergei',
  'Moira',
  'Tomas',
  'Ngozi',
  'Jae-sung',
  'Lucia',
  'Farid',
  'Hannah',
  'Kwame',
  'Ingrid',
  'Mateo',
  'Aisha',
  'Viktor',
  'Mei',
  'Rajiv',
  'Elena',
  'Omar',
  'Greta',
  'Pablo',
  'Yuki',
  'Nadia',
  'Stefan',
  'Leila',
  'Andre',
  'Priya',
] as const

export const surnames = [
  'Ruiz',
  'Malenko',
  'Lund',
  'Okafor',
  'Haddad',
  'Varga',
  'Castell',
  'Bergstrom',
  'Tanaka',
  'Ibarra',
  'Novak',
  'Mensah',
  'Rahman',
  'Kowal',
  'Ferreira',
  'Lindqvist',
  'Osei',
  'Duarte',
  'Petrov',
  'Halloran',
  'Nakamura',
  'Silva',
  'Weiss',
  'Abara',
  'Delgado',
  'Moreau',
  'Kimani',
  'Rossi',
  'Arslan',
  'Fekete',
  'Jansen',
  'Chandra',
  'Bello',
  'Quispe',
] as const

export const titles = [
  'Transport Minister',
  'Foreign Minister',
  'Mayor',
  'Professor',
  'Gen.',
  'Sen.',
  'union leader',
  'spokeswoman',
  'spokesman',
  'chief executive',
  'Dr.',
  'police chief',
  'opposition leader',
  'Prime Minister',
  'director',
] as const

export const towns = [
  'Santa Brisa',
  'Novara',
  'Port Alden',
  'Kestrel Bay',
  'Lomaville',
  'Tarsk',
  'Orrin',
  'Vadena',
  'East Quill',
  'Marrow',
  'Belcastle',
  'San Ysidro',
  'Korvel',
  'Hadley Falls',
  'Umbra',
] as const

export const outlets = [
  'Harbour Post',
  'The Daily Courier',
  'Novara Times',
  'Bay Chronicle',
  'Evening Ledger',
  'The Alden Observer',
  'Tarsk Gazette',
  'Weekly Beacon',
] as const

export const wires = ['AP', 'Reuters', 'AFP', 'Xinhua', 'Yonhap', 'UPI'] as const

export const organisations = [
  'Union of Dockers',
  'Ministry of Transport',
  'Bay Fisheries Council',
  'Alden Shipping',
  'National Rail Authority',
  'Central Bank',
  'Red Lantern Relief',
  'University of Novara',
  'Institute for Coastal Studies',
  'High Court',
] as const

export const subjects = [
  'the port',
  'the strike',
  'the new railway',
  'the budget',
  'fishing quotas',
  'the flood defences',
  'the election',
  'hospital waiting lists',
  'the ceasefire',
  'grain exports',
  'the power plant',
  'school meals',
  'the trade agreement',
] as const

export const claims = [
  'would go on working through the winter',
  'had cost more than anybody expected',
  'was in the hands of the court now',
  'would be debated again before the end of the month',
  'had never been safe',
  'was a matter for the whole region',
  'would not be decided in a single night',
  'had the support of most of the town',
  'could be finished within a year',
  'must be paid for by those who profit from it',
  'was delayed because of the weather',
  'had been agreed in principle',
] as const

/** Statements are made of an opening, a matter and an ending, so that two speakers rarely say the same words. */
export const openings = [
  'We will not close',
  'Nobody has asked us about',
  'This is the largest sum ever spent on',
  'I have read every page on',
  'We were told one thing on Monday and another on Friday about',
  'People here remember very well',
  'We count on',
  'There is no plan for',
  'Our patience has an end with',
  'They never paid for',
  'You cannot build a town on',
  'My grandfather would have wept over',
  'Every child here knows',
  'We have waited for',
  'It is time to talk about',
] as const

export const matters = [
  'the eastern quay',
  'safe shifts',
  'the cranes',
  'the ferry line',
  'the cold store',
  'the customs shed',
  'the pensions',
  'the night trains',
  'the herring',
  'the dredging',
  'the lighthouse',
  'the hospital wing',
  'the sea wall',
  'the ballots',
  'the harvest',
  'the pipeline',
  'the turbines',
  'the school roof',
  'the water tower',
  'the tariffs',
  'the fishing nets',
  'the border post',
  'the wage table',
  'the old cannery',
  'the reactor',
  'the vaccines',
  'the bridge',
  'the archives',
] as const

export const endings = [
  'while the talks go on',
  'before the winter',
  'and it shows',
  'for as long as I hold this office',
  'since the flood',
  'without a signature',
  'at a price nobody can pay',
  'in front of the whole council',
  'and we shall meet again in the autumn',
  'until the court has spoken',
  'because trust is dearer than money',
  'however loud the protest',
  'for twelve years now',
] as const

export const prepositions = ['at', 'near', 'behind', 'above', 'outside'] as const

export const firstSyllables = [
  'Kel',
  'Bran',
  'Tor',
  'Vas',
  'Mil',
  'Ost',
  'Har',
  'Len',
  'Rud',
  'Sel',
  'Cor',
  'Dun',
  'Fal',
  'Gir',
  'Jor',
] as const

export const middleSyllables = ['mo', 'de', 'va', 'ri', 'no', 'ta', 'lu', 'be', 'ska', 'ga', 'pe', 'zi'] as const

export const lastSyllables = [
  'dar',
  'wick',
  'ne',
  'ford',
  'rin',
  'sk',
  'lo',
  'mar',
  'ton',
  'va',
  'stad',
  'ria',
] as const

/** What stands between the statements: a condition, somewhere, a development and a measure of it. */
export const conditions = [
  'Prices',
  'Rents',
  'The number of visitors',
  'The fleet',
  'Harvests',
  'Traffic on the road',
  'The workforce of the yards',
  'Membership of the clubs',
  'The distance to the next hospital',
  'Catches of herring and cod',
] as const

export const developments = [
  'has grown by',
  'fell last year by',
  'will be cut by',
  'had risen before the war by',
  'is expected to shrink by',
  'was larger in the spring by',
  'differs from that of the capital by',
] as const

export const measures = [
  'percent, more than in any other province',
  'percent within a decade',
  'points, the figures of the harbour office show',
  'places, a record for the season',
  'percent, and nobody knows for how long',
  'units, which is why the shops stayed shut',
] as const

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
