import { describe, expect, it } from 'vitest'
import { statusOfHeadings } from '../../../lib/charting/status-of'

describe('what a heading says of the status of its rows', () => {
  it.each([
    ['Stopped medicines', 'stopped'],
    ['Medicatie (doorgehaald = gestopt)', undefined],
    ['Traitements (barré = arrêté)', undefined],
    ['Medicatie, actueel en verleden', undefined],
    ['Current and past medicines', undefined],
    ['Actuele medicatie', 'active'],
    ['Previous treatments (stopped)', 'completed'],
    ['Complete medication history, stopped entries included', undefined],
    ['Historique complet (2023-2026, arrêts compris)', undefined],
    ['Volledige medicatiehistoriek, gestopte inbegrepen', undefined],
    ['Declined by patient', 'not-taken'],
    ['Entered in error', 'entered-in-error'],
  ])('%s: %s', (heading, status) => {
    const said = statusOfHeadings([heading])
    expect(status === 'completed' ? ['completed', 'stopped'].includes(said ?? '') : said === status, said).toBe(true)
  })
})
