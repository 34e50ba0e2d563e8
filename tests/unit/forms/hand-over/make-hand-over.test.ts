import { expect, it } from 'vitest'
import { HandOver } from '../../../../lib/forms/hand-over/hand-over'
import { judgeAgain } from '../../../../lib/forms/hand-over/judge-again'
import { JudgementSchema } from '../../../../lib/forms/hand-over/judgement-schema'
import { parsePharmacyKey } from '../../../../lib/forms/hand-over/pharmacy-key'
import { packHash } from '../../../../lib/rules/inputs-hash'
import { dupixent, handOver } from './case'

it('a hand-over names the rules and what they were applied to', async () => {
  const made = await handOver()
  expect(HandOver.safeParse(made).success).toBe(true)
  const { version } = dupixent()
  const hash = await packHash(dupixent())
  expect(made.pack).toEqual({ id: 'be-dupixent-mnp', version, revision: 'undated', hash })
  expect(made.inputsHash).toMatch(/^[0-9a-f]{64}$/)
})

it('a judgement from outside is read whole, and one with a word too many is not', async () => {
  const { judgement } = await handOver()
  expect(judgement.criteria.length).toBeGreaterThan(5)
  expect(JudgementSchema.parse(judgement)).toEqual(judgement)
  expect(JudgementSchema.safeParse({ ...judgement, verdict: 'maybe' }).success).toBe(false)
})

it('the pharmacist’s own judgement is compared with the one that came', async () => {
  const made = await handOver()
  expect((await judgeAgain(made, dupixent())).agrees).toBe('same')
  const later = { ...dupixent(), version: dupixent().version + 1 }
  expect((await judgeAgain(made, later)).agrees).toBe('other-rules')
  const clearer = { ...made, judgement: { ...made.judgement, verdict: 'met' as const } }
  expect((await judgeAgain(clearer, dupixent())).agrees).toBe('differs')
})

it('a pharmacy’s key is read from its file, and nothing else is', () => {
  const file = { sidelight: 'pharmacy-key', v: 1, name: 'PUI', key: { kty: 'EC', crv: 'P-256', x: 'a', y: 'b' } }
  expect(parsePharmacyKey(JSON.stringify(file))).toEqual(file)
  expect(parsePharmacyKey(JSON.stringify({ ...file, key: { ...file.key, d: 'private' } }))).toBeNull()
  expect(parsePharmacyKey('not JSON')).toBeNull()
})
