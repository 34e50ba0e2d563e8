import type { ValueSet } from '../../model/value-set'

export const OTHER_SETS: readonly ValueSet[] = [
  {
    id: 'investigational',
    label: { en: 'investigational drugs', fr: 'médicaments expérimentaux', nl: 'geneesmiddelen voor onderzoek' },
    include: [{ kinds: ['investigational'] }, { tags: ['investigational'] }],
    source: 'Dupixent medical need program (BE), inclusion criteria: washout',
  },
  {
    id: 'anticoagulant',
    label: { en: 'anticoagulants', fr: 'anticoagulants', nl: 'anticoagulantia' },
    include: [{ tags: ['anticoagulant'], systemic: true }],
    source: 'WHO ATC B01AA, B01AB, B01AE, B01AF, B01AX',
  },
  {
    id: 'topical-for-aphthae',
    label: {
      en: 'topical treatments of aphthae',
      fr: 'traitements locaux des aphtes',
      nl: 'lokale behandelingen van aften',
    },
    include: [
      { atc: ['A01AC', 'A01AD'] },
      { tags: ['corticosteroid'], routes: ['buccal'] },
      { substances: ['lidocaine', 'sucralfate', 'doxycycline', 'tetracycline', 'chlorhexidine'], routes: ['buccal'] },
    ],
    source: 'Thalidomide RTU (FR), indication 1 ("traitements locaux"); members are our reading of WHO ATC A01A',
  },
  {
    id: 'salbutamol-oral-solid',
    label: { en: 'salbutamol tablets', fr: 'salbutamol en comprimés', nl: 'salbutamoltabletten' },
    include: [{ substances: ['salbutamol'], routes: ['oral'], forms: ['tablet', 'capsule'] }],
    source: 'Filnemus PNMR3 axis 4 (FR), shortage watch',
  },
]
