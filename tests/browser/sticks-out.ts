import type {Page} from 'playwright-core'

/** The first element that is wider than the window, `1300 px wide: <table …`; undefined where nothing has to be scrolled to. */
export const sticksOut = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement
    if (scrollWidth <= clientWidth) return undefined
    const out = [...document.body.querySelectorAll('*')].find(
      (node) => node.getBoundingClientRect().right > clientWidth + 1,
    )
    return `${scrollWidth} px wide: ${out?.outerHTML.slice(0, 120)}`
  })
