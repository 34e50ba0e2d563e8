import { describe, expect, it } from 'vitest'
import { identityOf } from '../../../lib/charting/identity'

describe('who a chart belongs to', () => {
  const amelie = { name: 'Amélie Lefèvre', birthDate: '1979-12-05', identifiers: [] }

  it('does not depend on name order, case or accents', () =>
    expect(identityOf({ ...amelie, name: 'LEFEVRE Amelie' })).toBe(identityOf(amelie)))

  it('differs for a namesake born on another day', () =>
    expect(identityOf({ ...amelie, birthDate: '1979-12-06' })).not.toBe(identityOf(amelie)))

  it('falls back on an identifier', () =>
    expect(identityOf({ name: 'Amélie Lefèvre', identifiers: ['IPP 4411'] })).toBe('id:4411 ipp'))

  it('cannot be told from a name alone', () =>
    expect(identityOf({ name: 'Amélie Lefèvre', identifiers: [] })).toBeNull())

  it('cannot be told when the birth date can be read two ways', () =>
    expect(
      identityOf({ ...amelie, birthDate: { written: '05/12/1979', readings: ['1979-12-05', '1979-05-12'] } }),
    ).toBeNull())
})
