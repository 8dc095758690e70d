import {describe, expect, it} from 'vitest'
import {articleOf} from '../../../src/archive.ts'
import type {Decisions} from '../../../src/model.ts'

const decisions: Decisions = {
  site: {title: 'News archive', language: 'en'},
  people: [],
  notPeople: [],
  outlets: [],
  topics: [],
}

const topicsOf = (raw: string, decided: Decisions = decisions) =>
  articleOf({file: 'a.txt', format: 'text', raw, sha256: '', warnings: []}, decided).record.topics.map(
    ({value}) => value,
  )

describe('findTopics', () => {
  it('files a report under the topic its words call up together', () => {
    const raw = `The electoral commission of Ruritania put off the presidential election on Monday.

Voters had queued at polling stations since dawn, and the vote count was to begin at midnight.`
    expect(topicsOf(raw)).toEqual(['Elections'])
  })

  it('knows a campaign by its running mates, nominees and primary voters', () => {
    const raw = `Presidential nominee Ana Ruiz named her running mate in Ferrow on Monday.

Primary voters had asked for Tom Beck, and his nomination ends a long campaign.`
    expect(topicsOf(raw)).toEqual(['Elections'])
  })

  it('takes no given name for a bill, no campaign for a company and no coalition of friends for one of parties', () => {
    const raw = `Bill Ruiz, the campaign’s chief executive, met the campaign chairman and her voters.

Bill Beck came, too, and a coalition of friends of the harbour, of the republican club and of the speaker’s choir sang.`
    expect(topicsOf(raw)).not.toContain('Companies and business')
    expect(topicsOf(raw)).not.toContain('Government and parliament')
  })

  it('leaves the dead of an armed conflict to it, and a murder to the police', () => {
    const raid = `Ruritanian troops shot dead two fighters in an army raid in the occupied territories on Monday.

Ten people were wounded, and five were arrested. The army said its soldiers had come under fire.`
    expect(topicsOf(raid)).toEqual(['Armed conflict'])
    const murder = `Police arrested a man on Monday for the murder of a soldier.

Police said the suspect had shot the victim in a robbery. Detectives took him into custody.`
    expect(topicsOf(murder)).toEqual(['Crime and police'])
  })

  it('knows a report on who votes for whom by its nominees', () => {
    const raw = `The Republican nominee lost voters on Monday.

Former governor Ruiz endorsed the Democratic nominee, and three more left the campaign trail.`
    expect(topicsOf(raw)).toContain('Elections')
  })

  it('takes no amount of money for a company', () => {
    const raw = `The port will cost a billion, and the road another billion, the council said in a bid for billions.`
    expect(topicsOf(raw)).not.toContain('Companies and business')
  })

  it('is not misled by one word in passing', () => {
    const raw = `The baker Ana Ruiz opened her shop at dawn, as she has since the election.

Her rye bread is known in all of the valley, and the queue reached around the corner.`
    expect(topicsOf(raw)).toEqual([])
  })

  it('takes the front matter’s word for it', () => {
    expect(
      topicsOf('---\ntopics: [Bread]\n---\nThe presidential election was put off by the electoral commission.'),
    ).toEqual(['Bread'])
  })

  it('takes one word of the archivist’s own topics as enough', () => {
    const own = {...decisions, topics: [{name: 'Harbour bridge', triggers: ['Vasco crossing']}]}
    expect(topicsOf('Traffic was light on the Vasco crossing, the port authority said.', own)).toEqual([
      'Harbour bridge',
    ])
    expect(topicsOf('Traffic was light on the crossing at Vasco, the port authority said.', own)).toEqual([])
  })
})

describe('findRelations', () => {
  it('names the two countries a report on their ties is about, in one order', () => {
    const report = (first: string, second: string) => `${first}'s envoys resumed talks with ${second} on Monday.

The foreign ministers of ${first} and ${second} will meet in May.

${second} had recalled its ambassador from ${first} in a dispute over fishing rights.`
    expect(topicsOf(report('Peru', 'Chile'))).toContain('Chile–Peru relations')
    expect(topicsOf(report('Chile', 'Peru'))).toContain('Chile–Peru relations')
  })

  it('is not misled by countries that only compete', () => {
    const raw = `Sprinters from Chile and Peru shared the lead on Monday.

Chile was ahead of Peru in the relay. Peru beat Chile in the hurdles.`
    expect(topicsOf(raw).join()).not.toContain('relations')
  })

  it('is silent on a list of countries', () => {
    const raw = `Ministers from Chile, Peru, Bolivia and Cuba met on Monday. Chile, Peru, Bolivia and Cuba signed the treaty.`
    expect(topicsOf(raw).join()).not.toContain('relations')
  })
})

describe('findWars', () => {
  it.each([
    [
      'a place',
      'The war in Yemen has closed the port. Since the invasion of Yemen, grain has doubled in price.',
      'War in Yemen',
    ],
    ['a name', 'He served in the Falklands War. The Falklands War ended in June.', 'Falklands War'],
    [
      'years and an anniversary',
      'A parade marked the 70th anniversary of victory in the 1950-1953 war.',
      'Korean War anniversary',
    ],
  ])('finds a war by %s', (_by, raw, topic) => {
    expect(topicsOf(raw)).toContain(topic)
  })

  it.each([
    ['a campaign that is none', 'The campaign in Yemen sold more soap. Another campaign in Yemen sold tea.'],
    ['a war that is background', 'The baker opened at dawn.\n\nHer father had come after the war in Yemen.'],
    ['a film', 'The trailer of Infinity War is out. Infinity War opens in May.'],
  ])('is silent on %s', (_what, raw) => {
    expect(topicsOf(raw).filter((topic) => topic.includes('War'))).toEqual([])
  })
})

describe('findSanctions', () => {
  it('says on whom', () => {
    expect(topicsOf('The union put new sanctions on Belarus. Minsk called the sanctions illegal.')).toContain(
      'Sanctions on Belarus',
    )
  })

  it('is silent on a word in passing', () => {
    expect(topicsOf('The baker opened at dawn.\n\nFlour is dear since the sanctions.')).toEqual([])
  })
})

describe('findNamedEvents', () => {
  it('calls a conference by its own name', () => {
    const raw = 'Delegates met at the 4th Lisbon Forum on Ocean Law. The forum opened on Monday.'
    expect(topicsOf(raw)).toContain('Lisbon Forum on Ocean Law')
  })

  it('is silent when the article does not come back to it', () => {
    expect(topicsOf('She spoke at the Lisbon Forum on Ocean Law. Her bread won a prize.')).toEqual([])
  })
})
