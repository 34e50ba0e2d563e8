import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { prefill } from '../../../lib/forms/prefill'
import { validate } from '../../../lib/forms/validate'
import { loadIndex } from '../../../lib/lexicon/load-index'
import type { FormState } from '../../../lib/model/questionnaire-response'
import { chartOfCase } from '../../../lib/rules/chart-of-case'
import { runCase } from '../../../lib/rules/run-case'
import { embeddedLexicon } from '../../../scripts/embedded-lexicon'
import { program } from '../packs/program'

const ids = readdirSync(fileURLToPath(new URL('../../../programs', import.meta.url)))
const index = loadIndex(embeddedLexicon())
const value = (state: FormState, linkId: string) => state.answers.find((answer) => answer.linkId === linkId)?.values

/** Every case of a program, each form of it pre-filled from the case's own chart and judgement. */
const filled = async (id: string, name?: string) => {
  const pack = program(id)
  const cases = name === undefined ? pack.cases : pack.cases.filter((each) => each.name === name)
  const states: FormState[] = []
  for (const each of cases) {
    const context = {
      chart: chartOfCase(each, index),
      judgement: runCase(pack, each, index).judgement,
      pack,
      planned: each.planned ?? each.asOf,
      lang: 'en' as const,
    }
    for (const form of pack.forms) states.push(await prefill(form, context))
  }
  return states
}

describe.each(ids)('the forms of %s', (id) => {
  it('no expression of any form fails on any case', async () => {
    for (const state of await filled(id)) expect(state.issues, state.questionnaire).toEqual([])
  })
})

describe('the Dupixent working form on its own cases', () => {
  it('a patient ready to start has only the person’s own details left to fill in', async () => {
    const [state] = await filled(
      'be-dupixent-mnp',
      'An adult after five months of ciclosporin, washed out and everything attested, may start',
    )
    const form = program('be-dupixent-mnp').forms[0]!
    expect(validate(form, state!).map((problem) => `${problem.linkId} ${problem.code}`)).toEqual([
      'patient-initials required',
      'prescriber-name required',
      'prescriber-hospital required',
      'prescriber-phone required',
    ])
  })

  it('the drug that stands in the way is a row of both tables; a clear day is filled only when it has stopped', async () => {
    const [stopped] = await filled(
      'be-dupixent-mnp',
      'Ciclosporin whose last dose was 2 days before the planned day is not washed out; clear from 21 to 24 November',
    )
    const [key] = stopped!.answers.flatMap(({ linkId }) =>
      linkId.startsWith('washout-drug#') ? [linkId.split('#')[1]] : [],
    )
    expect(value(stopped!, `washout-drug#${key}`)).toEqual(['Neoral 100 mg capsules'])
    expect(value(stopped!, `washout-clear#${key}`)).toEqual(['2026-11-24'])
    expect(value(stopped!, `therapy-stop#${key}`)).toEqual(['2026-11-18'])
    expect(value(stopped!, 'washout-immunosuppressants')).toEqual([false])
    const [ongoing] = await filled(
      'be-dupixent-mnp',
      'Ciclosporin still being taken is not washed out; if stopped today, clear from 23 to 26 November',
    )
    expect(ongoing!.answers.filter(({ linkId }) => linkId.startsWith('washout-clear'))).toEqual([])
  })

  it('an unknown criterion is left for a person', async () => {
    const [state] = await filled('be-dupixent-mnp', 'No birth date on the page is asked')
    expect(value(state!, 'patient-age')).toBeUndefined()
    expect(value(state!, 'patient-birth')).toBeUndefined()
  })

  it('a live vaccine is a row of the washout table, with its day', async () => {
    const [state] = await filled(
      'be-dupixent-mnp',
      'A measles vaccine 83 days before the planned day is inside the 12 weeks; clear the day after, whatever was answered',
    )
    const rows = state!.answers
      .filter(({ linkId }) => linkId.startsWith('washout-drug#'))
      .map(({ values }) => values[0])
    expect(rows).toContain('Priorix')
  })
})

describe('the other working forms', () => {
  it('thalidomide: the one diagnosis on the list is the indication; none on the list is asked', async () => {
    const [one] = await filled(
      'fr-thalidomide-rtu',
      'A child of ten with severe active Crohn’s disease after infliximab without response',
    )
    expect(value(one!, 'indication')).toEqual(['crohn-child'])
    const [none] = await filled('fr-thalidomide-rtu', 'None of the four diagnoses on the list, none denied, is asked')
    expect(value(none!, 'indication')).toBeUndefined()
  })

  it('Nulojix: 78 kg at 6 mg/kg is 468 mg, two vials of 250 mg', async () => {
    const [state] = await filled('fr-nulojix', 'February 2023, rescue, product confirmed')
    expect(value(state!, 'vials-per-dose')).toEqual([2])
    expect(value(state!, 'indication')).toEqual(['rescue'])
    expect(state!.answers.filter(({ linkId }) => linkId.startsWith('current-drug#'))).toHaveLength(3)
  })

  it('Lemtrada: the disease-modifying treatments are its table', async () => {
    const [state] = await filled(
      'eu-lemtrada',
      'A new adult patient with highly active RRMS after natalizumab and fingolimod, both full and adequate',
    )
    const drugs = state!.answers
      .filter(({ linkId }) => linkId.startsWith('therapy-drug#'))
      .map(({ values }) => values[0])
    expect(drugs).toEqual(['Tysabri 300 mg', 'Gilenya 0.5 mg'])
  })
})
