import type { AuthoredSubstance } from '../../../lib/lexicon/authored'
import { type AuthoredLexicon, compile } from '../../../lib/lexicon/compile'
import { type LexiconIndex, loadIndex } from '../../../lib/lexicon/load-index'

/** A substance with only what a case takes. */
export const substance = (inn: string, more: Partial<AuthoredSubstance> = {}): AuthoredSubstance => ({
  inn,
  fr: inn,
  nl: inn,
  atc: ['N02BE01'],
  ...more,
})

const STEROID = { mgPerPrednisone5: 5, replacementUpToMg: 7.5, source: 'written for the test', certainty: 'B' } as const

/** Two dozen substances, chosen for what can go wrong between them. */
export const SMALL: AuthoredLexicon = {
  files: [
    {
      title: 'small',
      source: 'written for the tests',
      substances: [
        substance('methotrexate', {
          fr: 'méthotrexate',
          nl: 'methotrexaat',
          de: 'Methotrexat',
          abbr: ['MTX'],
          atc: ['L04AX03', 'L01BA01'],
          brands: { Ledertrexate: 'BE', Metoject: 'BE FR @subcutaneous' },
          tags: ['immunosuppressant'],
        }),
        substance('azathioprine', {
          atc: ['L04AX01'],
          brands: { Imurel: 'FR', Imuran: 'BE NL' },
          tags: ['immunosuppressant'],
        }),
        substance('zidovudine', { abbr: ['AZT'], atc: ['J05AF01'], tags: ['antiviral'] }),
        substance('lamivudine', { atc: ['J05AF05'], tags: ['antiviral'] }),
        substance('efavirenz', { fr: 'éfavirenz', atc: ['J05AG03'], tags: ['antiviral'] }),
        substance('tofacitinib', { atc: ['L04AF01'], brands: { Xeljanz: 'EU @oral' }, tags: ['jak-inhibitor'] }),
        substance('everolimus', {
          atc: ['L04AH02', 'L01EG02'],
          brands: { Certican: 'BE FR', Votubia: 'EU' },
          tags: ['immunosuppressant'],
        }),
        substance('tacrolimus', {
          atc: ['L04AD02 @oral', 'L04AD02 @intravenous', 'D11AH01 @cutaneous'],
          brands: { Prograf: 'BE FR', Protopic: 'EU @cutaneous' },
          tags: ['immunosuppressant', 'calcineurin-inhibitor'],
        }),
        substance('prednisolone', {
          nl: 'prednisolon',
          atc: ['H02AB06', 'A07EA01 @rectal', 'D07AA03', 'S01BA04'],
          brands: { Solupred: 'FR @oral' },
          tags: ['corticosteroid'],
          steroid: STEROID,
        }),
        substance('methylprednisolone', {
          fr: 'méthylprednisolone',
          atc: ['H02AB04', 'D07AA01'],
          brands: { Medrol: 'BE FR @oral', 'Solu-Medrol': 'BE FR', 'Depo-Medrol': 'BE FR @intramuscular depot' },
          tags: ['corticosteroid'],
          steroid: { ...STEROID, mgPerPrednisone5: 4, replacementUpToMg: 6 },
        }),
        substance('hydrocortisone', {
          nl: 'hydrocortison',
          atc: ['H02AB09', 'D07AA02'],
          tags: ['corticosteroid'],
          steroid: { ...STEROID, mgPerPrednisone5: 20, replacementUpToMg: 30 },
        }),
        substance('budesonide', { fr: 'budésonide', atc: ['A07EA06', 'R03BA02', 'R01AD05'], tags: ['corticosteroid'] }),
        substance('chloroquine', { atc: ['P01BA01'], tags: ['antimalarial'] }),
        substance('hydroxychloroquine', {
          atc: ['P01BA02'],
          tags: ['antimalarial', 'immunomodulator'],
          brands: { Plaquenil: 'BE FR' },
        }),
        substance('trastuzumab', { atc: ['L01FD01'], brands: { Herceptin: 'EU' }, tags: ['antineoplastic'] }),
        substance('filgrastim', { atc: ['L03AA02'], tags: ['immunostimulant'] }),
        substance('pirfenidone', { fr: 'pirfénidone', atc: ['L04AX05'] }),
        substance('amoxicillin', { fr: 'amoxicilline', nl: 'amoxicilline', atc: ['J01CA04'], tags: ['antibacterial'] }),
        substance('clavulanic acid', {
          fr: 'acide clavulanique',
          nl: 'clavulaanzuur',
          atc: ['J01CR02'],
          tags: ['antibacterial'],
        }),
        substance('salbutamol', { atc: ['R03AC02 @inhalation', 'R03CC02 @oral'], brands: { Ventolin: 'BE NL UK' } }),
        substance('mycophenolic acid', {
          fr: 'acide mycophénolique',
          synonyms: ['mycophenolate mofetil', 'mycophénolate mofétil'],
          atc: ['L04AA06'],
          brands: { CellCept: 'EU', Myfortic: 'BE FR' },
          tags: ['immunosuppressant'],
        }),
        substance('medroxyprogesterone', { atc: ['G03DA02'], brands: { 'Depo-Provera': 'BE FR' } }),
        substance('measles, combinations with mumps and rubella, live attenuated', {
          fr: 'vaccin rougeole-oreillons-rubéole',
          atc: ['J07BD52'],
          brands: { Priorix: 'BE FR' },
          vaccine: 'live',
          tags: ['vaccine'],
        }),
        substance('varicella, live attenuated', {
          fr: 'vaccin varicelleux',
          atc: ['J07BK01'],
          vaccine: 'live',
          tags: ['vaccine'],
        }),
        substance('hepatitis b vaccine', { atc: ['J07BC01'], vaccine: 'not-live', tags: ['vaccine'] }),
        substance('loperamide', { atc: ['A07DA03'], brands: { Arret: 'UK' } }),
        substance('metoprolol', { atc: ['C07AB02'] }),
      ],
      combinations: [
        {
          of: ['amoxicillin', 'clavulanic acid'],
          names: ['co-amoxiclav'],
          atc: ['J01CR02'],
          brands: { Augmentin: 'BE FR' },
        },
        { of: ['lamivudine', 'zidovudine'], atc: ['J05AR01'], brands: { Combivir: 'EU' } },
      ],
    },
  ],
  ambiguous: [
    { name: 'MPA', means: ['mycophenolic acid', 'medroxyprogesterone'], source: 'in use for both' },
    { name: 'AZT', means: ['zidovudine', 'azathioprine'], source: 'in use for both' },
  ],
  moves: [
    { old: 'L04AA29', current: ['L04AF01'] },
    { old: 'L01XC03', current: ['L01FD01'] },
  ],
  productCodes: { Votubia: ['L01EG02'] },
}

export const smallIndex = (): LexiconIndex => loadIndex(JSON.parse(JSON.stringify(compile(SMALL))))
