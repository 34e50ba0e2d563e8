import { describe, expect, it } from 'vitest'
import { type PagePatient, whosePage } from '../../../../lib/forms/portal/whose-page'

const request = [
  { id: 'patient-initials', value: 'ÉdS' },
  { id: 'patient-birth', value: '1986-04' },
]
const page = (name: string | undefined, birthDate: string | null, key: string | null = 'theirs'): PagePatient => ({
  key,
  patient: { ...(name === undefined ? {} : { name }), birthDate },
})

describe('whose page a portal’s is, for a request of E. de S., born April 1986', () => {
  it.each([
    ['the same key, however it is written', page('Somebody', '1950-01-01', 'ours'), 'same'],
    ['nobody is named', page(undefined, null, null), 'unknown'],
    ['another birth month', page('Emma de Smet', '1986-05-01'), 'other'],
    ['the same birth month, the name with a maiden name', page('de Smet-Janssens Emma', '1986-04-30'), 'otherwise'],
    ['only the year is on the page, and it fits', page('Smet', '1986'), 'otherwise'],
    ['only the year is on the page, and it does not', page('Emma de Smet', '1987'), 'other'],
    ['no birth date there: other initials', page('Anna Peeters', null), 'other'],
    ['no birth date there: the same initials, in another order', page('DE SMET, Emma', null), 'otherwise'],
    ['an identifier alone', page(undefined, null), 'otherwise'],
  ] as const)('%s', (_what, seen, whose) => expect(whosePage(seen, 'ours', request)).toBe(whose))

  it('a request that says nothing of its patient cannot tell another one', () =>
    expect(whosePage(page('Anna Peeters', '1950-01-01'), 'ours', [])).toBe('otherwise'))
})
