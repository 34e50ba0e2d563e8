import { describe, expect, it } from 'vitest'
import { NOTICE_REASONS } from '../../../lib/platform/notice-reason'
import { WORDS, wordsFor } from '../../../lib/platform/words'

describe('what is said outside of the panel', () => {
  it.each(['en', 'fr', 'nl'] as const)('says in %s what each page is and what to do', (lang) => {
    for (const reason of NOTICE_REASONS) {
      expect(WORDS[lang].noticeWhat[reason]).not.toBe('')
      expect(WORDS[lang].noticeDo[reason]).not.toBe('')
    }
  })

  it('is in the chosen language', () => expect(wordsFor('nl')).toBe(WORDS.nl))
})
