import { describe, expect, it } from 'vitest'
import { packProse } from '../../../scripts/pack-prose'
import { program } from '../packs/program'

const dupixent = program('be-dupixent-mnp')
const nulojix = program('fr-nulojix')

describe('a program as prose', () => {
  it.each([
    [
      'en',
      'No dose of systemic immunosuppressive',
      '(10 working days after “Returns the completed form',
      '(very common): ',
    ],
    ['fr', 'Aucune dose (immunosuppresseurs', '(10 jours ouvrables après “Renvoie le formulaire', '(très fréquent): '],
    [
      'nl',
      'Geen dosis (systemische immunosuppressiva',
      '(10 werkdagen na “Stuurt het ingevulde formulier',
      '(zeer vaak): ',
    ],
  ] as const)(
    '%s: rules, steps with their deadlines, duties, reactions, contacts, all of it',
    (lang, washout, step, often) => {
      const prose = packProse(dupixent, lang)
      expect(prose).toContain(washout)
      expect(prose).toContain(step)
      expect(prose).toContain(often)
      expect(prose).toContain('pharmacovigilance.belgium@sanofi.com')
      for (const { reaction } of dupixent.revisions[0]?.adverseReactions ?? []) expect(prose).toContain(reaction[lang])
      for (const { title } of dupixent.revisions[0]?.passages ?? []) expect(prose).toContain(title[lang])
      for (const { text } of dupixent.revisions[0]?.dosing ?? []) expect(prose).toContain(text[lang])
    },
  )

  it('excipients and conditions are named in the language of the reader', () => {
    expect(packProse(dupixent, 'fr')).toContain('acétate de sodium')
    expect(packProse(dupixent, 'nl')).toContain('De probleemlijst noemt “Atopische dermatitis” of een synoniem')
  })

  it('quotas are said with their scope and figure, or that none is stated', () => {
    expect(packProse(nulojix, 'en')).toMatch(/Quota \(national, a month\): maximum \d+/)
    expect(packProse(nulojix, 'fr')).toMatch(/Quota \(par centre, par mois\): chiffre non indiqué/)
  })

  it('one medicine is not "one of"; gaps are spoken of only where a duration is asked', () => {
    const prose = packProse(program('fr-thalidomide-rtu'), 'en')
    expect(prose).toContain('Treated with colchicine; outcome: failure')
    expect(packProse(dupixent, 'en')).toMatch(/Treated with one of methotrexate.*gaps up to 30 days are bridged/)
  })
})
