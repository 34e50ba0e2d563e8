import type { StatedOutcome } from '../model/chart'
import { earlierDrugAt } from './earlier-drug'
import { fold, foldWords } from './fold'

type Kind = StatedOutcome['kind']

// biome-ignore format: one kind a line
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['contraindication', /contre-?indi|contra-?indi|contraindicat|kontraindik|\bpregnan|grossesse|zwanger|schwanger|allaitement|breastfeed/],
  ['failure', /inefficac|ineffect|ineffic|lack of (?:efficacy|effect|response)|inadequate (?:response|effect|control)|insufficient (?:response|effect|efficacy|control)|no (?:response|effect|improvement)|non-?respon|failure|failed|\bechec|\bechappement|reponse insuffisante|efficacite insuffisante|insuffisamment efficace|perte d'efficacite|absence d'efficacite|absence de reponse|pas d'(?:efficacite|effet|amelioration)|sans effet(?! (?:indesirable|secondaire))|peu efficace|onvoldoende (?:effect|respons|werking|resultaat|controle)|geen (?:effect|respons|werking|verbetering|baat)|niet effectief|inefficient|onwerkzaam|ineffectief|\bfalen|therapiefalen|loss of (?:response|efficacy)|unzureichend|unwirksam|wirkungslos|kein ansprechen|refractory|refractaire|refractair|resistan[ct]|secondary failure|not effective|uncontrolled/],
  ['intolerance', /intoleran|side[- ]effects?|adverse|toxic|toxiq|toxisch|hepatot|nephrot|nefrot|leu[ck]open|leucopeni|lymphopeni|lymfopeni|cytopeni|neutropeni|thrombopeni|thrombocytopeni|anaemi|anemi|pancytop|effets? (?:indesirables?|secondaires?)|bijwerking|nebenwirk|unvertrag|nausea|nausee|vomi|misselijk|braken|diarr|\brash\b|eruption|urticari|anaphyla|angio-?(?:o)?edem|allergic reaction|reaction allergique|allergische reactie|mal tolere|poorly tolerated|not tolerated|slecht verdragen|niet verdragen|hypertension|hypertensie|creatinin|renal (?:impairment|insufficiency|failure|function)|insuffisance renale|nierinsuff|nierfunctie|hepatic|hepatitis|hepatite|transaminas|cytolys|elevated (?:alt|ast|liver|lft)|raised (?:alt|lft|liver)|\b(?:alat|asat|alt|ast|lft)s?\b|leverwaarden|levertoxic|bilan hepatique|headache|cephal|hoofdpijn|fatigue|vermoeid|cough|toux|tremor|tremblement|gastro-?intestinal|digesti|pancreatit|pneumonit|hyperkal|oedem|edema|depress|alopeci|haaruitval|infections? (?:repetees|recidiv|a repetition)|myopath|myalg/],
  ['completed', /^(?:completed|course completed|end of (?:treatment|course)|treatment (?:completed|finished|ended)|fin (?:de|du) (?:traitement|cure)|traitement termine|cure terminee|einde (?:kuur|behandeling|therapie)|kuur (?:beeindigd|voltooid|afgerond)|termine|voltooid|beeindigd|abgeschlossen|remission|remissie|healed|cured|gueri|genezen|resolved|recovered)|\b(?:course completed|fin de traitement|einde behandeling|einde kuur|remission|remissie|end of treatment)\b/],
]

const NOT_AN_OUTCOME =
  /\b(?:well tolerated|good tolerance|bien toler|bonne tolerance|goed verdragen|no (?:side|adverse)|sans effets? (?:indesirable|secondaire)|aucun effet|geen bijwerking|pas d'effets? (?:indesirable|secondaire))/

/** The part of a text that gives a reason: after "stopped:", "arrêt pour", "gestopt wegens", "reason:". */
const REASON =
  /(?:\b(?:stop(?:ped|p[ée]e?)?|discontinued|ended|ceased|withdrawn|arret(?:ee?)?|interrompue?|suspendue?|gestopt|stopgezet|gestaakt|abgesetzt|inactive)\b(?:\s+(?:(?:on|le|op|am|since|en|in)\s+)?[^:;,()]{0,20}?)?\s*(?::|-|\(|,|because(?: of)?|due to|for|owing to|pour|car|suite a|a cause de|en raison de|cause|wegens|omwille van|door|vanwege|wegen|aufgrund)\s*|\b(?:reason|motif|raison|reden|grund)(?: d'arret| for stopping| van stopzetting)?\s*:\s*|\breason for (?:discontinuation|stopping)\s*:?\s*)([^|;]+)/

/** What kind of outcome some words tell; "relapse" alone could be either side of stopping, so it stays `other`. */
export const outcomeKind = (text: string): Kind | undefined => {
  const words = foldWords(text)
  if (NOT_AN_OUTCOME.test(words)) return undefined
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0]
}

/** Words that tell an outcome by themselves; "hypertension" beside amlodipine is why it is given, not why it stopped. */
const EXPLICIT =
  /inefficac|ineffective|lack of (?:efficacy|effect)|inadequate response|\bechec\b|reponse insuffisante|onvoldoende (?:effect|respons|werking)|geen (?:effect|respons)|therapiefalen|loss of response|intoleran(?:ce|t)|side[- ]effects?|adverse reaction|effets? (?:indesirables?|secondaires?)|bijwerking|nebenwirk|mal tolere|slecht verdragen|not tolerated|hepatotox|nephrotox|nefrotox|contre-indique|gecontra-?indiceerd|contraindicated/

const clean = (text: string): string => text.replace(/^[\s:(,–-]+|[\s)(.,–-]+$/g, '').trim()

/**
 * Why a course ended, from a reason column (`reasons`) or from running text that names its stop and why. Undefined when
 * the chart writes no reason.
 */
export const outcomeOf = (reasons: readonly string[], lines: readonly string[]): StatedOutcome | undefined => {
  for (const reason of reasons) {
    const text = clean(reason)
    if (/[a-z]{3}/i.test(text)) return { kind: outcomeKind(text) ?? 'other', text }
  }
  for (const line of lines) {
    const words = foldWords(line)
    const m = REASON.exec(words)
    const text = clean(m?.[1] ?? '')
    if (/[a-z]{3}/.test(text) && !NOT_AN_OUTCOME.test(text)) {
      const at = words.indexOf(m?.[1] ?? '')
      const written = line
        .replace(/\s+/g, ' ')
        .trim()
        .slice(at, at + (m?.[1] ?? '').length)
      return { kind: outcomeKind(text) ?? 'other', text: clean(written) || text }
    }
    // "Ocrelizumab après échec de la ciclosporine": the failure is the other drug's.
    const own = line.slice(0, earlierDrugAt(fold(line)))
    const piece = own.split(/\s[–—-]\s|[|;()]/).find((part) => EXPLICIT.test(foldWords(part)))
    const kind = piece === undefined ? undefined : outcomeKind(piece)
    if (piece !== undefined && kind) return { kind, text: clean(piece) }
  }
  return undefined
}
