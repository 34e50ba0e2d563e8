import { describe, expect, it } from 'vitest'
import { prefill } from '../../../lib/forms/prefill'
import { putAnswer } from '../../../lib/forms/put-answer'
import { validate } from '../../../lib/forms/validate'
import { program } from '../packs/program'
import { chart, judged, judgement } from './patient'

const pack = program('be-dupixent-mnp')
const [form] = pack.forms
if (form === undefined) throw new Error('the form is gone')
const me = { name: 'Dr. An Willems', hospital: 'UZ Noord', phone: '+32 2 555 01 01', pharmacy: 'Pharmacy UZ Noord' }
const fresh = () =>
  prefill(form, {
    chart: chart(),
    judgement: judgement([judged('severity', 'unknown')]),
    pack,
    planned: '2026-11-25',
    lang: 'en',
    practitioner: me,
  })
const valueIn = (state: Awaited<ReturnType<typeof fresh>>, linkId: string) =>
  state.answers.find((answer) => answer.linkId === linkId)?.values

describe('a new request after a completed one of the same patient', () => {
  it('asks every clinical question anew; who the patient is, who writes and where it is delivered are filled', async () => {
    const first = await fresh()
    const asked = validate(form, first).map(({ linkId }) => linkId)
    expect(asked).toContain('severity')
    const completed = asked.reduce((state, linkId) => putAnswer(state, linkId, [true]), first)
    expect(valueIn(completed, 'severity')).toEqual([true])

    const second = await fresh()
    expect(validate(form, second).map(({ linkId }) => linkId)).toEqual(asked)
    expect(second.answers.filter(({ origin }) => origin !== 'auto')).toEqual([])
    expect(valueIn(second, 'patient-initials')).toEqual(['AdS'.toUpperCase()])
    expect(valueIn(second, 'prescriber-name')).toEqual(['Dr. An Willems'])
    expect(valueIn(second, 'pharmacy')).toEqual(['Pharmacy UZ Noord'])
  })
})
