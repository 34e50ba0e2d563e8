import { browser } from 'wxt/browser'
import type { Lang } from '../../lib/model/text'
import type { NoticeReason } from '../../lib/platform/notice-reason'
import { ownUrl } from '../../lib/platform/own-url'
import { wordsFor } from '../../lib/platform/words'

/** On the icon over a tab whose page cannot be read. */
export const UNREADABLE = '!'

/** Says that a page cannot be read, and what to do: a small window, and a mark on the icon that stays until the next click. */
export const showNotice = async (
  tab: { id?: number | undefined },
  reason: NoticeReason,
  lang: Lang | undefined,
): Promise<void> => {
  if (tab.id !== undefined) {
    const words = wordsFor(lang)
    await browser.action.setBadgeText({ tabId: tab.id, text: UNREADABLE })
    await browser.action.setTitle({ tabId: tab.id, title: `${words.noticeTitle}. ${words.noticeWhat[reason]}` })
  }
  const query = new URLSearchParams({ reason, ...(lang === undefined ? {} : { lang }) })
  const url = ownUrl(`notice.html?${query}`)
  try {
    await browser.windows.create({ url, type: 'popup', width: 440, height: 320 })
  } catch {
    await browser.tabs.create({ url })
  }
}
