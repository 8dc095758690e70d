import type {Page} from 'playwright-core'
import {beforeEach, describe, expect, test} from 'vitest'
import {kindsOfCorrection} from '../../src/corrections/correction-kinds.ts'
import {reports} from '../corrections/harbour.ts'
import {axeSource, faultsOf} from './axe.ts'
import {servedDesk} from './served-desk.ts'
import {sticksOut} from './sticks-out.ts'

/** What makes the desk ask: a report without a day and an outlet, a quotation without a speaker, one name in two forms. */
const undatedReport = `Dockers march in Orvik

“Nobody has asked us what a safe shift is, and nobody will.”

“We will be back tomorrow,” Sergei Malenko Jr. told the dockers in Orvik, Norway.

Read on in our paper tomorrow morning.`

/** A report without people, and a paper that prints it. */
const lighthouse = `Light on Lasko rock goes out

LASKO, May 9, 2022 (AP) - The lamp on the rock off Lasko went dark on Monday for the first time in forty years, and boats were told to keep to the outer lane until somebody had brought a new one.

Nobody lives on the rock, and the steps that lead up to the tower were washed away in March.`
const lights = {
  'lighthouse.txt': lighthouse,
  'lasko-post.txt': `Lasko in the dark\n\n${lighthouse.split('\n\n').slice(1).join('\n\n').replace('LASKO, May 9, 2022 (AP) - ', '')}`,
}

const {aPage, at, urlOf, written, file, empty} = servedDesk({...reports, ...lights, 'march.txt': undatedReport})

describe('the desk', () => {
  test.each(['', 'article/ferry', 'person/ana-ruiz', 'story/ferry', 'find?q=ana', 'corrections'])(
    '%s: axe finds no fault and nothing sticks out, light and dark, wide and narrow',
    async (path) => {
      const page = await aPage({bypassCSP: true})
      await page.goto(urlOf(path))
      await page.evaluate(axeSource)
      const found: string[] = []
      for (const [width, colorScheme] of [
        [1280, 'light'],
        [1280, 'dark'],
        [360, 'dark'],
        [360, 'light'],
      ] as const) {
        await page.setViewportSize({width, height: 900})
        await page.emulateMedia({colorScheme})
        found.push(...(await faultsOf(page, `${width}, ${colorScheme}`)))
        const wide = await sticksOut(page)
        if (wide) found.push(`at ${width}: ${wide}`)
      }
      expect(found).toEqual([])
    },
  )

  test('asks by keyboard, writes the line, takes the doubt off the list, and undoes', async () => {
    const page = await at('?kind=unattributed')
    const before = await page.locator('.doubt').count()
    expect(before).toBeGreaterThan(0)
    await page.keyboard.press('j')
    const words = await page.locator('.doubt:focus mark').textContent()
    await page.keyboard.press('1')
    await page.waitForURL(/#d1$/)
    await page.locator('[role=status]').waitFor()
    expect(await page.locator('.doubt').count()).toBe(before - 1)
    expect(written()).toEqual([expect.objectContaining({what: 'speaker', by: 'K. Meier', was: words})])
    expect(file()).toMatch(/^# Ours\.\n/)
    await page.keyboard.press('u')
    await page.getByText('Undone').waitFor()
    expect(await page.locator('.doubt').count()).toBe(before)
    expect(written()).toEqual([])
  })

  test('works without a script', async () => {
    const page = await aPage({javaScriptEnabled: false})
    await page.goto(urlOf('?kind=undated'))
    await page.locator('#d1 .free input[name=value]').fill('2023-08-17')
    await page.locator('#d1 .free button').click()
    expect(written()).toEqual([expect.objectContaining({what: 'day', of: 'march', value: '2023-08-17'})])
    await page.locator('.desk-last button').click()
    expect(written()).toEqual([])
  })

  test.each([
    ['a form without its token', {corrections: '[{"what":"not-a-person","of":"ana-ruiz"}]', token: 'x'}, {}, 403],
    ['a form of another page', {}, {origin: 'http://elsewhere.example'}, 403],
    ['another name for this machine', {}, {host: 'elsewhere.example'}, 403],
  ])('refuses %s', async (_what, form, headers, status) => {
    const page = await aPage()
    const answer = await page.request.post(urlOf('correct'), {form, headers})
    expect(answer.status()).toBe(status)
    expect(written()).toEqual([])
  })
})

describe('every correction is made through the desk', () => {
  beforeEach(empty)

  /** Where the correction is made, and how; then the line, and what the archive's own page shows. */
  const ways: Readonly<
    Record<
      (typeof kindsOfCorrection)[number],
      {path: string; act: (page: Page) => Promise<void>; line: object; see?: [path: string, words: string]}
    >
  > = {
    speaker: {
      path: 'article/ferry',
      act: (page) => rain(page).getByRole('button', {name: 'Ana Ruiz'}).click(),
      line: {value: 'ana-ruiz', by: 'K. Meier'},
      see: ['articles/ferry/', 'Read by machine: Sergei Malenko'],
    },
    words: {
      path: 'article/ferry',
      act: async (page) => {
        await rain(page).getByText('Correct it otherwise').click()
        await fill(rain(page), 'Its words are', 'Nobody should wait in the rain')
      },
      line: {value: 'Nobody should wait in the rain'},
      see: ['articles/ferry/', 'Nobody should wait in the rain'],
    },
    'not-a-statement': {
      path: 'article/ferry',
      act: (page) => rain(page).getByRole('button', {name: 'Not a statement'}).click(),
      line: {was: 'Nobody should have waited in the rain,'},
    },
    'not-an-echo': {
      path: 'article/quay',
      act: async (page) => {
        const safe = page.locator('.doubt', {hasText: 'The ferry is safe'}).last()
        await safe.getByText('Correct it otherwise').click()
        await safe.getByRole('button', {name: /Not the same as/}).click()
      },
      line: {value: expect.stringMatching(/^ferry\.q/)},
    },
    headline: {
      path: 'article/ferry',
      act: (page) => fillFact(page, 'Headline', 'Ferry sails'),
      line: {value: 'Ferry sails'},
      see: ['articles/ferry/', 'Ferry sails'],
    },
    dek: {
      path: 'article/ferry',
      act: (page) => fillFact(page, 'Line below the headline', 'Three days'),
      line: {value: 'Three days'},
      see: ['articles/ferry/', 'Three days'],
    },
    section: {
      path: 'article/ferry',
      act: (page) => fillFact(page, 'Section', 'Shipping'),
      line: {value: 'Shipping'},
      see: ['articles/ferry/', 'Shipping'],
    },
    outlet: {
      path: 'article/ferry',
      act: (page) => fillFact(page, 'Outlet', 'Orvik Courier'),
      line: {value: 'Orvik Courier'},
      see: ['articles/ferry/', 'Orvik Courier'],
    },
    day: {
      path: '?kind=undated',
      act: (page) => fill(page.locator('#d1'), 'Another day', '2023-08-17'),
      line: {of: 'march', value: '2023-08-17'},
      see: ['articles/march/', '17 August 2023'],
    },
    topic: {
      path: 'article/ferry',
      act: (page) => fillFact(page, 'Topics', 'Ferries'),
      line: {value: 'Ferries'},
      see: ['topics/ferries/', 'Ferry returns'],
    },
    'not-a-topic': {
      path: 'article/ferry',
      act: async (page) => {
        await fillFact(page, 'Topics', 'Ferries')
        await page.getByRole('button', {name: 'Not Ferries'}).click()
      },
      line: {value: 'Ferries'},
    },
    'not-a-copy': {
      path: 'article/lasko-post',
      act: (page) => page.getByRole('button', {name: 'Not a copy'}).click(),
      line: {of: 'lasko-post', text: expect.any(String)},
      see: ['articles/lasko-post/', 'Not a copy'],
    },
    story: {
      path: 'article/judge',
      act: (page) => fillFact(page, 'Story', 'ferry'),
      line: {value: 'ferry'},
      see: ['stories/ferry/', 'Judge frees the printers'],
    },
    'not-in-story': {
      path: 'story/ferry',
      act: (page) => page.locator('li', {hasText: 'Orvik ferry sails'}).getByRole('button').click(),
      line: {of: 'quay', value: 'ferry'},
    },
    'same-story': {
      path: 'article/judge',
      act: async (page) => {
        await fillFact(page, 'Story', 'Court')
        await page.goto(urlOf('story/court'))
        await fill(page.locator('main'), 'It is the same as', 'ferry')
      },
      line: {of: 'court', value: 'ferry'},
      see: ['stories/ferry/', 'Judge frees the printers'],
    },
    furniture: {
      path: 'article/march',
      act: (page) =>
        page
          .locator('.desk-lines li', {hasText: 'Read on in our paper'})
          .getByRole('button', {name: 'Set it aside'})
          .click(),
      line: {of: 'march.txt'},
      see: ['articles/march/', 'The archivist set it aside'],
    },
    'not-furniture': {
      path: 'article/ferry',
      act: (page) => page.getByRole('button', {name: 'Restore it'}).first().click(),
      line: {of: 'ferry.txt', value: 'Share this article'},
      see: ['articles/ferry/', 'Share this article'],
    },
    visibility: {
      path: 'article/ferry',
      act: async (page) => {
        await page.getByLabel('How much is shown').selectOption('hidden')
        await page.locator('form', {hasText: 'How much is shown'}).getByRole('button').click()
      },
      line: {value: 'hidden'},
      see: ['articles/ferry/', 'and not its text'],
    },
    withdrawn: {
      path: 'article/judge',
      act: (page) => fill(page.locator('main'), 'Withdraw it, because', 'The paper took it back.'),
      line: {value: 'The paper took it back.'},
      see: ['articles/judge/', 'The paper took it back.'],
    },
    role: {
      path: 'person/ana-ruiz',
      act: (page) => fill(page.locator('main'), 'They are', 'minister of ports'),
      line: {value: 'minister of ports', was: 'Ana Ruiz'},
      see: ['people/ana-ruiz/', 'minister of ports'],
    },
    'same-person': {
      path: 'person/sergei-malenko',
      act: (page) => fill(page.locator('main'), 'The same as', 'Ana Ruiz'),
      line: {value: 'Ana Ruiz', was: 'Sergei Malenko'},
      see: ['people/ana-ruiz/', 'The same person'],
    },
    'other-person': {
      path: 'person/ana-ruiz',
      act: async (page) => {
        await page.getByLabel(/Judge frees the printers/).check()
        await fill(page.locator('.apart'), 'There it is', 'Ana Ruiz (judge)')
      },
      line: {value: 'Ana Ruiz (judge)', in: ['judge']},
      see: ['people/ana-ruiz/', 'Ana Ruiz (judge)'],
    },
    'not-a-person': {
      path: 'person/sergei-malenko',
      act: (page) => page.getByRole('button', {name: 'is not a person'}).click(),
      line: {was: 'Sergei Malenko'},
    },
    'not-a-place': {
      path: 'article/ferry',
      act: (page) => page.locator('li', {hasText: 'Norway'}).getByRole('button', {name: 'Not a place, here'}).click(),
      line: {of: 'norway', in: ['ferry']},
    },
    'not-an-organisation': {
      path: 'article/ferry',
      act: (page) => page.locator('li', {hasText: 'Reuters'}).getByRole('button', {name: 'anywhere'}).click(),
      line: {of: 'reuters'},
    },
    right: {
      path: '?kind=one-person',
      act: (page) => page.getByRole('button', {name: /^\d Two people$/}).click(),
      line: {of: 'sergei-malenko-jr', value: 'sergei-malenko'},
    },
  }

  const rain = (page: Page) => page.locator('.doubt', {hasText: 'Nobody should'}).last()

  const fill = async (where: ReturnType<Page['locator']>, label: string, value: string): Promise<void> => {
    const form = where
      .locator('form', {has: where.page().getByLabel(label, {exact: true})})
      .or(where.and(where.page().locator('form')))
      .first()
    await form.getByLabel(label, {exact: true}).fill(value)
    await form.getByRole('button', {name: 'Write'}).click()
  }

  const fillFact = async (page: Page, fact: string, value: string): Promise<void> => {
    const line = page.locator('dl.facts > div', {has: page.locator('dt', {hasText: new RegExp(`^${fact}$`)})})
    await line.locator('input[name=value]').fill(value)
    await line.locator('form.free button').click()
  }

  test.each(kindsOfCorrection)('%s', async (kind) => {
    const {path, act, line, see} = ways[kind]
    const page = await at(path)
    const open = async () => Number(/\d+/.exec((await page.locator('nav .number').first().textContent()) ?? '')?.[0])
    const before = await open()
    await act(page)
    await page.locator('[role=status]', {hasText: 'Written'}).waitFor()
    expect(written().at(-1)).toMatchObject({what: kind, ...line})
    if (['day', 'right'].includes(kind)) expect(await open()).toBeLessThan(before)
    if (see) {
      await page.goto(urlOf(`../${see[0]}`))
      expect(await page.locator('main').innerText()).toContain(see[1])
    }
    while (written().length > 0) {
      await page.goto(urlOf(''))
      await page.locator('.desk-last button').click()
      await page.getByText('Undone').waitFor()
    }
  })
})
