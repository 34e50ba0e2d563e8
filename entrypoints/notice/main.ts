import { NOTICE_REASONS } from '../../lib/platform/notice-reason'
import { WORDS, wordsFor } from '../../lib/platform/words'

// Shown where a page cannot be read: what it is, that nothing was judged, and what to do.
const query = new URLSearchParams(location.search)
const lang = (Object.keys(WORDS) as (keyof typeof WORDS)[]).find((known) => known === query.get('lang'))
const reason = NOTICE_REASONS.find((known) => known === query.get('reason')) ?? 'blocked'
const words = wordsFor(lang)

const write = (selector: string, text: string): void => {
  const element = document.querySelector(selector)
  if (element) element.textContent = text
}
if (lang !== undefined) document.documentElement.lang = lang
document.title = words.noticeTitle
write('h1', words.noticeTitle)
write('[data-part=what]', words.noticeWhat[reason])
write('[data-part=nothing]', words.nothingRead)
write('[data-part=do]', words.noticeDo[reason])
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') window.close()
})
