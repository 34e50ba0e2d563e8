import type { ValueSet } from '../../model/value-set'

/** Classes that act on the immune system. Each says in `source` whose definition it is. */
export const IMMUNE_SETS: readonly ValueSet[] = [
  {
    id: 'immunosuppressive-immunomodulating-systemic',
    label: {
      en: 'systemic immunosuppressive or immunomodulating drugs',
      fr: 'immunosuppresseurs ou immunomodulateurs systémiques',
      nl: 'systemische immunosuppressiva of immunomodulatoren',
    },
    include: [
      {
        tags: ['immunosuppressant', 'immunomodulator', 'jak-inhibitor', 'calcineurin-inhibitor', 'anti-tnf', 'dmt-ms'],
        systemic: true,
      },
      { tags: ['immunostimulant'], systemic: true },
      { tags: ['immunoglobulin'], atc: ['J06BA'], systemic: true },
      { valueSet: 'corticosteroid-systemic-above-replacement' },
      // Cytotoxics, lymphocyte-depleting antibodies, JAK/BTK/PI3K inhibitors, checkpoint inhibitors and CAR-T cells.
      {
        atc: [
          'L01A',
          'L01B',
          'L01C',
          'L01D',
          'L01XA',
          'L01EJ',
          'L01EL',
          'L01EM',
          'L01FA',
          'L01FB',
          'L01FC',
          'L01FF',
          'L01FX04',
          'L01XL',
          'L01XC02',
          'L01XC04',
        ],
        tags: ['antineoplastic', 'immunosuppressant', 'immunomodulator'],
        systemic: true,
      },
    ],
    exclude: [
      // Corticosteroids count by dose, never by being tagged immunosuppressant as well.
      { tags: ['corticosteroid'], dose: 'replacement' },
      { tags: ['corticosteroid'], systemic: false },
      // Colony-stimulating factors raise counts and suppress nothing.
      { atc: ['L03AA'] },
      { tags: ['vaccine'] },
      // Antifibrotic, though WHO files it under L04AX05.
      { substances: ['pirfenidone'] },
    ],
    source:
      'Dupixent medical need program (BE), inclusion criteria: washout; members beyond its examples are our reading',
  },
  {
    id: 'jak-inhibitor',
    label: { en: 'JAK inhibitors', fr: 'inhibiteurs de JAK', nl: 'JAK-remmers' },
    include: [{ tags: ['jak-inhibitor'], systemic: true }],
    source: 'WHO ATC L04AF, L01EJ and D11AH08',
  },
  {
    id: 'ms-dmt',
    label: {
      en: 'disease-modifying treatments of multiple sclerosis',
      fr: 'traitements de fond de la sclérose en plaques',
      nl: 'ziektemodificerende behandelingen van multiple sclerose',
    },
    include: [{ tags: ['dmt-ms'], systemic: true }],
    source: 'EMA: authorised disease-modifying treatments of multiple sclerosis',
  },
  {
    id: 'calcineurin-inhibitor',
    label: { en: 'calcineurin inhibitors', fr: 'inhibiteurs de la calcineurine', nl: 'calcineurineremmers' },
    include: [{ tags: ['calcineurin-inhibitor'], systemic: true }],
    source: 'WHO ATC L04AD',
  },
  {
    id: 'anti-tnf',
    label: { en: 'TNF inhibitors', fr: 'anti-TNF', nl: 'TNF-remmers' },
    include: [{ tags: ['anti-tnf'], systemic: true }],
    source: 'WHO ATC L04AB',
  },
  {
    id: 'immunoglobulin',
    label: {
      en: 'normal human immunoglobulins',
      fr: 'immunoglobulines humaines normales',
      nl: 'normale humane immunoglobulinen',
    },
    include: [{ tags: ['immunoglobulin'], atc: ['J06BA'] }],
    source: 'WHO ATC J06BA',
  },
  {
    id: 'conventional-immunosuppressant-ad',
    label: {
      en: 'methotrexate, azathioprine, ciclosporin or mycophenolate (systemic)',
      fr: 'méthotrexate, azathioprine, ciclosporine ou mycophénolate (systémiques)',
      nl: 'methotrexaat, azathioprine, ciclosporine of mycofenolaat (systemisch)',
    },
    include: [
      {
        substances: ['methotrexate', 'azathioprine', 'ciclosporin', 'mycophenolic acid'],
        systemic: true,
      },
    ],
    source: 'Dupixent medical need program (BE), inclusion criteria: alternatives',
  },
]
