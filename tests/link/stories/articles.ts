import {articleOf} from '../../../src/archive.ts'
import {linkPublished} from '../../../src/link/dates/link-published.ts'
import type {Article, Decisions} from '../../../src/model.ts'

export const decisions: Decisions = {
  site: {title: 'News archive', language: 'en'},
  people: [],
  notPeople: [],
  outlets: [],
  topics: [],
}

/** An article as `annotate` hands it on, from its date and words. `story` and `topics` are front matter. */
export function article(
  id: string,
  date: string,
  title: string,
  text: string,
  story?: string,
  topics?: string,
): Article {
  const decided = `${story === undefined ? '' : `story: ${story}\n`}${topics === undefined ? '' : `topics: ${topics}\n`}`
  const raw = `---\ndate: ${date}\ntitle: "${title}"\n${decided}---\n\n${text}\n`
  return articleOf({file: `${id}.md`, format: 'markdown', raw, sha256: '', warnings: []}, decisions)
}

/** Six invented reports: two on a dam, two on a ferry, one on the ferry a year later, one on bread. */
export const reports: readonly Article[] = linkPublished([
  article(
    'dam-1',
    '2021-03-02',
    'Dam bursts above Velmora, hundreds flee',
    'VELMORA - The Ostrava dam burst on Tuesday, sending a wall of mud through Velmora. Engineer Ana Ruiz had warned of cracks in the spillway. More than 400 villagers fled to the chapel.',
  ),
  article(
    'dam-2',
    '2021-03-03',
    'Villagers return to mud after Velmora dam collapse',
    'Villagers dug through mud in Velmora on Wednesday, a day after the Ostrava dam gave way. The spillway was cracked, said engineer Ana Ruiz, who had written to the ministry twice.',
  ),
  article(
    'ferry-1',
    '2021-03-02',
    'Ferry Santa Clara runs aground off Port Lento',
    'The ferry Santa Clara ran aground off Port Lento on Tuesday with 212 passengers. Captain Joao Brandt was on the bridge when the hull struck Widow reef. Nobody drowned.',
  ),
  article(
    'ferry-2',
    '2021-03-04',
    'Captain of grounded ferry held in Port Lento',
    'Police in Port Lento held Captain Joao Brandt on Thursday, two days after the Santa Clara struck Widow reef with 212 passengers. The hull will be towed once the ferry is emptied of fuel.',
  ),
  article(
    'ferry-3',
    '2022-05-10',
    'Brandt to run for mayor of Port Lento',
    'Joao Brandt, once captain of the Santa Clara, will run for mayor of Port Lento in June, he told supporters. He promised a new quay and lower fares. The Santa Clara struck a reef last year.',
  ),
  article(
    'bread',
    '2021-03-02',
    'Rye is back',
    'Bakers in the valley mix rye into their dough again. Wheat has become dear, and customers like the crust, says Mia Holm, who bakes at four in the morning.',
  ),
])
