import { describe, expect, it } from 'vitest'
import type { Chart } from '../../../../lib/model/chart'
import { charted, statement, why } from './bundle'

const named = (chart: Chart) =>
  chart.medications.map(({ substances }) => substances.map(({ name }) => name).join(' + '))

describe('what it is called', () => {
  it('an ATC code without words is enough; a name with a code of another drug is asked', () => {
    const atc = (code: string, text?: string) => ({
      medicationCodeableConcept: { coding: [{ system: 'http://www.whocc.no/atc', code }], ...(text ? { text } : {}) },
    })
    expect(named(statement(atc('L04AX03')))).toEqual(['methotrexate'])
    const torn = statement(atc('L04AD01', 'Methotrexate 10 mg'))
    expect(torn.medications[0]).toMatchObject({ recognised: false, substances: [] })
    expect(why(torn)).toEqual(['ambiguous-name'])
  })

  it('a name that nobody knows stays, not recognised, and is said', () => {
    const chart = statement({ medicationCodeableConcept: { text: 'Blorvexan 20 mg' } })
    expect(chart.medications[0]?.recognised).toBe(false)
    expect(why(chart)).toEqual(['unrecognised-name'])
  })

  it('a Medication contained in it, or in the file under a server’s address, names it', () => {
    const medication = { resourceType: 'Medication', id: 'm1', code: { text: 'Imuran 50 mg' } }
    const inside = {
      medicationCodeableConcept: undefined,
      medicationReference: { reference: '#m1' },
      contained: [medication],
    }
    expect(named(statement(inside))).toEqual(['azathioprine'])
    const pointing = {
      resourceType: 'MedicationStatement',
      status: 'active',
      medicationReference: { reference: 'https://ehr.example/fhir/Medication/m1/_history/2' },
    }
    expect(named(charted(pointing, medication))).toEqual(['azathioprine'])
  })

  it('a reference to what the file does not hold is said, with the name beside it or without', () => {
    const lost = (display?: string) =>
      statement({
        medicationCodeableConcept: undefined,
        medicationReference: { reference: 'Medication/gone', display },
      })
    expect([named(lost('Imuran')), why(lost('Imuran'))]).toEqual([['azathioprine'], ['not-in-file']])
    expect([named(lost()), why(lost())]).toEqual([[], ['not-in-file']])
  })

  it('"no known medications" is no medicine and no proof of a whole list', () => {
    const chart = statement({
      medicationCodeableConcept: {
        coding: [
          {
            system: 'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips',
            code: 'no-known-medications',
            display: 'No known medications',
          },
        ],
      },
    })
    expect([chart.medications, why(chart), chart.coverage.medications]).toEqual([[], ['denied-line'], 'not-on-page'])
  })
})
