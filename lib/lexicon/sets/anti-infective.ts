import type { ValueSet } from '../../model/value-set'

/** Hydroxychloroquine and dapsone are mostly given for skin and joints: an anti-infective rule must not flag them. */
const GIVEN_FOR_IMMUNITY = { substances: ['hydroxychloroquine', 'dapsone'] }

export const ANTI_INFECTIVE_SETS: readonly ValueSet[] = [
  {
    id: 'antimalarial',
    label: { en: 'antimalarials', fr: 'antipaludéens', nl: 'antimalariamiddelen' },
    include: [{ tags: ['antimalarial'] }],
    source: 'WHO ATC P01B',
  },
  {
    id: 'antibacterial-systemic',
    label: {
      en: 'systemic antibacterials',
      fr: 'antibactériens systémiques',
      nl: 'systemische antibacteriële middelen',
    },
    include: [{ tags: ['antibacterial', 'tuberculosis'], systemic: true }],
    exclude: [GIVEN_FOR_IMMUNITY],
    source: 'WHO ATC J01, J04',
  },
  {
    id: 'antiviral-systemic',
    label: { en: 'systemic antivirals', fr: 'antiviraux systémiques', nl: 'systemische antivirale middelen' },
    include: [{ tags: ['antiviral'], systemic: true }],
    source: 'WHO ATC J05',
  },
  {
    id: 'antifungal-systemic',
    label: { en: 'systemic antifungals', fr: 'antifongiques systémiques', nl: 'systemische antimycotica' },
    include: [{ tags: ['antifungal'], systemic: true }],
    source: 'WHO ATC J02, D01B',
  },
  {
    id: 'antiprotozoal',
    label: { en: 'antiprotozoals', fr: 'antiprotozoaires', nl: 'antiprotozoïca' },
    include: [{ tags: ['antiprotozoal', 'antimalarial'], systemic: true }],
    exclude: [GIVEN_FOR_IMMUNITY],
    source: 'WHO ATC P01',
  },
  {
    id: 'anthelmintic',
    label: { en: 'anthelmintics', fr: 'anthelminthiques', nl: 'anthelmintica' },
    include: [{ tags: ['anthelmintic'], systemic: true }],
    source: 'WHO ATC P02',
  },
  {
    id: 'antiparasitic',
    label: { en: 'antiparasitics', fr: 'antiparasitaires', nl: 'antiparasitaire middelen' },
    include: [{ valueSet: 'anthelmintic' }, { valueSet: 'antiprotozoal' }],
    source: 'WHO ATC P01, P02',
  },
  {
    id: 'anti-infective-systemic',
    label: { en: 'systemic anti-infectives', fr: 'anti-infectieux systémiques', nl: 'systemische anti-infectiva' },
    include: [
      { valueSet: 'antibacterial-systemic' },
      { valueSet: 'antiviral-systemic' },
      { valueSet: 'antifungal-systemic' },
      { valueSet: 'antiparasitic' },
    ],
    source: 'Dupixent medical need program (BE), exclusion criteria: active infection',
  },
  {
    id: 'tuberculosis-regimen',
    label: { en: 'antituberculosis drugs', fr: 'antituberculeux', nl: 'tuberculostatica' },
    include: [{ tags: ['tuberculosis'], systemic: true }],
    source: 'WHO ATC J04A',
  },
]
