import { describe, expect, it } from 'vitest'
import { checkArguments } from '../../../scripts/check-arguments'

describe('the command line of check', () => {
  it('takes any number of pages and judges for Belgium, France and Europe', () =>
    expect(checkArguments(['a.html', 'b.html'])).toEqual({
      pages: ['a.html', 'b.html'],
      options: { jurisdictions: ['BE', 'FR', 'EU'] },
      json: false,
    }))

  it('hands over the days, the program and the language', () =>
    expect(
      checkArguments([
        'a.html',
        '--as-of',
        '2026-11-20',
        '--planned',
        '2026-11-25',
        '--program',
        'fr-nulojix',
        '--lang',
        'fr',
        '--json',
      ]),
    ).toMatchObject({
      options: { asOf: '2026-11-20', planned: '2026-11-25', program: 'fr-nulojix', lang: 'fr' },
      json: true,
    }))

  it('takes one site, written small or large, Europe always with it', () =>
    expect(checkArguments(['a.html', '--jurisdiction', 'fr'])).toMatchObject({
      options: { jurisdictions: ['FR', 'EU'] },
    }))

  it.each([
    [[]],
    [['a.html', '--as-of', '20/11/2026']],
    [['a.html', '--as-of', '2026-02-30']],
    [['a.html', '--lang', 'de']],
    [['a.html', '--jurisdiction', 'US']],
    [['a.html', '--unknown']],
  ])('says what is wrong with %j', (argv) => expect(typeof checkArguments(argv)).toBe('string'))
})
