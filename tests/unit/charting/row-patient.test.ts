import { describe, expect, it } from 'vitest'
import { peopleIn, takePatient } from '../../../lib/charting/row-patient'
import type { Section } from '../../../lib/charting/section'
import type { GridRow } from '../../../lib/model/reading'

const row = (...texts: string[]): GridRow => ({
  cells: texts.map((text, column) => ({ text, lines: [text], column })),
  groups: [],
  locator: { frame: 0, path: '', hash: '' },
})
const section = (roles: Section['roles'], rows: GridRow[]): Section => ({
  id: '0',
  grid: '0',
  frame: 0,
  shape: 'table',
  region: 'main',
  headings: [],
  columns: [],
  roles,
  rows,
  composing: false,
})

describe('who a row is for', () => {
  it.each([
    [['patient', 'drug'], ['ABEL, Ruth', 'Amlodipine'], 'ABEL, Ruth'],
    [['patient', 'patient', 'drug'], ['204-A', 'LEFÈVRE Amélie', 'Amlodipine'], 'LEFÈVRE Amélie'],
    [[], ['Patient: ABEL, Ruth', 'Amlodipine'], 'ABEL, Ruth'],
    [[], ['Bed: 204-A', 'Amlodipine'], undefined],
    [[], ['Name: Calcium Sandoz', 'Dose: 500 mg'], undefined],
  ] as const)('%j over %j: %s', (roles, texts, expected) => {
    const given = row(...texts)
    expect(takePatient(section(roles, [given]), given).patient).toBe(expected)
  })
  it('what says who is taken out of the row, so that no name is read as a medicine', () => {
    const given = row('ABEL, Ruth', 'Amlodipine')
    expect(takePatient(section(['patient', 'drug'], [given]), given).row.cells.map(({ text }) => text)).toEqual([
      'Amlodipine',
    ])
  })
  it('one person in two writings is one', () =>
    expect(peopleIn([section(['patient'], [row('LEFÈVRE Amélie'), row('Amelie Lefevre'), row('DURAND Paul')])])).toBe(
      2,
    ))
})
