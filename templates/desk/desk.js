// The desk by keyboard. Every form works without this file.
;(() => {
  const doubts = [...document.querySelectorAll('.doubt')]
  let at = doubts.findIndex((doubt) => `#${doubt.id}` === location.hash)
  // After the last of a page was answered, the one before it is the last.
  if (at < 0 && /^#d\d+$/.test(location.hash)) at = doubts.length - 1

  const go = (to) => {
    if (doubts.length === 0) return
    at = Math.max(0, Math.min(doubts.length - 1, to))
    doubts[at].focus({preventScroll: true})
    doubts[at].scrollIntoView({block: 'start'})
  }
  if (at >= 0) go(at)
  for (const [index, doubt] of doubts.entries())
    doubt.addEventListener('focusin', () => {
      at = index
    })

  const press = (key, within) => within?.querySelector(`[data-key="${key}"]`)?.click()
  document.addEventListener('keydown', (event) => {
    const {key, target} = event
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest('input, textarea, select')) return
    if (key === 'j') go(at + 1)
    else if (key === 'k') go(at - 1)
    else if (key === 'u') press('u', document)
    else if (key === '/') document.querySelector('.desk-find input')?.focus()
    else if (key === 'o' || /^[1-9]$/.test(key)) press(key, doubts[at])
    else return
    event.preventDefault()
  })
})()
