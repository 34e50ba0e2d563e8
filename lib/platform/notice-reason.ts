/** Why a click could not open the panel on a page. */
export const NOTICE_REASONS = ['browser-page', 'store', 'pdf', 'file', 'document', 'blocked', 'not-allowed'] as const
export type NoticeReason = (typeof NOTICE_REASONS)[number]

const STORES = [
  /^chromewebstore\.google\.com$/,
  /^chrome\.google\.com$/,
  /^addons\.mozilla\.org$/,
  /^microsoftedge\.microsoft\.com$/,
]
const WEB = ['http:', 'https:']

/** What kind of page refused us, from its address and, when our script did run, the type of its document. */
export const noticeReason = (address: string, contentType = ''): NoticeReason => {
  const url = URL.canParse(address) ? new URL(address) : null
  if (contentType === 'application/pdf' || (url !== null && /\.pdf$/i.test(url.pathname))) return 'pdf'
  if (contentType !== '') return 'document'
  if (url === null) return 'browser-page'
  if (url.protocol === 'file:') return 'file'
  if (!WEB.includes(url.protocol)) return 'browser-page'
  return STORES.some((store) => store.test(url.hostname)) ? 'store' : 'blocked'
}
