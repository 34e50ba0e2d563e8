import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { CASE_STORES } from '../../../lib/storage/case-tables'
import { database } from '../../../lib/storage/database'

it('the tables of cases are found by a request’s random id alone: no index holds anything of a patient', async () => {
  await database().open()
  for (const name of Object.keys(CASE_STORES)) {
    const { primKey, indexes } = database().table(name).schema
    expect([primKey.name, indexes]).toEqual(['id', []])
  }
})
