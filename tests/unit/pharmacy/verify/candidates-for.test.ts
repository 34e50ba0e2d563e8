import { describe, expect, it } from 'vitest'
import { judgedChart } from '../../../../lib/forms/hand-over/judge-again'
import { candidatesFor } from '../../../../lib/pharmacy/verify/candidates-for'
import { inputsHash } from '../../../../lib/rules/inputs-hash'
import { dupixent, handOver } from '../../forms/hand-over/case'
import { chartWith, judged } from '../packs'

const AS_OF = '2026-11-20'
const row = (text: string) => chartWith(AS_OF, [{ text, start: null, end: null, status: 'intended' }])
const onChart = judged(row('Dupixent 300 mg'))
const elsewhere = judged(row('Amlodipine 5 mg tablet'))

describe('what a pharmacist judges as if it were wanted', () => {
  it('nothing, where nothing was handed over', () => expect(candidatesFor(null, onChart)).toEqual([]))
  it('what the prescriber judged so', async () =>
    expect(candidatesFor(await handOver(), onChart)).toEqual(['be-dupixent-mnp']))
  it('what the prescriber’s chart pointed at and the pharmacist’s own page does not: it is judged all the same', async () => {
    const made = await handOver()
    const pointed = { ...made, inputs: { ...made.inputs, candidate: false } }
    expect(candidatesFor(pointed, elsewhere)).toEqual(['be-dupixent-mnp'])
    expect(candidatesFor(pointed, onChart)).toEqual([])
  })
  it('so that the receipt names its inputs as the prescriber’s hand-over does', async () => {
    const made = await handOver()
    const candidate = candidatesFor(made, onChart).includes(made.pack.id)
    const here = await inputsHash(dupixent(), judgedChart(made.inputs), { ...made.inputs, candidate })
    expect(here).toBe(made.inputsHash)
    expect(await inputsHash(dupixent(), judgedChart(made.inputs), { ...made.inputs, candidate: false })).not.toBe(here)
  })
})
