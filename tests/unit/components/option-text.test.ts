import { expect, it } from 'vitest'
import { optionText, ROUTES, STATUSES } from '../../../components/option-text'
import { translator } from '../../../lib/platform/i18n'

it.each(['en', 'fr', 'nl'] as const)('every status and route has a word in %s', (lang) => {
  const t = translator(lang)
  for (const value of [...STATUSES, ...ROUTES]) expect(optionText(value, t)).not.toMatch(/^(status|route)\./)
})

it('leaves a drug name as it is', () => expect(optionText('ciclosporin', translator('fr'))).toBe('ciclosporin'))
