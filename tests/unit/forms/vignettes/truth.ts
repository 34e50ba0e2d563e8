import type { IsoDay } from '../../../../lib/model/date'

/** What a pharmacist reads off one page, beside which every filled answer of every form is held. */
export interface Truth {
  page: string
  asOf: IsoDay
  /** `initials birth-month age sex weight`, `-` where the page does not say. */
  who: string
  conditions: string[]
  /** The condition that is the program's, where it has one. */
  diagnosis?: string
  indication?: string
  /**
   * `tables: medicine | start | end | dose | outcome | clear on`. Tables: P prior therapies and W washouts of Dupixent, D dupilumab taken,
   * A other active medicines, T prior therapies of thalidomide, H thalidomide taken, C current immunosuppression, N belatacept taken,
   * M other treatments of MS, L courses of alemtuzumab. A row in no table stands in none.
   */
  rows: string[]
  /** Requirements that the page alone shows to hold, and those it shows not to hold. */
  holds?: string
  fails?: string
}

const AD = 'Severe atopic dermatitis'
const BEHCET = {
  conditions: ['Maladie de Behçet, aphtose buccale sévère'],
  rows: ['T: Colchicine Opocalcium 1 mg comprimé | 2018-02-05 | 2019-06-10 | | échec'],
  indication: 'aphthae',
}
const DAMIEN = [
  'A: Coversyl 5 mg comprimé | 2022-01-12 | | 1/j',
  ': Medrol 16 mg comprimé | 2025-03-02 | 2025-03-20 | 1/j',
]
const VACCINE = (day: string, clear: string) => `W: Stamaril (fièvre jaune) | | ${day} | | | ${clear}`

export const TRUTHS: readonly Truth[] = [
  {
    page: 'be01-ciclosporin-cleared',
    asOf: '2026-11-21',
    who: 'LI 1984-03 42 female 71',
    conditions: ['Severe atopic dermatitis (L20.9)', 'Seasonal allergic rhinitis'],
    diagnosis: 'Severe atopic dermatitis (L20.9)',
    rows: [
      'PW: Neoral 100 mg capsule (ciclosporin) | 2026-04-01 | 2026-11-02 | 150 mg twice daily | failure | 2026-11-08',
      'A: Dermovate cream | 2024-01-12 | | once daily',
      'A: Cetirizine 10 mg tablet | 2024-02-03 | | 1 daily',
    ],
    holds: 'washout-immunosuppressants washout-live-vaccines hypersensitivity',
  },
  {
    page: 'be02-baricitinib-ongoing',
    asOf: '2026-11-21',
    who: 'VT 1979-09 47 male -',
    conditions: ['Ernstige atopische dermatitis'],
    diagnosis: 'Ernstige atopische dermatitis',
    rows: [
      'PWA: Olumiant 4 mg filmomhulde tabletten | 2026-02-10 | | 1x per dag',
      'PW: Methotrexaat 15 mg | 2024-01-05 | 2025-12-20 | 1x per week PO | failure | 2026-03-14',
    ],
    holds: 'washout-live-vaccines',
    fails: 'prior-treatment washout-immunosuppressants',
  },
  {
    page: 'be03-methotrexate-recent',
    asOf: '2026-11-21',
    who: 'DM 1991-06 35 female -',
    conditions: ['Dermatite atopique sévère'],
    diagnosis: 'Dermatite atopique sévère',
    rows: [
      'PW: Ledertrexate 2,5 mg comprimés | 2026-03-06 | 2026-11-10 | 15 mg 1x/semaine | failure | 2027-02-02',
      'A: Elidel 1 % crème | 2025-05-11 | | 2x/jour',
    ],
  },
  ...(
    [
      ['be04-yellow-fever-day-84', '2026-08-29', '2026-11-21', true],
      ['be05-yellow-fever-day-83', '2026-08-30', '2026-11-22', false],
    ] as const
  ).map(([page, day, clear, washedOut]) => ({
    page,
    asOf: '2026-11-21' as const,
    who: 'PD 1968-12 57 male -',
    conditions: ['Dermatite atopique sévère de l’adulte', 'Hypertension artérielle'],
    diagnosis: 'Dermatite atopique sévère de l’adulte',
    rows: [...DAMIEN, VACCINE(day, clear)],
    holds: `washout-immunosuppressants hypersensitivity ${washedOut ? 'washout-live-vaccines' : ''}`,
    fails: `prior-treatment ${washedOut ? '' : 'washout-live-vaccines'}`,
  })),
  {
    page: 'be06-month-only-azathioprine',
    asOf: '2026-11-21',
    who: 'CR 1972-05 54 male -',
    conditions: ['Atopic dermatitis, severe'],
    diagnosis: 'Atopic dermatitis, severe',
    rows: [
      'PW: Imuran 50 mg | 2026-02 | 2026-08 | 2 tablets daily | failure | 2026-11-23',
      'PW: Prednisolone 20 mg | 2025-06 | 2025-07 | 1 daily | | 2025-08-01',
    ],
  },
  {
    page: 'be07-topical-only',
    asOf: '2026-11-21',
    who: 'WF 1999-07 27 female -',
    conditions: ['Atopisch eczeem, ernstig'],
    diagnosis: 'Atopisch eczeem, ernstig',
    rows: ['A: Protopic 0,1% zalf | 2024-01-14 | | 2x/dag', 'A: Aerius 5 mg tablet | 2025-03-20 | | 1x/dag'],
    holds: 'washout-immunosuppressants washout-live-vaccines hypersensitivity',
    fails: 'prior-treatment',
  },
  {
    page: 'be08-hydrocortisone-replacement',
    asOf: '2026-11-21',
    who: 'MÉ 1975-02 51 female -',
    conditions: ['Maladie d’Addison (2009)', 'Dermatite atopique sévère'],
    diagnosis: 'Dermatite atopique sévère',
    rows: [
      'A: Hydrocortisone 10 mg comprimé | 2009-06-01 | | 10 mg le matin, 5 mg à midi, 5 mg à 16 h',
      'A: Fludrocortisone 0,1 mg | 2009-06-01 | | 1/j',
      'PW: Sandimmun Neoral 100 mg | 2025-01-15 | 2025-09-30 | 2x/j | | 2025-10-06',
    ],
    fails: 'prior-treatment',
  },
  {
    page: 'be09-depot-triamcinolone',
    asOf: '2026-11-21',
    who: 'JN 1988-01 38 female -',
    conditions: ['Severe atopic eczema'],
    diagnosis: 'Severe atopic eczema',
    rows: [
      'PW: Kenacort-A 40 mg/ml suspension for injection | 2026-10-01 | 2026-10-01 | 40 mg IM | | 2026-12-24',
      'A: Fexofenadine 180 mg tablet | 2023-03-03 | | 1 daily',
    ],
    fails: 'prior-treatment',
  },
  {
    page: 'be10-unrecognised-line',
    asOf: '2026-11-21',
    who: 'SJ 1990-11 36 male -',
    conditions: ['Atopic dermatitis, severe'],
    diagnosis: 'Atopic dermatitis, severe',
    rows: [
      'A: Zyxoralin compound capsules | 2026-08-04 | | 2 twice daily',
      'A: Loratadine 10 mg | 2023-02-01 | | 1 daily',
      'PW: Azathioprine 50 mg tablet | 2025-01-10 | 2025-05-20 | 100 mg daily | intolerance | 2025-08-12',
    ],
  },
  {
    page: 'be11-paged-list',
    asOf: '2026-11-21',
    who: 'DBL 1983-03 43 female -',
    conditions: ['Ernstige atopische dermatitis'],
    diagnosis: 'Ernstige atopische dermatitis',
    rows: ['A: Cetirizine 10 mg tablet | 2026-01-02 | | 1x/dag', 'A: Pantomed 20 mg | 2026-05-14 | | 1x/dag'],
  },
  {
    page: 'be12-eighteen-tomorrow',
    asOf: '2026-11-21',
    who: 'LN 2008-11 17 male -',
    conditions: ['Dermatite atopique sévère'],
    diagnosis: 'Dermatite atopique sévère',
    rows: ['PW: Néoral 50 mg capsule | 2026-01-10 | 2026-08-31 | 2x/j | failure | 2026-09-06'],
    holds: 'washout-immunosuppressants',
  },
  {
    page: 'be13-decoys',
    asOf: '2026-11-21',
    who: 'WR 1965-10 61 female -',
    conditions: [AD],
    diagnosis: AD,
    rows: [
      // 5 half-lives of mycophenolic acid (17.9 ± 6.5 h, DECISIONS 72): 122 h after 15 July.
      'PW: Mycophenolate mofetil 500 mg tablet | 2025-02-01 | 2025-07-15 | 1 g twice daily | | 2025-07-21',
      'A: Bisoprolol 2.5 mg tablet | 2022-06-03 | | 1 daily',
    ],
    holds: 'washout-immunosuppressants washout-live-vaccines hypersensitivity',
    fails: 'prior-treatment',
  },
  {
    page: 'be14-infections',
    asOf: '2026-11-21',
    who: 'MG 1958-08 68 male -',
    conditions: ['Atopische dermatitis, ernstig', 'Longtuberculose 2015 (behandeld)'],
    diagnosis: 'Atopische dermatitis, ernstig',
    rows: [],
    holds: 'washout-immunosuppressants',
    fails: 'prior-treatment',
  },
  {
    page: 'be15-polysorbate-allergy',
    asOf: '2026-11-21',
    who: 'TC 1970-04 56 female -',
    conditions: ['Dermatite atopique sévère'],
    diagnosis: 'Dermatite atopique sévère',
    rows: ['A: Bilaska 20 mg | 2023-01-11 | | 1/j'],
    holds: 'washout-immunosuppressants',
    fails: 'prior-treatment hypersensitivity',
  },
  {
    page: 'be16-frame-contraindications',
    asOf: '2026-11-21',
    who: 'BL 1955-06 71 male -',
    conditions: [
      'Dermatite atopique sévère',
      'Cirrhose hépatique Child B – contre-indication au méthotrexate',
      'Insuffisance rénale chronique stade 4 – contre-indication à la ciclosporine',
    ],
    diagnosis: 'Dermatite atopique sévère',
    rows: [
      'A: Ramipril 5 mg comprimé | 2023-02-02 | | 1/j',
      'PW: Xeljanz 5 mg comprimé | 2026-09-01 | 2026-11-19 | 2x/j | failure | 2026-11-21',
    ],
    holds: 'washout-immunosuppressants',
    fails: 'prior-treatment',
  },
  { page: 'be17-worklist', asOf: '2026-11-21', who: '- - - - -', conditions: [], rows: [] },
  {
    page: 'be18-tralokinumab',
    asOf: '2026-11-21',
    who: 'GP 1994-02 32 female -',
    conditions: [AD],
    diagnosis: AD,
    rows: ['PW: Adtralza 150 mg injection | 2026-01-05 | 2026-09-01 | 300 mg SC every 2 weeks | | 2026-12-20'],
    fails: 'prior-treatment washout-immunosuppressants',
  },
  {
    page: 'be19-study-drug',
    asOf: '2026-11-21',
    who: 'HS 1986-04 40 male -',
    conditions: ['Ernstige atopische dermatitis'],
    diagnosis: 'Ernstige atopische dermatitis',
    rows: [
      'W: Studiemedicatie ABX-204 of placebo (klinische studie) | 2026-07-01 | 2026-10-20 | 1x/dag PO | | 2027-01-12',
      'A: Levocetirizine 5 mg | 2023-03-01 | | 1x/dag',
    ],
    fails: 'prior-treatment washout-investigational',
  },
  { page: 'fr01-behcet-last-day', asOf: '2022-08-25', who: 'KY 1981-05 41 male -', ...BEHCET },
  { page: 'fr02-behcet-day-after', asOf: '2022-08-26', who: 'KY 1981-05 41 male -', ...BEHCET },
]
