import type { CountTable } from '../../../../lib/pharmacy/observatory/collapse'
import { type RegisterEntry, UseKind } from '../../../../lib/pharmacy/observatory/register-entry'
import { tableOf } from '../../../../lib/pharmacy/observatory/table-of'

export const use = (
  substance: string,
  kind: RegisterEntry['kind'],
  patient: number,
  start = '2026-10-05',
): RegisterEntry => ({
  id: `${substance}-${kind}-${patient}`,
  patient: patient.toString(16).padStart(64, '0'),
  substance,
  condition: 'a rare disease',
  kind,
  centre: 'CHU A',
  start,
  outcome: 'ongoing',
  who: 'a pharmacist',
  recordedOn: start,
})

/** A register of a quarter, sparse or full, with a few medicines or many. */
export const randomTable = (random: (below: number) => number): CountTable => {
  const medicines = 1 + random(9)
  const most = [3, 8, 20, 60][random(4)] ?? 8
  const entries: RegisterEntry[] = []
  let patient = 0
  for (let m = 0; m < medicines; m++)
    for (const kind of UseKind.options) {
      if (random(4) === 0) continue
      const count = random(most)
      for (let i = 0; i < count; i++) entries.push(use(`medicine ${m}`, kind, patient++))
    }
  return tableOf(entries, '2026-Q4')
}
