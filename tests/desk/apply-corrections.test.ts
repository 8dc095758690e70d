import {describe, expect, it} from 'vitest'
import {kindsOfCorrection} from '../../src/corrections/correction-kinds.ts'
import {applyCorrections} from '../../src/desk/apply-corrections.ts'
import {cases} from '../corrections/cases.ts'
import {harbour} from '../corrections/harbour.ts'

const {'same-story': sameStory, ...others} = cases

describe('what the desk shows at once is what a build makes of it', () => {
  it.each(kindsOfCorrection.filter((kind) => kind in others))('%s', (kind) => {
    const {line, texts, seen, before, after} = cases[kind]
    const archive = harbour([], texts)
    expect(seen(archive)).toEqual(before)
    expect(seen(applyCorrections(archive, [line]).archive)).toEqual(after)
    // The archive as it was linked is what undoing goes back to.
    expect(seen(archive)).toEqual(before)
  })

  it('same-story', () => {
    const lines = [{what: 'story', of: 'judge', value: 'Court'} as const, sameStory.line]
    const stories = ({stories}: ReturnType<typeof harbour>) =>
      stories.map(({id, articles}) => [id, [...articles].sort()])
    expect(stories(applyCorrections(harbour(), lines).archive)).toEqual(stories(harbour(lines)))
  })

  it('tells on each page what was corrected there, beside what was corrected before', () => {
    const [first, second] = [cases.outlet.line, cases.speaker.line]
    const {archive} = applyCorrections(harbour([first]), [second])
    expect(archive.articles[0]?.record.corrections?.map(({what}) => what)).toEqual(['outlet', 'speaker'])
  })
})
