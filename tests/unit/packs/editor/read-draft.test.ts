import { expect, it } from 'vitest'
import { draftTitle, readDraft } from '../../../../lib/packs/editor/read-draft'

it.each(['', '{"id":', '7', 'null', '[]'])('a damaged draft (%s) is no draft, and breaks nothing', (json) =>
  expect(readDraft(json)).toBeUndefined(),
)

it('the title is the one of the language, empty while there is none', () => {
  expect(draftTitle(readDraft('{"title":{"en":"A","fr":"B"}}'), 'fr')).toBe('B')
  expect(draftTitle(readDraft('{"title":{"en":"A","fr":"B"}}'), 'nl')).toBe('')
  expect(draftTitle(readDraft('{"title":"A"}'), 'en')).toBe('')
  expect(draftTitle(undefined, 'en')).toBe('')
})
