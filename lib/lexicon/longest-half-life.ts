/**
 * The longest half-life that rules may use of any substance of a built-in class, in hours, with the substance that has it. A list
 * that does not reach back far enough for the slowest drug of a class cannot show that none of them was taken. Facts of absent
 * drugs do not travel with a chart, so the figures stand here; a test works them out again from the whole lexicon. Study drugs
 * are in no lexicon, so `investigational` has no figure of its own.
 */
export const LONGEST_HALF_LIFE_H: Readonly<Record<string, number>> = {
  'immunosuppressive-immunomodulating-systemic': 2400, // tisagenlecleucel
  'jak-inhibitor': 266, // ruxolitinib
  'ms-dmt': 676.8, // natalizumab
  'calcineurin-inhibitor': 60.7, // tacrolimus
  'anti-tnf': 480, // adalimumab
  immunoglobulin: 878.4, // immunoglobulins, normal human
  'conventional-immunosuppressant-ad': 312, // azathioprine (6-TGN)
  'corticosteroid-systemic': 240, // betamethasone (depot)
  'corticosteroid-systemic-above-replacement': 240, // betamethasone (depot)
  antimalarial: 1440, // chloroquine
  'antibacterial-systemic': 3960, // bedaquiline
  'antiviral-systemic': 4032, // rilpivirine (depot)
  'antifungal-systemic': 3600, // oteseconazole
  antiprotozoal: 1440, // chloroquine
  anthelmintic: 1030, // moxidectin
  antiparasitic: 1440, // chloroquine
  'anti-infective-systemic': 4032, // rilpivirine (depot)
  'tuberculosis-regimen': 3960, // bedaquiline
  'live-vaccine': 0,
  vaccine: 0,
  anticoagulant: 170, // phenprocoumon
  'topical-for-aphthae': 240, // betamethasone (depot)
  'salbutamol-oral-solid': 7, // salbutamol
}

/** The longest of the whole lexicon (etretinate): what is assumed of a class whose members are not known. */
export const LONGEST_OF_ALL_H = 4200
