// @vitest-environment happy-dom
import { render } from 'preact'
import { describe, expect, it } from 'vitest'
import { PharmacyReceipt } from '../../../components/pharmacy-receipt'
import { Receipt } from '../../../lib/pharmacy/receipt/receipt'
import { translator } from '../../../lib/platform/i18n'

const receipt = Receipt.parse({
  sidelight: 'receipt',
  version: 1,
  sequence: 2,
  previous: 'b'.repeat(64),
  workstation: 'a-key',
  pack: { id: 'fr-x', version: 3, revision: '2023-02-14', hash: 'c'.repeat(64) },
  asOf: '2023-03-01',
  inputs: `0123456789abcdef${'0'.repeat(48)}`,
  patient: 'd'.repeat(64),
  stage: 'initiation',
  inForce: 'in-force',
  verdict: 'not-met',
  checks: [
    {
      id: 'platform',
      mandatory: true,
      read: 'not-met',
      state: 'done',
      mark: {
        check: 'platform',
        outcome: 'ok',
        who: 'a pharmacist',
        when: '2023-03-01T08:00:00Z',
        testedOn: '2023-02-20',
        override: 'chart-is-outdated',
        note: 'seen on paper',
      },
    },
    { id: 'consent', mandatory: false, read: null, state: 'to-do', mark: null },
  ],
  decision: { outcome: 'refuse', who: 'a pharmacist', when: '2023-03-01T08:05:00Z', reason: 'dose', note: 'ask again' },
})

describe('one receipt, whole', () => {
  const host = document.createElement('div')
  let closed = 0
  render(
    <PharmacyReceipt receipt={receipt} pack={undefined} lang="en" onClose={() => (closed += 1)} t={translator('en')} />,
    host,
  )
  const text = (host.textContent ?? '').replace(/\s+/g, ' ')
  it('names the rules it was judged by, the facts and the receipt before it by their fingerprints', () => {
    expect(text).toContain('2023-02-14 (fr-x 3, cccc cccc cccc cccc)')
    expect(text).toContain('0123 4567 89ab cdef')
    expect(text).toContain('bbbb bbbb bbbb bbbb')
  })
  it('says who did each check, when, and why it holds although the chart says not', () => {
    const [first, second] = [...host.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '')
    expect(first).toMatch(/Verified by a pharmacist, 1 Mar 2023.*20 Feb 2023.*the chart is outdated.*seen on paper/)
    expect(second).toMatch(/consent.*to be verified.*for information/)
    expect(second).not.toContain('Verified by')
  })
  it('a refusal has its reason and its note; the patient is a pseudonym', () => {
    expect(text).toContain('ask again')
    expect(text).toContain('dddddddd')
    expect(text).not.toContain('d'.repeat(9))
  })
  it('Escape closes it', () => {
    host.querySelector('article')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    expect(closed).toBe(1)
  })
})
