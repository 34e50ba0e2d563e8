import { describe, expect, it } from 'vitest'
import { askedItems } from '../../../lib/forms/asked-items'
import { prefill } from '../../../lib/forms/prefill'
import { validate } from '../../../lib/forms/validate'
import { PACKS, readVignette, vignetteHtml } from './vignettes/read-vignette'
import { TRUTHS, type Truth } from './vignettes/truth'
import { OTHER_TRUTHS } from './vignettes/truth-others'
import { missingRows, wrongFills } from './vignettes/wrong-fills'

const ME = {
  name: 'Dr. An Willems',
  speciality: 'Dermatology',
  rpps: '99700218896',
  inami: '1-00001-06-004',
  hospital: 'UZ Noord',
  ward: 'Dermatology',
  phone: '+32 2 555 01 01',
  pharmacy: 'Pharmacy UZ Noord',
}
const ALL = [...TRUTHS, ...OTHER_TRUTHS]

interface Tally {
  forms: number
  required: number
  filled: number
  asked: number
  neither: string[]
  wrong: string[]
  missing: string[]
  dupixent: { inputs: number; named: boolean }[]
}

const fillAll = async (truth: Truth): Promise<Tally> => {
  const { chart, judgements } = await readVignette(vignetteHtml(truth.page), truth.asOf)
  const tally: Tally = { forms: 0, required: 0, filled: 0, asked: 0, neither: [], wrong: [], missing: [], dupixent: [] }
  for (const pack of PACKS) {
    const judgement = judgements.find(({ program }) => program === pack.id)
    if (judgement === undefined) throw new Error(`${pack.id} is not judged`)
    const concerned = judgement.notice !== 'none'
    const states = await Promise.all(
      pack.forms.map((form) =>
        prefill(form, { chart, judgement, pack, planned: truth.asOf, lang: 'en', practitioner: ME }),
      ),
    )
    for (const [i, state] of states.entries()) {
      const form = pack.forms[i]
      if (form === undefined) continue
      const open = validate(form, state)
      const required = askedItems(form, state).filter(({ item }) => item.required && item.type !== 'group')
      const answered = required.filter(({ id }) => state.answers.some((a) => a.linkId === id && a.values.length > 0))
      const asked = required.filter(({ id }) => open.some((one) => one.linkId === id && one.code === 'required'))
      tally.forms += 1
      tally.required += required.length
      tally.filled += answered.length
      tally.asked += asked.length
      const neither = required.filter((one) => !answered.includes(one) && !asked.includes(one))
      tally.neither.push(...neither.map(({ id }) => `${form.id} ${id}`))
      tally.wrong.push(...wrongFills(pack.id, state, truth, concerned).map((one) => `${form.id} ${one}`))
      tally.wrong.push(...state.issues.map(({ linkId, problem }) => `${form.id} ${linkId}: ${problem}`))
      if (concerned && form.id === 'be-dupixent-mnp-eligibility') {
        tally.dupixent.push({ inputs: open.length, named: chart.patient.name !== undefined })
      }
    }
    if (concerned && pack.forms.length > 0) tally.missing.push(...missingRows(pack.id, states, truth))
  }
  return tally
}

const tallies = new Map(await Promise.all(ALL.map(async (truth) => [truth.page, await fillAll(truth)] as const)))
const sum = (of: (tally: Tally) => number): number => [...tallies.values()].reduce((n, tally) => n + of(tally), 0)

describe(`${ALL.length} vignettes, every form of every program filled on each`, () => {
  it('are at least fifty', () => expect(ALL.length).toBeGreaterThanOrEqual(50))

  it.each(ALL.map(({ page }) => page))('%s: nothing is filled that the page does not say', (page) => {
    expect(tallies.get(page)?.wrong).toEqual([])
  })

  it.each(ALL.map(({ page }) => page))(
    '%s: every required field is filled or asked, every row in its table',
    (page) => {
      expect(tallies.get(page)?.neither).toEqual([])
      expect(tallies.get(page)?.missing).toEqual([])
    },
  )

  it('the Dupixent form wants at most 12 inputs of a person where the page says whose it is', () => {
    const patients = [...tallies.values()].flatMap(({ dupixent }) => dupixent)
    const inputsOf = (named: boolean): number[] =>
      patients.filter((one) => one.named === named).map(({ inputs }) => inputs)
    const inputs = inputsOf(true).sort((a, b) => a - b)
    const figures = [
      `vignettes ${ALL.length}, forms filled ${sum(({ forms }) => forms)}`,
      `required fields ${sum(({ required }) => required)}: filled ${sum(({ filled }) => filled)}, asked ${sum(({ asked }) => asked)}, neither ${sum(({ neither }) => neither.length)}`,
      `wrong fills ${sum(({ wrong }) => wrong.length)}, rows left out ${sum(({ missing }) => missing.length)}`,
      `inputs left on the Dupixent form: ${inputs.length} patients, ${inputs[0]} to ${inputs.at(-1)}, median ${inputs[inputs.length >> 1]}; a page without a name: ${inputsOf(false).join(', ')}`,
    ]
    process.stdout.write(`${figures.join('\n')}\n`)
    expect(inputs.length).toBeGreaterThanOrEqual(19)
    expect(Math.max(...inputs)).toBeLessThanOrEqual(12)
  })
})
