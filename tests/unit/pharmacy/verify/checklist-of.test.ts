import { describe, expect, it } from 'vitest'
import { checklistOf } from '../../../../lib/pharmacy/verify/checklist-of'
import { readCheck } from '../../../../lib/pharmacy/verify/read-check'
import { chartWith, judged, packOf, packs } from '../packs'

const judgementOf = (program: string, drug: string, asOf: string, answers: Record<string, string> = {}) => {
  const found = judged(chartWith(asOf, [{ text: drug, start: null, end: null, status: 'intended' }]), answers).find(
    (one) => one.program === program,
  )
  if (found === undefined) throw new Error(program)
  return found
}

describe('the checklists of the shipped packs', () => {
  it('each of the five documents has one', () =>
    expect(
      packs.filter(({ revisions }) => revisions.some((one) => one.verification !== undefined)).map(({ id }) => id),
    ).toEqual([
      'be-dupixent-mnp',
      'eu-lemtrada',
      'fr-filnemus-off-label-observatory',
      'fr-nulojix',
      'fr-thalidomide-rtu',
    ]))

  it('Dupixent: who, approval, indication, prior treatments, contraindications, dose and consent are mandatory at the start', () => {
    const items = checklistOf(
      packOf('be-dupixent-mnp'),
      judgementOf('be-dupixent-mnp', 'Dupixent 300 mg', '2026-11-20'),
    )
    expect(items.every(({ mandatory }) => mandatory)).toBe(true)
    expect([...new Set(items.map(({ kind }) => kind))]).toEqual([
      'authorisation-valid',
      'prescriber-entitled',
      'indication-in-frame',
      'prior-treatments',
      'contraindications-and-tests',
      'dose',
      'consent',
    ])
  })

  it('thalidomide: its framework is in force on 25 August 2022 and over the day after', () => {
    const on = (day: string) => {
      const judgement = judgementOf('fr-thalidomide-rtu', 'Thalidomide Celgene 50 mg gélule', day)
      const framework = checklistOf(packOf('fr-thalidomide-rtu'), judgement).find(({ id }) => id === 'framework')
      return framework && readCheck(framework, judgement)
    }
    expect([on('2022-08-25'), on('2022-08-26')]).toEqual(['met', 'not-met'])
  })

  it('Lemtrada: liver function that somebody attested is read', () => {
    const read = (answers: Record<string, string>) => {
      const judgement = judgementOf('eu-lemtrada', 'Lemtrada 12 mg', '2026-11-20', answers)
      const liver = checklistOf(packOf('eu-lemtrada'), judgement).find(({ id }) => id === 'liver-function')
      return liver && readCheck(liver, judgement)
    }
    expect([
      read({}),
      read({ 'eu-lemtrada/liver-function': 'yes' }),
      read({ 'eu-lemtrada/liver-function': 'no' }),
    ]).toEqual(['unknown', 'met', 'not-met'])
  })

  it('a watch on a shortage holds nothing back', () => {
    const judgement = judgementOf('fr-filnemus-salbutamol', 'Salbumol 2 mg comprimé', '2026-11-20')
    expect(checklistOf(packOf('fr-filnemus-salbutamol'), judgement)).toEqual([])
  })
})
