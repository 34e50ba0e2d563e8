// @vitest-environment happy-dom
import { render } from 'preact'
import { describe, expect, it } from 'vitest'
import { type MarkGiven, PharmacyChecks } from '../../../components/pharmacy-checks'
import type { Check } from '../../../lib/pharmacy/verify/gate-of'
import { translator } from '../../../lib/platform/i18n'

const check = (mark: Check['mark']): Check => ({
  item: {
    id: 'platform',
    kind: 'authorisation-valid',
    mandatory: true,
    label: { en: 'Requested', fr: 'Demandée', nl: 'Aangevraagd' },
    quotes: [],
  },
  read: null,
  mark,
  state: mark === null ? 'to-do' : 'done',
  problem: null,
})
const MARKED: Check['mark'] = { check: 'platform', outcome: 'ok', who: 'a pharmacist', when: '2023-03-01T12:00:00Z' }

const shown = (mark: Check['mark'], canSign = true) => {
  const host = document.createElement('div')
  const given: MarkGiven[] = []
  const takenBack: string[] = []
  render(
    <PharmacyChecks
      checks={[check(mark)]}
      lang="en"
      canSign={canSign}
      onMark={(one) => given.push(one)}
      onTakeBack={(id) => takenBack.push(id)}
      t={translator('en')}
    />,
    host,
  )
  const press = (name: string) => host.querySelector<HTMLButtonElement>(`[aria-label="${name}: Requested"]`)?.click()
  return { press, given, takenBack }
}

describe('a check of the gate', () => {
  it('is marked by a press', () => {
    const { press, given } = shown(null)
    press('Holds')
    expect(given).toEqual([{ check: 'platform', outcome: 'ok' }])
  })
  it('is taken back by a second press, and changed by the other', () => {
    const { press, given, takenBack } = shown(MARKED)
    press('Holds')
    expect([given, takenBack]).toEqual([[], ['platform']])
    press('Does not hold')
    expect(given).toEqual([{ check: 'platform', outcome: 'not-ok' }])
  })
  it('cannot be marked by nobody', () => {
    const { press, given } = shown(null, false)
    press('Holds')
    expect(given).toEqual([])
  })
})
