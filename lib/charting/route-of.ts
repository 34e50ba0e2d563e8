import type { Route } from '../model/substance'
import { foldWords } from './fold'
import { remembering } from './memo'

/** EDQM routes folded to what rules need, by words of EN/FR/NL/DE. Particular before general: "intravitreal" before "vitreal". */
// biome-ignore format: one route a line
const WORDS: readonly (readonly [Route, RegExp])[] = [
  ['intravitreal', /intravitre/],
  ['intrathecal', /intrathec|intratheca/],
  ['intra-articular', /intra-?articul|infiltration|intra-?synovial/],
  ['intramuscular', /intra-?mus[ck]ul|in(?:to)? (?:a|the) muscle|\bi\.?m\.?(?![a-z])/],
  ['subcutaneous', /sub-?[ck]uta|sous-?cutan|onderhuids|\bs\.?c\.?(?![a-z])|under the skin|\bsubq\b|\bsubcut\b|\bsq\b/],
  ['intravenous', /intra-?ven|\bi\.?v(?!\.?m\b)\.?(?![a-z])|\bivd\b|in(?:to)? (?:a|the) vein|\bivl\b|perfusion|infus(?:ion|ie)\b/],
  ['transdermal', /transderm|\bpatch\b|pleister/],
  ['buccal', /sub-?lingu|buccal|orodispers|onder de tong|oromucos|bouche \(locale\)/],
  ['ocular', /ocul|ophtalm|ophthalm|oftalm|\boog|oogdruppels|\beyes?\b|augen|collyre|\b(?:gouttes?|gttes?|drops?|gtts?|druppels?) (?:o[dgsu]|odg|ods)\b|\byeux\b|conj[ou]nctiva[al]/],
  ['auricular', /auricul|\botic|\bear\b|oordruppels|oreille/],
  ['nasal', /\bnasal|\bneus|intranas|nasaal|\bnose\b|endonasale?/],
  ['inhalation', /inhal|nebul|aerosol|respiratoire|pulmon|vernevel/],
  ['rectal', /rectal|rectaal|suppo|lavement|\bpr\b/],
  ['vaginal', /vagin/],
  ['cutaneous', /\b(?:topical|topique|cutan|cutaneous|cutanee?|cutaan|dermal|dermique|op de huid|huid|on the skin|peau|creme|cream|ointment|pommade|zalf|externe?|uitwendig|topisch|haut)/],
  ['oral', /\boral|\borale\b|\boraal\b|per os|\bpo\b|\bp\.o\.?|by mouth|bouche|voie orale|mond|peroral|via de mond|drinkbaar|buvable|enteral|\bsng\b|\bpeg\b/],
  ['local', /\b(?:local|locale|lokaal|lokale|plaatselijk)\b/],
]

/** The route a route column or a line names; undefined when it names none. */
export const parseRoute: (text: string) => Route | undefined = remembering((text) => {
  const words = foldWords(text)
  return words === '' ? undefined : WORDS.find(([, pattern]) => pattern.test(words))?.[0]
})
