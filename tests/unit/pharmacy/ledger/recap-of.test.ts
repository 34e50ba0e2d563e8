import { describe, expect, it } from 'vitest'
import { recapOf } from '../../../../lib/pharmacy/ledger/recap-of'
import { isKind, standingOf } from '../../../../lib/pharmacy/ledger/standing'
import { newPatientsIn, stopsToDeclare, treatedOn } from '../../../../lib/pharmacy/ledger/treated-on'
import { vialDoseOn, vialsFor } from '../../../../lib/pharmacy/ledger/vials'
import { packOf } from '../packs'
import { line, PROGRAM, patient } from './build'

const DOSE = { mgPerKg: 6, vialMg: 250 }
const course = (letter: string, day: string, weightKg?: number) =>
  line('initiation', day, { patient: patient(letter), ...(weightKg === undefined ? {} : { weightKg }) })
const stop = (letter: string, day: string) => line('stop', day, { patient: patient(letter) })

describe('vials for one dose of 6 mg/kg from vials of 250 mg', () => {
  it.each([
    [41, 1],
    [41.6, 1],
    [41.7, 2],
    [78, 2],
    [83.3, 2],
    [83.4, 3],
    [125, 3],
    [125.1, 4],
  ])('%f kg: %i', (weight, vials) => expect(vialsFor(weight, DOSE)).toBe(vials))
  it('no weight, no number', () => expect(vialsFor(null, DOSE)).toBeNull())
  it('comes from the pack: 2017 states no dose, August 2022 6 mg/kg', () => {
    expect(vialDoseOn(packOf('fr-nulojix'), '2018-01-01')).toBeNull()
    expect(vialDoseOn(packOf('fr-nulojix'), '2022-09-01')).toEqual(DOSE)
  })
})

describe('who is treated', () => {
  const entries = [
    course('a', '2023-01-05', 60),
    course('b', '2023-02-05', 90),
    stop('b', '2023-06-10'),
    course('c', '2023-06-20'),
  ]
  it.each([
    ['2023-01-04', []],
    ['2023-01-05', ['a']],
    ['2023-06-09', ['a', 'b']],
    ['2023-06-10', ['a']],
    ['2023-06-20', ['a', 'c']],
  ])('at the end of %s: %j', (day, letters) =>
    expect(treatedOn(entries, PROGRAM, day).map((one) => one.patient)).toEqual(letters.map(patient)),
  )
  it('whoever starts again after a stop is treated since then', () =>
    expect(
      treatedOn([...entries, course('b', '2023-09-01', 88)], PROGRAM, '2023-09-30').find(
        (one) => one.patient === patient('b'),
      ),
    ).toMatchObject({ since: '2023-09-01', weightKg: 88 }))
  it('a start in another centre is shown as a possible double', () => {
    const moved = { ...line('continuation', '2023-03-01', { patient: patient('a') }), centre: 'CHU B' }
    expect(recapOf([...entries, moved], PROGRAM, '2023-06-30', DOSE).doubles).toBe(1)
  })
})

describe('the recap of June 2023', () => {
  const entries = [
    course('a', '2023-01-05', 60),
    course('b', '2023-02-05', 90),
    stop('b', '2023-06-10'),
    course('c', '2023-06-20'),
    course('d', '2023-06-21', 45),
    line('continuation', '2023-06-22', { patient: patient('a'), weightKg: 62 }),
  ]
  it('counts patients, vials, and who has no weight', () =>
    expect(recapOf(entries, PROGRAM, '2023-06-30', DOSE)).toMatchObject({
      month: '2023-06',
      initiations: 2,
      continuations: 1,
      stops: 1,
      vials: 4,
      withoutWeight: 1,
      stopsToDeclare: 1,
    }))
  it('a stop that was declared is due no more', () => {
    const due = stopsToDeclare(entries, PROGRAM)
    expect(due.length).toBe(1)
    const [first] = due
    expect(
      stopsToDeclare(first === undefined ? [] : [...entries, line('declared', '2023-06-12', { of: first })], PROGRAM),
    ).toEqual([])
  })
  it('says no vials where the source gives no dose', () =>
    expect(recapOf(entries, PROGRAM, '2023-06-30', null).vials).toBeNull())
  it('what was struck out is kept apart', () => {
    const [first] = entries
    if (first === undefined) throw new Error('no line')
    const { struck, counted } = standingOf([...entries, line('strike', '2023-06-30', { of: first })], PROGRAM)
    expect([struck.size, counted.filter(isKind('initiation')).length]).toEqual([1, 3])
  })
})

describe('new patients of a month (Article 3)', () => {
  it('a patient is new once, in the month of the first start', () => {
    const entries = [
      course('a', '2023-05-30'),
      course('a', '2023-06-02'),
      course('b', '2023-06-30'),
      course('b', '2023-06-30'),
      course('c', '2023-07-01'),
    ]
    expect(['2023-05', '2023-06', '2023-07', '2023-08'].map((month) => newPatientsIn(entries, PROGRAM, month))).toEqual(
      [1, 1, 1, 0],
    )
  })
})
