import { describe, expect, it } from 'vitest'
import { noticeReason } from '../../../lib/platform/notice-reason'

describe('why a page could not be read', () => {
  it.each([
    ['chrome://extensions/', '', 'browser-page'],
    ['about:addons', '', 'browser-page'],
    ['edge://settings', '', 'browser-page'],
    ['', '', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', '', 'store'],
    ['https://addons.mozilla.org/fr/firefox/', '', 'store'],
    ['https://ehr.example/letters/2026.PDF', '', 'pdf'],
    ['https://ehr.example/letter?id=3', 'application/pdf', 'pdf'],
    ['file:///C:/chart.html', '', 'file'],
    ['https://ehr.example/picture', 'image/png', 'document'],
    ['https://ehr.example/chart', '', 'blocked'],
  ])('%s (%s) is %s', (address, contentType, reason) => expect(noticeReason(address, contentType)).toBe(reason))
})
