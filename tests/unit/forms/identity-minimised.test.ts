import { describe, expect, it } from 'vitest'
import { caseReference } from '../../../lib/forms/cases/case-reference'
import { titleText } from '../../../lib/forms/item-text'
import { prefill } from '../../../lib/forms/prefill'
import { Lang } from '../../../lib/model/text'
import { sealDraft, summaryOf } from '../../../lib/storage/sealed-draft'
import { newVaultKeys } from '../../../lib/storage/vault'
import { program, programIds } from '../packs/program'
import { chart, judged, judgement, row } from './patient'

const forms = programIds().flatMap((id) => program(id).forms.map((form) => ({ id: form.id, form, pack: program(id) })))
/** The name in its parts, the day of birth however it is written, the number of the record. */
const IDENTIFYING = /\bSmet\b|\bAnn\b|1986-04-02|0?2[/.-]0?4[/.-]1986|860402|2 (?:apr|avr)\S* 1986/i

const filled = ({ form, pack }: (typeof forms)[number]) =>
  prefill(form, {
    chart: chart({ medications: [row('m-1', 'Neoral 100 mg', { start: '2026-01', end: '2026-06-30' })] }),
    judgement: judgement([judged('severity', 'unknown')]),
    pack,
    planned: '2026-11-25',
    lang: 'en',
  })

describe('every shipped form asks for no more of who the patient is than initials and a month of birth', () => {
  it('there are forms to look at', () => expect(forms.length).toBeGreaterThan(12))

  it.each(forms)('$id', async (one) => {
    const { answers } = await filled(one)
    expect(
      answers.map(({ values, quote }) => `${values.join(' ')} ${quote ?? ''}`).filter((text) => IDENTIFYING.test(text)),
    ).toEqual([])
  })

  it.each(forms)('$id: what lists, titles and indexes show of its draft names nobody', async (one) => {
    const form = await filled(one)
    const moment = '2026-11-20T09:00:00Z'
    const draft = {
      id: 'f3a1',
      patientKey: 'k',
      program: one.pack.id,
      form,
      version: 1,
      createdAt: moment,
      updatedAt: moment,
    }
    const { publicKey } = await newVaultKeys()
    const shown = [
      summaryOf(await sealDraft(draft, publicKey)),
      ...Lang.options.map((lang) => titleText(one.form, lang)),
      caseReference('f3a1'),
    ]
    expect(JSON.stringify(shown)).not.toMatch(IDENTIFYING)
    expect(JSON.stringify(shown)).not.toMatch(/neoral|ciclosporin/i)
  })
})
