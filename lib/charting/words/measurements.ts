/** Our short names for the measurements rules know, by words of EN/FR/NL/DE, folded. */
// biome-ignore format: one measurement a line
export const MEASUREMENT_WORDS: readonly (readonly [string, RegExp])[] = [
  ['body-weight', /^(?:body )?weight\b|^poids\b|gewicht\b|^wt\b/],
  ['body-height', /^(?:body )?height\b|^taille\b|lengte\b|^ht\b/],
  ['bmi', /^bmi\b|^imc\b|body mass index/],
  ['blood-pressure', /blood pressure|^bp\b|tension arterielle|pression arterielle|^ta\b|^pa\b|bloeddruk|blutdruck/],
  ['alt', /^alt\b|^alat\b|\balt ?\(|sgpt|alanine amino|^tgp\b/],
  ['ast', /^ast\b|^asat\b|sgot|aspartate amino|^tgo\b/],
  ['bilirubin', /bilirubin/],
  ['creatinine-clearance', /creatinine clearance|clairance (?:de la )?creatinine|creatinineklaring|cockcroft|^clcr\b/],
  ['egfr', /e-?gfr|\bdfge?\b|^gfr\b|ckd-?epi|mdrd|filtration glomerulaire/],
  ['creatinine', /creatinin/],
  ['neutrophils', /neutroph|neutrofi/],
  ['lymphocytes', /lymphocyt|lymfocyt/],
  ['eosinophils', /eosinoph|eosinofi/],
  ['leukocytes', /leu[ck]ocyt|white (?:blood )?cells?|^wbc\b|globules blancs|^gb\b|witte bloedcel/],
  ['platelets', /platelet|plaquette|thrombocyt|trombocyt|bloedplaatjes|^plt\b/],
  ['haemoglobin', /h(?:a)?emoglobin|^hb\b|^hgb\b|hemoglobine/],
  ['ige', /\bige\b/],
  ['crp', /^crp\b|c-reacti|proteine c/],
  ['temperature', /^temp/],
  ['heart-rate', /heart rate|^pulse|pouls|frequence cardiaque|hartslag|hartfrequentie|^fc\b/],
]
