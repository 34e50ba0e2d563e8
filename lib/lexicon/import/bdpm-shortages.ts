import type { IsoDay } from '../../model/date'
import type { Outcome } from './import-file'
import type { Shortage } from './imported-product'
import { tabRows } from './tab-rows'

/** ANSM's status codes (its format document, 3.10). */
const STATES: Readonly<Record<string, Shortage['state']>> = {
  '1': 'out-of-stock',
  '2': 'tension',
  '3': 'discontinued',
  '4': 'available-again',
}

const dayOf = (french: string): IsoDay | null => {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(french) ?? []
  return day === undefined ? null : `${year}-${month}-${day}`
}

/** Dated shortage entries of CIS_CIP_Dispo_Spec.txt; `bad` holds the lines that are none. `names` gives a product's name by CIS. */
export function shortagesOf(
  text: string,
  file: string,
  names: ReadonlyMap<string, string>,
): Outcome<{ shortages: Shortage[]; bad: string[] }> {
  const read = tabRows(text, file, 8)
  if (!read.ok) return read
  const bad = [...read.value.bad]
  const shortages = read.value.rows.flatMap((row): Shortage[] => {
    const [cis = '', cip13 = '', code = '', , from = '', updated = '', back = '', url = ''] = row
    const state = STATES[code]
    if (state === undefined) {
      bad.push(row.join('\t'))
      return []
    }
    const name = names.get(cis)
    return [
      {
        cis,
        ...(cip13 === '' ? {} : { cip13 }),
        ...(name === undefined ? {} : { name }),
        state,
        from: dayOf(from),
        updated: dayOf(updated),
        back: dayOf(back),
        url: /^https?:\/\//.test(url) ? url : '',
      },
    ]
  })
  return { ok: true, value: { shortages, bad } }
}
