import type { ValueSet } from '../../model/value-set'

export const STEROID_SETS: readonly ValueSet[] = [
  {
    id: 'corticosteroid-systemic',
    label: { en: 'systemic corticosteroids', fr: 'corticoïdes systémiques', nl: 'systemische corticosteroïden' },
    include: [{ tags: ['corticosteroid'], systemic: true }],
    // A mineralocorticoid replaces; it is given for its salt effect.
    exclude: [{ substances: ['fludrocortisone', 'desoxycortone', 'aldosterone'] }],
    source: 'WHO ATC H02AB',
  },
  {
    id: 'corticosteroid-systemic-above-replacement',
    label: {
      en: 'systemic corticosteroids above physiologic replacement',
      fr: 'corticoïdes systémiques au-delà de la substitution physiologique',
      nl: 'systemische corticosteroïden boven fysiologische substitutie',
    },
    include: [{ valueSet: 'corticosteroid-systemic', dose: 'above-replacement' }],
    source: 'Dupixent medical need program (BE), inclusion criteria: washout; thresholds are those of each substance',
  },
]
