import { describe, expect, it } from 'vitest'
import { translatedText } from '../../../lib/forms/item-text'
import { itemTypeOf } from '../../../lib/forms/item-type'
import { optionsOf } from '../../../lib/forms/options-of'
import type { QuestionnaireItem } from '../../../lib/model/questionnaire'
import { program, programIds } from '../packs/program'

const ids = programIds()
const forms = ids.flatMap((id) => program(id).forms)
const flat = (items: readonly QuestionnaireItem[]): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...flat(item.item ?? [])])

describe('the working forms', () => {
  it('are these', () =>
    expect(forms.map(({ id }) => id).sort()).toEqual([
      'be-dupixent-mnp-adverse-event',
      'be-dupixent-mnp-eligibility',
      'be-dupixent-mnp-pregnancy',
      'be-dupixent-mnp-stop',
      'eu-lemtrada-start-checklist',
      'eu-lemtrada-treatment-checklist',
      'fr-filnemus-register-entry',
      'fr-filnemus-shortage-alert',
      'fr-nulojix-initiation',
      'fr-nulojix-monthly-recap',
      'fr-nulojix-stop',
      'fr-thalidomide-rtu-follow-up',
      'fr-thalidomide-rtu-initial',
    ]))

  it('each program’s first form is its request', () =>
    expect(ids.flatMap((id) => program(id).forms[0]?.id ?? [])).toEqual([
      'be-dupixent-mnp-eligibility',
      'eu-lemtrada-start-checklist',
      'fr-filnemus-register-entry',
      'fr-nulojix-initiation',
      'fr-thalidomide-rtu-initial',
    ]))
})

describe.each(forms.map((form) => [form.id, form] as const))('%s', (_id, form) => {
  it('is titled as a working form in three languages', () => {
    expect(form.title).toMatch(/\(working form\)$/)
    expect(translatedText(form.title, form._title, 'fr')).toMatch(/\(formulaire de travail\)$/)
    expect(translatedText(form.title, form._title, 'nl')).toMatch(/\(werkformulier\)$/)
  })

  it('has fields of known types only, each with a text and options in three languages, and no id twice', () => {
    const items = flat(form.item)
    expect(new Set(items.map(({ linkId }) => linkId)).size).toBe(items.length)
    for (const item of items) {
      expect(itemTypeOf(item), item.linkId).toBeDefined()
      const texts = JSON.stringify(item._text ?? {})
      expect(texts, item.linkId).toContain('"fr"')
      expect(texts, item.linkId).toContain('"nl"')
      expect(optionsOf(item, 'fr').length, item.linkId).toBe((item.answerOption ?? []).length)
    }
  })

  it('keeps no full name and no full birth date of the patient', () => {
    const expressions = JSON.stringify(form.item)
    expect(expressions).not.toMatch(/"expression":"%patient\.name\.text"/)
    expect(expressions).not.toMatch(/"expression":"%patient\.birthDate(\.toString\(\))?"/)
  })
})
