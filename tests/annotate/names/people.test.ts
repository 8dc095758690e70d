import {describe, expect, it} from 'vitest'
import {findNames} from '../../../src/annotate/names/find-names.ts'
import {parse} from '../../../src/parse/index.ts'
import {read} from '../../../src/text/reading.ts'
import {peopleIn} from './names-in.ts'

const mentionsIn = (text: string) =>
  peopleIn(text).map(({name, mentions}) =>
    [name, ...mentions.map(({start, end}) => text.slice(start, end))].join(' · '),
  )

describe('names of the world', () => {
  it.each([
    [
      'Arabic',
      'Crown Prince Mohammed bin Rashid al-Dvesi met Abdel Fattah El-Qasari.',
      ['Mohammed bin Rashid al-Dvesi', 'Abdel Fattah El-Qasari'],
    ],
    [
      'Spanish',
      'Deputy María José de la Cruz Oquendo met Raúl Ortega Díaz.',
      ['María José de la Cruz Oquendo', 'Raúl Ortega Díaz'],
    ],
    [
      'a word behind a middle initial',
      'They saw Oliver K. Hedge and Douglas J. Band in May.',
      ['Oliver K. Hedge', 'Douglas J. Band'],
    ],
    ['Vietnamese', 'Party chief Nguyen Van Dung met Tran Thi Hoa in May.', ['Nguyen Van Dung', 'Tran Thi Hoa']],
    ['Burmese', 'Ministers Win Myo Thant and Khin Thida Aung resigned.', ['Win Myo Thant', 'Khin Thida Aung']],
    ['initials that are a title', 'Chief minister MK Dvesan left. “It held,” MK Dvesan said.', ['MK Dvesan']],
    ['three initials behind an office', 'Secretary ABM Amin Dvesi said it held.', ['ABM Amin Dvesi']],
    ['a party behind no office', 'ABP Amin Dvesi said it held.', ['Amin Dvesi']],
    ['a title in capitals', 'Likud MK Ana Dvesi left.', ['Ana Dvesi']],
    ['the letters of a land', 'DGP J&K Dilbagh Dvesi left.', ['Dilbagh Dvesi']],
    ['an article with and without its hyphen', 'Admiral al-Dvesi spoke. Admiral Al Dvesi left.', ['Al Dvesi']],
    ['Indian initials', 'Chief minister K. L. Dvesan met PM Rajendra Dvesi.', ['K. L. Dvesan', 'Rajendra Dvesi']],
    ['West African', 'President Kwame Addo-Dvesu met Ngozi Okoye-Dvesa.', ['Kwame Addo-Dvesu', 'Ngozi Okoye-Dvesa']],
    ['Korean', 'President Han Jong Su met Baek Mi-rae.', ['Han Jong Su', 'Baek Mi-rae']],
    ['a Korean family name that is a word', 'Ban Sun-mo, the mayor, met Bang Si-mun.', ['Ban Sun-mo', 'Bang Si-mun']],
    ['a given name that is a helping verb', 'Will Dvesu, the mayor of Taal, left.', ['Will Dvesu']],
    ['Chinese', 'Foreign minister Zhao Yulan met Deng Haifeng.', ['Zhao Yulan', 'Deng Haifeng']],
    ['Japanese', 'Prime Minister Kenji Morisawa met Akiko Tanimura.', ['Kenji Morisawa', 'Akiko Tanimura']],
    ['Swedish', 'Ana Dveslundqvist, the mayor, met cellist Per Dveskvist.', ['Ana Dveslundqvist', 'Per Dveskvist']],
    ['Icelandic', 'Prime Minister Katrín Dvesdóttir met Ólafur Dvesson.', ['Katrín Dvesdóttir', 'Ólafur Dvesson']],
    [
      'Dutch and German particles',
      'Minister Jan van der Dves met Ursula von der Dvesen.',
      ['Jan van der Dves', 'Ursula von der Dvesen'],
    ],
    ['a suffix', 'Senator John Dvesman Jr. left.', ['John Dvesman Jr.']],
  ])('%s', (_name, text, expected) => {
    expect(peopleIn(text).map((person) => person.name)).toEqual(expected)
  })
})

describe('what is nobody', () => {
  it.each([
    ['a square named after a person', 'Crowds filled Kim Il Sung Square in the capital.'],
    ['an institution', 'Oakfield University said the Ministry of Health agreed.'],
    ['a country', 'South Korea and Saudi Arabia signed.'],
    ['a war', 'They marked the end of the Korean War on Liberation Day.'],
    ['a title', 'The Supreme Leader met the Security Council Secretary.'],
    ['an editor', 'The talks failed.\n\nEdited by Ana Ruiz'],
    ['the village that bears a name', 'Troops left the village of Raúl Dvesu in May.'],
    ['places that a list calls so', 'Water rose in Raúl Khong, Mae Dves and Raúl Saen districts.'],
    [
      'districts in a row',
      'The Upper Dvesky East Municipality, Upper Dvesky West, Twifo Dvesa and the Oska Districts took turns.',
    ],
    ['a town of a saint', 'They played in Santa Maria de Dvesa.'],
    ['a bar and its name', 'They drank in a bar called Qolani Azul.'],
    ['honours behind a name', 'A medal, the C. S.K., is given in May.'],
    ['money', 'Seats cost less than Ramirez 25,000 said nobody.'],
    ['a firm and its partners', 'They were clients of D.V. Ruiz & Co. and of Hugo Ruiz & Sons.'],
    ['a fund', 'They were clients of the hedge fund Hugo Ruiz.'],
    ['the house of a paper', 'They heard Dvesgate London’s Old Dvesu Show.'],
    ['a byline', 'By Ana Ruiz\n\nThe talks failed.'],
  ])('%s', (_name, text) => {
    expect(peopleIn(text)).toEqual([])
  })

  it('does not take the UN for a Kim', () => {
    expect(mentionsIn('President Han Jong Un left. The UN agreed.')).toEqual(['Han Jong Un · Han Jong Un'])
  })
})

const namesOf = (text: string): string[] => peopleIn(text).map(({name}) => name)

describe('long lists of names', () => {
  const odd = 'Jill June, Tory Dvesu, Jack St. Orlo, Jay W. Dvesa, Dean Oduya'

  it('make people of a month, a saint, a title and a word between others', () => {
    expect(namesOf(`Taal: Ana Ruiz, ${odd}, Tom Beck, Hugo Dvesu, Sara Orlo, Ruth Novak, Eva Diaz, Jan Hall.`)).toEqual(
      ['Ana Ruiz', ...odd.split(', '), 'Tom Beck', 'Hugo Dvesu', 'Sara Orlo', 'Ruth Novak', 'Eva Diaz', 'Jan Hall'],
    )
  })

  it('make none of a club among towns', () => {
    const list = 'Taal, North Dvesu, Old June, Tory Park, St. Orlo, Dean Forest, Ana Bay, West Hall'
    expect(namesOf(`They played at ${list} and East Wood.`)).toEqual([])
  })
})

describe('two with one family name', () => {
  it.each([
    ['They met Hugo and Sara Ruiz in May.', ['Hugo Ruiz', 'Sara Ruiz']],
    ['They met Oduya and Sara Ruiz in May.', ['Sara Ruiz']],
    ['They met Jan Novak, Hugo and Sara Ruiz in May.', ['Jan Novak', 'Sara Ruiz']],
    ['Hugo left. They met Hugo and Sara Ruiz in May.', ['Sara Ruiz']],
    ['They met Eva and Sara Ruiz in May.', ['Sara Ruiz']],
  ])('%s', (line, people) => {
    expect(namesOf(line)).toEqual(people)
  })
})

describe('a title that is a given name', () => {
  it.each([
    ['Dean Oduya said the vote was close.', ['Dean Oduya']],
    ['The dean spoke. Dean Oduya said the vote was close.', ['Oduya']],
    ['The college voted. Dean Oduya said the vote was close.', ['Oduya']],
    ['They met Jack St. Orlo in May. St. Orlo left.', ['Jack St. Orlo']],
    ['They met at St. Orlo in May.', []],
  ])('%s', (line, people) => {
    expect(namesOf(line)).toEqual(people)
  })
})

describe('words of titles', () => {
  it.each([
    ['Minister Ana Ruiz Isn’t Too Impressed By It.', ['Ana Ruiz']],
    ['Minister Ana Ruiz To Pilots: Wait, But Wait With Me.', ['Ana Ruiz']],
  ])('are in no name: %s', (line, people) => {
    expect(namesOf(`${line}\n\nMinister Ana Ruiz left on Monday.`)).toEqual(people)
  })

  it('leave an ordinary sentence of names as it is', () => {
    expect(namesOf('Hugo Dvesu Ruiz met Sara Novak Beck in May.')).toEqual(['Hugo Dvesu Ruiz', 'Sara Novak Beck'])
  })
})

describe('mentions', () => {
  it('finds the family name alone, and in a headline', () => {
    expect(mentionsIn('Ruiz Leaves Port Talks in Lisbon\n\nMinister Ana Ruiz left. “No,” Ruiz said.')).toEqual([
      'Ana Ruiz · Ruiz · Ana Ruiz · Ruiz',
    ])
  })

  it('leaves titles and possessives outside', () => {
    expect(mentionsIn('President Ana Ruiz’s envoy met Mr. Ruiz’s aide.')).toEqual(['Ana Ruiz · Ana Ruiz · Ruiz'])
  })

  it.each([
    ['“El Gato”', 'Joaquín “El Gato” Oduya'],
    ['"Nita"', 'Joaquín "Nita" Oduya'],
    ['“Thunder”, which is a word,', 'Qolani “Thunder” Oduya'],
    ['(Pedro)', 'Joaquín (Pedro) Oduya'],
  ])('keeps the nickname %s inside the name', (_nickname, name) => {
    expect(mentionsIn(`They freed ${name} in May. Oduya wept.`)).toEqual([`${name} · ${name} · Oduya`])
  })

  it('leaves out of the name whom somebody married', () => {
    expect(mentionsIn('They freed Joaquín (Ana) Oduya in May.')).toEqual(['Joaquín Oduya · Joaquín (Ana) Oduya'])
  })

  it.each([
    ['Batting first at Sidney Vale, the visitors made 202.', []],
    ['They slept in Hugo Dvesu in May.', []],
    ['They slept in Hugo Dvesu’s flat in May.', ['Hugo Dvesu · Hugo Dvesu']],
    ['They lost faith in Hugo Dvesu in May.', ['Hugo Dvesu · Hugo Dvesu']],
    ['They shouted at Hugo Dvesu. Then Hugo Dvesu left.', ['Hugo Dvesu · Hugo Dvesu · Hugo Dvesu']],
  ])('takes what is only where something happens for a place: %s', (line, people) => {
    expect(mentionsIn(line)).toEqual(people)
  })

  it.each([
    ['The order of the Amir Sheikh Tavi Orlo was read. The Amir left.', ['Tavi Orlo · Tavi Orlo']],
    ['They mourned the late Amir, Sheikh Tavi Orlo, in May.', ['Tavi Orlo · Tavi Orlo']],
    ['They met Amir Orlo in May. Amir left.', ['Amir Orlo · Amir Orlo · Amir']],
  ])('tells the office of an amir from the name: %s', (line, people) => {
    expect(mentionsIn(line)).toEqual(people)
  })

  it.each([
    ['US Chargé d’Affaires Jessica Holt left.', ['Jessica Holt · Jessica Holt']],
    ['It was amended by Decree-Law No. 302, and Act No. 12 was not.', []],
    ['They thanked a devout Christian Dvesu in May.', []],
    ['They thanked Christian Dvesu in May.', ['Christian Dvesu · Christian Dvesu']],
    ['They filled three large reservoirs -- Lam Takhong, Lam Dves and Lam Sae.', []],
    ['They opened the Manuel José Arce international bridge.', []],
    ['They met Emilio Dvesu Former Cuban ambassador.', ['Emilio Dvesu · Emilio Dvesu']],
    ['The Hacienda José Arce is open.', []],
    ['They met Miss Universe Taal in May.', []],
    ['They cheered Manuel José Arce, international bridge builder.', ['Manuel José Arce · Manuel José Arce']],
  ])('tells what is no name beside one: %s', (line, people) => {
    expect(mentionsIn(line)).toEqual(people)
  })

  it('takes no measure in brackets for an age', () => {
    expect(mentionsIn('The cable Velo (5) GHz and Xolile (7) left.')).toEqual(['Xolile · Xolile'])
  })

  it('leaves the party of one person and the slogan of another alone', () => {
    expect(mentionsIn('They chose Raúl Ortega (Labour) and Ana Ruiz “Good Harvest” Policy.')).toEqual([
      'Raúl Ortega · Raúl Ortega',
      'Ana Ruiz · Ana Ruiz',
    ])
  })

  it('names a person after a calling and a given name by a word of English too', () => {
    expect(mentionsIn('The crime writer Lawrence Bottle left, and lawyer Raúl Fried stayed.')).toEqual([
      'Lawrence Bottle · Lawrence Bottle',
      'Raúl Fried · Raúl Fried',
    ])
  })

  it('takes the particle along when the full name has it', () => {
    expect(mentionsIn('Minister José dos Ramos left. Later dos Ramos returned.')).toEqual([
      'José dos Ramos · José dos Ramos · dos Ramos',
    ])
  })

  it('keeps father and son apart', () => {
    expect(mentionsIn('Jan Piet Oduya met his son Jan Anton Piet Oduya.')).toEqual([
      'Jan Piet Oduya · Jan Piet Oduya',
      'Jan Anton Piet Oduya · Jan Anton Piet Oduya',
    ])
  })

  it('leaves the place of an office outside', () => {
    expect(mentionsIn('They met the mayor of London Raúl Ortega.')).toEqual(['Raúl Ortega · Raúl Ortega'])
  })

  it('gives a shared family name to whom the article named last', () => {
    expect(mentionsIn('Minister Ana Ruiz left. Her brother Raúl Ruiz stayed. “No,” Ruiz said.')).toEqual([
      'Ana Ruiz · Ana Ruiz',
      'Raúl Ruiz · Raúl Ruiz · Ruiz',
    ])
  })

  it.each([
    ['Korean', 'President Han Jong Su left. Han rested, and Su sang.', 'Han Jong Su · Han Jong Su · Han'],
    ['Chinese', 'Premier Deng Haifeng left. Deng rested.', 'Deng Haifeng · Deng Haifeng · Deng'],
    [
      'Vietnamese',
      'Chairwoman Tran Thi Kim Hoa left. Kim sang, and Hoa rested.',
      'Tran Thi Kim Hoa · Tran Thi Kim Hoa · Hoa',
    ],
    ['Hungarian', 'Minister Oduya Viktor left. Oduya rested.', 'Oduya Viktor · Oduya Viktor · Oduya'],
  ])('goes on with the right part of a %s name', (_language, text, expected) => {
    expect(mentionsIn(text)).toContain(expected)
  })

  it('gives a bare Kim to nobody while two are in play', () => {
    expect(mentionsIn('Kim Jong Su met Kim Yong Ho. Later Kim left.')).toEqual([
      'Kim Jong Su · Kim Jong Su',
      'Kim Yong Ho · Kim Yong Ho',
    ])
  })
})

describe('roles and gender', () => {
  const rolesIn = (text: string) => peopleIn(text)[0]?.roles.map(({value, rule}) => `${value} (${rule})`)

  it.each([
    [
      'a title',
      'North Korean Defense Minister Han Jong Su left.',
      ['North Korean Defense Minister (title-before-name)'],
    ],
    [
      'a calling with its house',
      'US State Department spokesman Raúl Ortega left.',
      ['US State Department spokesman (title-before-name)'],
    ],
    [
      'an office with its of',
      'Russian Ambassador to Portugal Raúl Ortega left.',
      ['Russian Ambassador to Portugal (title-before-name)'],
    ],
    [
      'an apposition',
      'Raúl Ortega, a professor at Oakfield University, left.',
      ['professor at Oakfield University (name-comma-role)'],
    ],
    ['somebody else after a comma', 'Like Raúl Ortega, the prime minister said no.', []],
    [
      'a noun before a title in capitals',
      'That is the reason President Raúl Ortega left.',
      ['President (title-before-name)'],
    ],
    ['the noun of a calling', 'The canal pilot Raúl Ortega left.', ['canal pilot (title-before-name)']],
    ['through whom somebody speaks', 'Raúl Ortega, through a spokeswoman, declined.', []],
    ['kin is no office', 'Her brother, Raúl Ortega, left.', []],
    ['an address is no office', 'Mr. Raúl Ortega left.', []],
  ])('%s', (_name, text, expected) => {
    expect(rolesIn(text)).toEqual(expected)
  })

  it.each([
    ['an address', 'Mrs. Qolani Dvesu left.', 'female'],
    ['a calling', 'Talks failed, businessman Qolani Dvesu said.', 'male'],
    ['an office in -man tells nothing', 'Talks failed, spokesman Qolani Dvesu said.', undefined],
    ['a given name', 'President Ngozi Dvesu left.', 'female'],
    ['whose husband tells of another', 'Qolani Dvesu, whose husband drowned, left.', undefined],
    ['with whom she came tells of another', 'Dorothy Dvesu, with her brother, left.', 'female'],
    ['through whom he speaks tells of another', 'Ben Dvesu, through a spokeswoman, declined.', 'male'],
    ['kin in apposition', 'Qolani Dvesu, his widow, left.', 'female'],
    ['nothing', 'President Qolani Dvesu left.', undefined],
    ['a given name after the family name tells nothing', 'President Han Jong Su left.', undefined],
  ])('gender: %s', (_name, text, expected) => {
    expect(peopleIn(text)[0]?.gender).toBe(expected)
  })
})

describe('the archivist', () => {
  const decided = (raw: string, people: string[], notPeople: string[]) =>
    findNames(read(parse({file: 'a.txt', format: 'text', raw, sha256: '', warnings: []})), {people, notPeople}).people

  it('names a person no sieve would find', () => {
    expect(decided('They saw the Qolani Dvesu.', ['Qolani Dvesu'], [])).toMatchObject([
      {name: 'Qolani Dvesu', rule: 'archivist', certainty: 'stated'},
    ])
  })

  it('strikes out who is none', () => {
    expect(decided('They saw Raúl Ortega.', [], ['Raúl Ortega'])).toEqual([])
  })
})
