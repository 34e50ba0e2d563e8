import type { Lang } from '../../lib/model/text'

type Said = Record<Lang, string>

/** A line of the practice chart; its days are told from the day it is opened, so that it never ages. */
export interface PracticeRow {
  drug: Said
  dose: Said
  route: Said
  /** Days before today of the first and of the last dose; null when it goes on. */
  began: number
  ended: number | null
  remark?: Said
}

const ORAL: Said = { en: 'Oral', fr: 'Orale', nl: 'Oraal' }
const SKIN: Said = { en: 'Cutaneous', fr: 'Cutanée', nl: 'Cutaan' }
const ONCE_A_WEEK: Said = { en: '15 mg once a week', fr: '15 mg 1x/semaine', nl: '15 mg 1x per week' }
const ONCE_A_DAY: Said = { en: 'Once a day', fr: '1 application par jour', nl: '1x per dag' }

/** The treatments of an invented patient: a drug that must wash out, one that did, an infection, and what bears on nothing. */
export const PRACTICE_ROWS: readonly PracticeRow[] = [
  {
    drug: { en: 'Methotrexate 2.5 mg tablet', fr: 'Méthotrexate 2,5 mg, comprimé', nl: 'Methotrexaat 2,5 mg tablet' },
    dose: ONCE_A_WEEK,
    route: ORAL,
    began: 330,
    ended: 150,
    remark: { en: 'Inadequate response', fr: 'Inefficacité', nl: 'Onvoldoende effect' },
  },
  {
    drug: { en: 'Ciclosporin 100 mg capsule', fr: 'Ciclosporine 100 mg, capsule', nl: 'Ciclosporine 100 mg capsule' },
    dose: { en: '100 mg twice a day', fr: '100 mg 2x/jour', nl: '100 mg 2x per dag' },
    route: ORAL,
    began: 140,
    ended: 60,
    remark: { en: 'Raised creatinine', fr: 'Créatinine élevée', nl: 'Gestegen creatinine' },
  },
  {
    drug: {
      en: 'Methylprednisolone 16 mg tablet',
      fr: 'Méthylprednisolone 16 mg, comprimé',
      nl: 'Methylprednisolon 16 mg tablet',
    },
    dose: { en: '32 mg once a day', fr: '32 mg/jour', nl: '32 mg 1x per dag' },
    route: ORAL,
    began: 30,
    ended: 2,
    remark: { en: 'Flare', fr: 'Poussée', nl: 'Opflakkering' },
  },
  {
    drug: { en: 'Doxycycline 100 mg tablet', fr: 'Doxycycline 100 mg, comprimé', nl: 'Doxycycline 100 mg tablet' },
    dose: { en: '100 mg twice a day', fr: '100 mg 2x/jour', nl: '100 mg 2x per dag' },
    route: ORAL,
    began: 21,
    ended: 14,
    remark: { en: 'Impetiginised eczema', fr: 'Eczéma impétiginisé', nl: 'Geïmpetiginiseerd eczeem' },
  },
  {
    drug: { en: 'Betamethasone 0.1 % cream', fr: 'Bétaméthasone 0,1 %, crème', nl: 'Betamethason 0,1 % crème' },
    dose: ONCE_A_DAY,
    route: SKIN,
    began: 800,
    ended: null,
  },
  {
    drug: { en: 'Salbutamol 2 mg tablet', fr: 'Salbutamol 2 mg, comprimé', nl: 'Salbutamol 2 mg tablet' },
    dose: { en: '2 mg three times a day', fr: '2 mg 3x/jour', nl: '2 mg 3x per dag' },
    route: ORAL,
    began: 400,
    ended: null,
  },
  {
    drug: { en: 'Cetirizine 10 mg tablet', fr: 'Cétirizine 10 mg, comprimé', nl: 'Cetirizine 10 mg tablet' },
    dose: { en: '10 mg once a day', fr: '10 mg 1x/jour', nl: '10 mg 1x per dag' },
    route: ORAL,
    began: 800,
    ended: null,
  },
]
