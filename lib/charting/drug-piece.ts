import { scanDates } from './dates/scan-dates'
import { parseFrequency } from './doses/frequency'
import { earlierDrugAt } from './earlier-drug'
import { fold } from './fold'
import { remembering } from './memo'
import { parseRoute } from './route-of'
import { parseStatus, statusInLine } from './status-words'

const PERIOD_WORD =
  /[\s(,;:–—-]*(?:\b(?:du|de|depuis(?: le)?|d[ée]but[ée]*(?: le)?|[àa] partir du|le|au|jusqu'au|since|from|start(?:ed)?(?: on)?|on|until|till|to|van|vanaf|sinds|tot|op|gestart(?: op)?|seit|ab|vom|bis|am|en|in|prescribed|ordered|arr[êe]t[ée]*(?: le)?|stop(?:ped|p[ée]e?)?(?: on| le| op)?|gestopt(?: op)?|discontinued)\s*:?)?[\s(,;:–—-]*$/i
const STATUS_TAIL =
  /[\s(,;:–—[-]+(?:stopped|discontinued|arr[êe]t[ée]?e?|stop|gestopt|stopgezet|abgesetzt|on[- ]hold|suspendue?|opgeschort|completed|termin[ée]e?|voltooid|planned|pr[ée]vue?|gepland|active|actif|actief|en cours|lopend|refused|refus[ée]e?|not[- ]taken|entered[- ]in[- ]error)\b.*$/i

/** "day after methotrexate", "le lendemain du MTX", "dag na methotrexaat": another drug says when this one is taken. */
const BESIDE_ANOTHER =
  /[\s,;(–—-]+(?:(?:the|le|de|l')\s*)?(?:days?|jours?|lendemain|veille|dag|dagen|\d{1,2}\s?(?:h|u|hours?|heures?|uur))\s+(?:after|before|apr[eè]s|avant|na|voor|d[eu]|of)\b.*$/iu

/** "500 mg in NaCl 0.9% 250 mL": what a drug is diluted in is no drug of its own. */
const DILUENT =
  /(?<=\p{L}{4}.*)\s+(?:(?:dilu(?:ted|[ée]e?s?)|mixed|opgelost|verdund)\s+)?(?:in|dans|met)\s+(?:\d+(?:[.,]\d+)?\s?ml\s+)?(?:(?:de|of)\s+)?(?:nacl|sodium chloride|natriumchloride|chlorure de sodium|dextrose|glucose|glucos[ée]|g\s?5\s?%|d5w|ns\b|saline|sterile water|water for injection|eau ppi|s[ée]rum (?:physiologique|glucos[ée])|fysiologisch).*$/iu

/** "Refus du méthotrexate", "patient declined azathioprine", "weigert methotrexaat": the status stands before the name. */
const STATUS_HEAD =
  /^(?:(?:the |le |la |de )?pati[eë]nte?\s+)?(?:refus(?:\s+d[eu]\s+|\s+d['’]|[ée]e?\s+|ed\s+|es\s+|e\s+)|declined\s+|weigert\s+|geweigerd\s*:?\s+)(?=\p{L}{5})(?!pati[eë]nt)/iu

/** What the line says from where it speaks of another drug's failure, or of what may follow this one's. */
/** "Discontinue tacrolimus 1 mg": an order that ends it. */
const STOP_HEAD =
  /^(?:discontinue|cease|arr[êe]ter|cesser|stopper|stopzetten|stoppen(?: met)?)\s+(?=[\p{L}'’ ]{0,6}\p{L}{4})/iu

const withoutEarlier = (text: string): string => {
  const at = earlierDrugAt(fold(text))
  return at === undefined || at < 3 ? text : text.slice(0, at)
}

const speaksOfCourse = (text: string): boolean =>
  scanDates(text).length > 0 ||
  statusInLine(text) !== undefined ||
  (text.length < 40 && (parseStatus(text) !== undefined || parseRoute(text) !== undefined)) ||
  parseFrequency(text) !== undefined

/**
 * The part of a line that names the drug: "MÉTHOTREXATE 15 mg 1x/sem" of "MÉTHOTREXATE 15 mg 1x/sem du 03/01/2026 au
 * 15/06/2026 – arrêt: inefficacité". The line itself when nothing else is in it.
 */
export const drugPieceOf: (line: string) => string = remembering((line) => {
  let text = withoutEarlier(line)
    .replace(/^[\s•·*▪►✓✔–—-]+/, '')
    .replace(STATUS_HEAD, '')
    .replace(STOP_HEAD, '')
    .replace(BESIDE_ANOTHER, '')
    .replace(DILUENT, '')
    .trim()
  const leading = scanDates(text)[0]
  if (leading?.at === 0) {
    const rest = text.slice(leading.end).replace(/^\s*,?\s*\d{1,2}[:h]\d{2}(?::\d{2})?/, '')
    const second = scanDates(rest)[0]
    const after =
      second && /^[\s–—-]*(?:au|tot|to)?[\s–—-]*$/i.test(rest.slice(0, second.at)) ? rest.slice(second.end) : rest
    text = after.replace(/^[\s:;,|–—-]+/, '').trim()
  }
  const [date] = scanDates(text)
  if (date) text = text.slice(0, date.at).replace(PERIOD_WORD, '')
  const parts = text.split(/\s+[|•;–—-]\s+|\s*[|;]\s+|\t/)
  let keep = parts[0] ?? text
  if (parts.length > 1 && !parts.slice(1).some(speaksOfCourse)) keep = text
  const withoutStatus = keep.replace(STATUS_TAIL, '')
  const piece = /[a-z]{3}/.test(fold(withoutStatus)) ? withoutStatus : keep
  const trimmed = piece
    .replace(/\([^)]*$/, '')
    .replace(/[\s,;:(–—-]+$/, '')
    .trim()
  return /[a-z]{2}/.test(fold(trimmed)) ? trimmed : line.trim()
})
