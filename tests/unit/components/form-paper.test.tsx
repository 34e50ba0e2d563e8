// @vitest-environment happy-dom
import { render } from 'preact'
import { describe, expect, it } from 'vitest'
import { FormPaper } from '../../../components/form-paper'
import { Questionnaire } from '../../../lib/model/questionnaire'
import type { FormState } from '../../../lib/model/questionnaire-response'
import { compileForm } from '../../../lib/packs/compile-form'
import { translator } from '../../../lib/platform/i18n'

// A form written here: under happy-dom a file has no address, and the programs are read from theirs.
const form = Questionnaire.parse(
  compileForm({
    id: 'a-form',
    title: {
      en: 'A form (working form)',
      fr: 'Un formulaire (formulaire de travail)',
      nl: 'Een formulier (werkformulier)',
    },
    item: [
      { linkId: 'diagnosis', type: 'string', text: { en: 'Diagnosis', fr: 'Diagnostic', nl: 'Diagnose' } },
      { linkId: 'weight', type: 'decimal', text: { en: 'Weight', fr: 'Poids', nl: 'Gewicht' } },
      {
        linkId: 'therapies',
        type: 'group',
        repeats: true,
        text: { en: 'Treatments', fr: 'Traitements', nl: 'Behandelingen' },
        item: [
          { linkId: 'therapy-drug', type: 'string', text: { en: 'Medicine', fr: 'Médicament', nl: 'Geneesmiddel' } },
        ],
      },
    ],
  }),
)
const state: FormState = {
  questionnaire: form.id,
  program: 'be-x',
  revision: 'undated',
  answers: [
    { linkId: 'therapy-drug#m1', values: ['Neoral 100 mg'], origin: 'auto' },
    { linkId: 'diagnosis', values: ['Eczéma sévère'], origin: 'manual' },
  ],
  issues: [],
}

describe('a form as the browser prints it', () => {
  const host = document.createElement('div')
  const head = { program: 'le programme', revision: 'undated', source: 'la source', fingerprint: '0123 4567 89ab cdef' }
  render(<FormPaper questionnaire={form} state={state} head={head} lang="fr" t={translator('fr')} />, host)
  const text = (host.textContent ?? '').replace(/\s+/g, ' ')

  it('is titled a working form and names program, revision and source', () => {
    expect(host.querySelector('h1')?.textContent).toMatch(/\(formulaire de travail\)$/)
    expect(text.replaceAll('\u00a0', ' ')).toContain('Programme : le programme')
    expect(text.replaceAll('\u00a0', ' ')).toContain('Source : la source')
    expect(text.replaceAll('\u00a0', ' ')).toContain('Empreinte de ce qui a été jugé : 0123 4567 89ab cdef')
  })
  it('each answer says where it comes from', () => {
    expect(text).toContain('Eczéma sévère (saisi par une personne)')
    expect(host.querySelector('td')?.textContent).toBe('Neoral 100 mg (rempli par Sidelight)')
  })
  it('an open field is there, empty, to be written in; so is room to sign', () => {
    const weight = [...host.querySelectorAll('dl')].find((dl) => dl.querySelector('dt')?.textContent === 'Poids')
    expect(weight?.querySelector('dd')?.textContent).toBe('')
    expect(host.querySelector('.paper-sign')?.textContent).toBe('Nom, signature et date')
  })
})
