import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../lib/model/pack'
import type { Lang } from '../../../lib/model/text'
import { packProse as prose } from '../../../lib/packs/pack-prose'
import { embeddedLexicon } from '../../../scripts/embedded-lexicon'
import { program } from './program'

const names = new Map(embeddedLexicon().substances.map(({ facts }) => [facts.name, facts.names]))
const packProse = (pack: Pack, lang: Lang) => prose(pack, lang, (inn, wanted) => names.get(inn)?.[wanted])

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
      const said = packProse(dupixent, lang)
      expect(said).toContain(washout)
      expect(said).toContain(step)
      expect(said).toContain(often)
      expect(said).toContain('pharmacovigilance.belgium@sanofi.com')
      for (const { reaction } of dupixent.revisions[0]?.adverseReactions ?? []) expect(said).toContain(reaction[lang])
      for (const { title } of dupixent.revisions[0]?.passages ?? []) expect(said).toContain(title[lang])
      for (const { text } of dupixent.revisions[0]?.dosing ?? []) expect(said).toContain(text[lang])
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
    const said = packProse(program('fr-thalidomide-rtu'), 'en')
    expect(said).toContain('Treated with colchicine; outcome: failure')
    expect(packProse(dupixent, 'en')).toMatch(/Treated with one of methotrexate.*gaps up to 30 days are bridged/)
  })
})
