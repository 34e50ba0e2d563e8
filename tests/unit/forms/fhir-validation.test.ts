import { describe, expect, it } from 'vitest'
import { prefill } from '../../../lib/forms/prefill'
import { toBundle } from '../../../lib/forms/to-bundle'
import { toResponse } from '../../../lib/forms/to-response'
import { r4Faults } from './vignettes/r4'
import { PACKS, readVignette, vignetteHtml } from './vignettes/read-vignette'
import { TRUTHS, type Truth } from './vignettes/truth'
import { OTHER_TRUTHS } from './vignettes/truth-others'

const ME = {
  name: 'Dr. Łucja Şahin',
  rpps: '99700218896',
  inami: '1-00001-06-004',
  hospital: 'UZ Noord',
  phone: '1234567',
}
const AUTHORED = '2026-11-21T09:00:00Z'
const seen: Record<string, number> = {}

/** Pages on which the forms of all programs are checked; on the others those of the programs that concern the patient. */
const WHOLE = ['be16-frame-contraindications', 'form04-nulojix-stop', 'be17-worklist']

/** The forms of one page, as a response and as the bundle it travels in. */
const faultsOn = async ({ page, asOf }: Truth): Promise<string[]> => {
  const { chart, judgements } = await readVignette(vignetteHtml(page), asOf)
  const faults: string[] = []
  for (const pack of PACKS)
    for (const questionnaire of pack.forms) {
      const judgement = judgements.find(({ program }) => program === pack.id)
      if (judgement === undefined) throw new Error(`${pack.id} is not judged`)
      if (judgement.notice === 'none' && !WHOLE.includes(page)) continue
      const state = await prefill(questionnaire, {
        chart,
        judgement,
        pack,
        planned: asOf,
        lang: 'fr',
        practitioner: ME,
      })
      const from = { authored: AUTHORED, lang: 'fr', status: 'in-progress' } as const
      const response = toResponse(questionnaire, state, from)
      const bundle = toBundle({ questionnaire, state, chart, judgement, practitioner: ME, ...from })
      for (const { resource } of bundle.entry as { resource: { resourceType: string } }[])
        seen[resource.resourceType] = (seen[resource.resourceType] ?? 0) + 1
      faults.push(...[response, bundle].flatMap((one) => r4Faults(one).map((fault) => `${questionnaire.id} ${fault}`)))
    }
  return faults
}

describe('what leaves as FHIR is FHIR R4, by a validator that is not ours', () => {
  it('the validator finds a fault where there is one', () => {
    expect(
      r4Faults({ resourceType: 'QuestionnaireResponse', status: 'completed', item: [{ text: 'no linkId' }] }),
    ).not.toEqual([])
    expect(r4Faults({ resourceType: 'Patient', birthDate: '14/03/1991' })).not.toEqual([])
    expect(r4Faults({ resourceType: 'Patient', birthday: '1991-03-14' })).not.toEqual([])
  })

  it.each(PACKS.flatMap(({ forms }) => forms).map((form) => [form.id, form] as const))('the form %s', (_id, form) =>
    expect(r4Faults(form)).toEqual([]),
  )

  it.each([...TRUTHS, ...OTHER_TRUTHS].map((truth) => [truth.page, truth] as const))(
    '%s: every form as a response and in its bundle',
    async (_page, truth) => {
      expect(await faultsOn(truth)).toEqual([])
    },
  )

  it('all that is exported was among them', () => {
    process.stdout.write(`validated: ${JSON.stringify(seen)}\n`)
    const kinds = [
      'DetectedIssue',
      'MedicationStatement',
      'Patient',
      'Practitioner',
      'Provenance',
      'QuestionnaireResponse',
    ]
    expect(Object.keys(seen).sort()).toEqual(kinds)
  })
})
