import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '../../../lib/storage/database'
import { patientKey } from '../../../lib/storage/patient-key'

beforeEach(async () => {
  await database().keys.clear()
})

const keyOf = async (identity: string): Promise<string> => {
  const reply = await patientKey(identity)
  return reply.ok ? reply.value.key : reply.problem.code
}

describe('the key a patient’s drafts are found by', () => {
  it('is the same for the same patient, also when both tabs ask first', async () => {
    const [one, other] = await Promise.all([keyOf('peeters|lotte|1991-03-14'), keyOf('peeters|lotte|1991-03-14')])
    expect(one).toBe(other)
    expect(one).toMatch(/^[0-9a-f]{64}$/)
  })

  it('differs between patients', async () =>
    expect(await keyOf('peeters|lotte|1991-03-14')).not.toBe(await keyOf('peeters|lotte|1991-03-15')))

  it('does not depend on how an accent is composed', async () => expect(await keyOf('é')).toBe(await keyOf('e\u0301')))

  it('differs between browsers', async () => {
    const here = await keyOf('peeters|lotte|1991-03-14')
    await database().keys.clear()
    expect(await keyOf('peeters|lotte|1991-03-14')).not.toBe(here)
  })

  it('is made with a key that cannot be exported', async () => {
    await keyOf('x')
    const [made] = await database().keys.toArray()
    expect(made?.key.extractable).toBe(false)
  })
})
