import { describe, expect, it } from 'vitest'
import { missingSource } from '../../../lib/charting/missing-sources'
import { block, chart, page, table } from './build'

describe('a page that gathers what several places hold', () => {
  const grid = table(
    ['Volledige medicatie'],
    ['Middel', 'Dosering', 'Start', 'Stop'],
    [['Methotrexaat', '15 mg', '2019', '2020']],
  )
  const shown = (text: string) => chart(page({ lang: 'nl', grids: [grid], blocks: [block(text)] })).coverage
  it('is not whole where one of them did not answer', () => {
    expect(shown('Martini Ziekenhuis: niet bereikbaar')).toMatchObject({
      medications: 'incomplete',
      signs: [{ kind: 'source-missing' }, ...Array.from({ length: 4 }, () => expect.anything())],
    })
    expect(shown('Bronnen: 4 van 4 geantwoord').medications).toBe('complete')
  })
  it.each([
    'Bronnen: 3 van 4 geantwoord',
    '2 of 3 sources',
    'Source PharmaNet unavailable',
    'Hub Vitalink: geen antwoord',
    'La pharmacie n’a pas répondu',
    'Could not be loaded: hospital pharmacy',
  ])('"%s" says so', (text) => expect(missingSource(page({ blocks: [block(text)] }))).toBe(text))
  it.each([
    '3 of 3 sources',
    'Rivotril unavailable until March',
    'Contact the pharmacy',
    'Ziekenhuis Sint-Jan',
    'Patient did not respond to infliximab',
  ])('"%s" does not', (text) => expect(missingSource(page({ blocks: [block(text)] }))).toBeUndefined())
})
