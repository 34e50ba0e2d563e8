import { formatDate } from '../../dates/format-date'
import { type Catalog, decimal } from './catalog'

const d = (day: string): string => formatDate(day, 'nl')
const num = (n: number): string => decimal(n, true)
const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
const when = (date: string): string => (date.length < 10 ? `in ${d(date)}` : `op ${d(date)}`)
const UNIT = {
  day: ['dag', 'dagen'],
  week: ['week', 'weken'],
  month: ['maand', 'maanden'],
  year: ['jaar', 'jaar'],
} as const
const time = (n: number, unit: keyof typeof UNIT): string => plural(n, UNIT[unit][0], UNIT[unit][1])
const on = (from: string | null, to: string): string =>
  from === to ? `op ${d(to)}` : from === null ? `uiterlijk op ${d(to)}` : `tussen ${d(from)} en ${d(to)}`
const clear = (from: string | null, to: string): string =>
  from === to
    ? `beletsel vervalt op ${d(to)}`
    : from === null
      ? `beletsel vervalt uiterlijk op ${d(to)}`
      : `beletsel vervalt tussen ${d(from)} en ${d(to)}`
const last = (p: { from: string | null; to: string; ongoing: string }): string =>
  p.ongoing === 'yes'
    ? `nog in gebruik; bij stop op ${d(p.to)}`
    : `laatste dosis ${on(p.from, p.to)}${p.ongoing === 'maybe' ? ' als de behandeling gestopt is' : ''}`
const stopped = (day: string | null): string => (day === null ? '' : ` bij stop op ${d(day)}`)
const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const DOMAIN = {
  medications: 'medicatielijst',
  immunisations: 'vaccinatielijst',
  allergies: 'allergielijst',
  problems: 'probleemlijst',
  measurements: 'lijst van metingen',
} as const
const STATUS: Record<string, string> = {
  'not-taken': 'niet ingenomen',
  'entered-in-error': 'foutief ingevoerd',
  'not-done': 'niet toegediend',
}
const OP: Record<string, string> = {
  'at-least': 'minstens',
  'at-most': 'hoogstens',
  above: 'meer dan',
  below: 'minder dan',
}
const BASIS = {
  parent: 'het geneesmiddel zelf',
  'active-metabolite': 'zijn actieve metaboliet',
  effective: 'zijn effect',
} as const
const OUTCOME: Record<string, string> = {
  failure: 'therapiefalen',
  intolerance: 'intolerantie',
  contraindication: 'contra-indicatie',
  completed: 'kuur voltooid',
  other: 'opgegeven reden',
}
const STAGE: Record<string, string> = {
  initiation: 'start',
  continuation: 'voortzetting',
  stop: 'stop',
  unknown: 'niet duidelijk',
  'not-applicable': 'niet van toepassing',
}
const stages = (list: string): string =>
  list
    .split(',')
    .map((one) => STAGE[one] ?? one)
    .join(' of ')
const SEX: Record<string, string> = { male: 'man', female: 'vrouw' }
const yesNo = (value: string): string => (value === 'yes' ? 'ja' : value === 'no' ? 'nee' : value)
const range = (low: number, high: number): string => (low === high ? num(low) : `${num(low)} tot ${num(high)}`)
const member = (m: string): string =>
  m === 'unknown' ? ' Het is niet zeker dat deze regel tot de klasse behoort.' : ''
const WHY = {
  rule: '',
  'no-half-life': ': de halfwaardetijd is niet bekend of niet van toepassing',
  misleads: ': de halfwaardetijd misleidt',
  disputed: ': de halfwaardetijd is betwist',
  longer: ': de langste van de twee',
  shorter: ': de kortste van de twee',
} as const

export const nl: Catalog = {
  text: (p) => p.text_nl,
  'patient.conflict': (p) => `De pagina toont meer dan één patiënt; er wordt niets beoordeeld (${p.detail}).`,
  'patient.worklist': () => 'Dit is een lijst van meerdere patiënten; er wordt niets beoordeeld.',
  'program.dates-not-stated': () => 'De bron vermeldt geen datums: of het programma open is, blijkt er niet uit.',
  'program.in-force': (p) =>
    `Van kracht${p.from ? ` sinds ${d(p.from)}` : ''}${p.until ? ` tot en met ${d(p.until)}` : ''}.`,
  'program.expired': (p) => `Niet meer van kracht: geëindigd ${when(p.until)}.`,
  'program.not-yet': (p) => `Nog niet van kracht: begint ${when(p.from)}.`,
  'program.before-first-text': (p) =>
    `De tekst die hier beschikbaar is, begint ${when(p.from)}; een eerdere tekst bestond en is hier niet beschikbaar.`,
  'program.coarse-start': (p) =>
    `De bron geeft alleen “${d(p.from)}” als begin van deze versie; ze telt vanaf de eerste dag.`,
  'program.coarse-end': (p) => `De bron geeft alleen “${d(p.until)}” als einde; ze telt tot en met de laatste dag.`,
  'program.changes-before-planned': (p) =>
    `De regels veranderen vóór de geplande dag: een nieuwe versie geldt vanaf ${d(p.from)}.`,
  'program.ends-before-planned': (p) => `Het programma eindigt ${when(p.until)}, vóór de geplande ${d(p.planned)}.`,
  'program.other-jurisdiction': (p) => `Buiten het rechtsgebied van deze instelling (${p.jurisdiction}).`,
  'program.may-concern': (p) =>
    `“${p.row}” werd niet als behandeling van deze patiënt gelezen en kan ${p.drug_nl} zijn: na te kijken.`,
  'remark.unread': (p) =>
    `${plural(p.count, 'deel', 'delen')} van de pagina ${p.count === 1 ? 'kon' : 'konden'} niet gelezen worden.`,
  'remark.unrecognised': (p) => `${plural(p.count, 'regel', 'regels')} niet herkend als geneesmiddel.`,
  'remark.coverage': (p) => `De ${DOMAIN[p.domain]} wordt niet volledig getoond.`,
  'stage.continuation': (p) =>
    `Al behandeld met ${p.drug_nl}: laatste dosis ${on(p.from, p.to)}, in de laatste ${p.days} dagen.`,
  'stage.stop': (p) => `${cap(p.drug_nl)} werd gestopt ${on(p.from, p.to)}.`,
  'stage.initiation': (p) => `Geen eerdere behandeling met ${p.drug_nl} op een volledige lijst: een nieuwe start.`,
  'stage.candidate': (p) => `Beoordeeld als kandidaat voor ${p.drug_nl}; geen eerdere dosis op de pagina.`,
  'stage.unclear': (p) =>
    `Of deze patiënt met ${p.drug_nl} start of voortzet, is niet duidelijk (geen dosis in de laatste ${p.days} dagen op de pagina).`,
  'stage.answered': (p) => `Volgens het antwoord: ${stages(p.stage)}.`,
  'stage.criterion': (p) => `Situatie van de patiënt: ${stages(p.stage)}; gevraagd: ${stages(p.required)}.`,
  'ask.stage': () => 'Gaat het om een start, een voortzetting of een stop van dit geneesmiddel?',
  'ask.patient': () => 'Is dit de patiënt die u bedoelt?',
  'ask.birth-date': () => 'Wat is de geboortedatum van de patiënt?',
  'ask.age': (p) => `De bron laat open of ${p.age} jaar volstaat. Volstaat het voor deze patiënt?`,
  'ask.sex': () => 'Wat is het geslacht van de patiënt?',
  'ask.coverage': (p) =>
    `Is dit de volledige ${DOMAIN[p.domain]}, gestopte behandelingen inbegrepen${p.since === null ? '' : `, terug tot ${d(p.since)}`}?`,
  'ask.start': (p) => `Wanneer werd “${p.row}” gestart?`,
  'ask.end': (p) => `Wanneer was de laatste dosis van “${p.row}”?`,
  'ask.given': (p) => `Op welke dag werd “${p.row}” het laatst toegediend?`,
  'ask.will-start': (p) => `Zal “${p.row}” vóór ${d(p.planned)} gegeven worden?`,
  'ask.no-longer-shown': (p) =>
    `“${p.row}” stond bij de vorige lezing in deze lijst en nu niet meer. Wat is ermee gebeurd?`,
  'ask.substance': (p) => `Welk geneesmiddel is “${p.row}”?`,
  'ask.irrelevant': (p) => `Mag “${p.row}” buiten beschouwing blijven, als zonder belang voor dit programma?`,
  'ask.route': (p) => `Langs welke weg wordt “${p.row}” gegeven?`,
  'ask.dose': (p) => `Wat is de dagdosis van “${p.row}”, in mg?`,
  'ask.condition': (p) => `Is “${p.row}” voorbij, en sinds wanneer?`,
  'row.unrecognised': () => 'Niet herkend: het kan een van deze geneesmiddelen zijn.',
  'row.membership-unsure': () =>
    'Of het tot de klasse behoort, hangt af van een toedieningsweg of dosis die niet op de pagina staat.',
  'row.not-taken': (p) => `Telt niet: ${STATUS[p.status] ?? p.status}.`,
  'row.not-yet': (p) =>
    p.start === null ? 'Gepland, nog niet ingenomen.' : `Nog niet ingenomen; gepland vanaf ${d(p.start)}.`,
  'row.starts-before-planned': (p) => `Gepland vanaf ${d(p.start)}, vóór de geplande ${d(p.planned)}.`,
  'row.dates-conflict': (p) =>
    p.conflict === 'ends-before-start'
      ? 'Het einde ligt vóór het begin.'
      : p.conflict === 'over-ahead'
        ? 'Voorbij volgens het dossier, op een dag die nog moet komen.'
        : 'Getoond als actief hoewel het einde voorbij is.',
  'window.half-life': (p) =>
    `${cap(p.drug_nl)}: ${last(p)}. ${d(p.to)} + ⌈${p.n} × ${num(p.hours)} h / 24⌉ = ${d(p.to)} + ${p.days} = ${d(p.clearTo)}${
      p.clearFrom !== null && p.clearFrom !== p.clearTo
        ? ` (ten vroegste ${d(p.clearFrom)}, met ${num(p.lowHours)} h: ${plural(p.lowDays, 'dag', 'dagen')})`
        : ''
    }${p.unverified ? '; niet-geverifieerd cijfer' : ''}.${member(p.member)}`,
  'window.fixed': (p) =>
    `${cap(p.drug_nl)}: ${last(p)}. ${d(p.to)} + ${time(p.value, p.unit)} = ${d(p.clearTo)}${WHY[p.why]}${
      p.detail === '' ? '' : ` (${p.detail})`
    }.${member(p.member)}`,
  'window.condition': (p) => `Voorbij ${on(p.from, p.to)}; + ${time(p.value, p.unit)} = ${d(p.clearTo)}.`,
  'window.condition-open': () => 'Nog actief.',
  'window.condition-undated': () => 'Geen dag op de pagina zegt wanneer het voorbij was.',
  'window.none': (p) => `Niets van dien aard op de lijst binnen de tijd vóór ${d(p.planned)}.`,
  'window.clear': (p) => `${plural(p.rows, 'regel', 'regels')} bekeken; geen beletsel op ${d(p.planned)}.`,
  'window.blocked': (p) =>
    `${cap(p.drug_nl)} staat een start op ${d(p.planned)} in de weg: ${clear(p.clearFrom, p.clearTo)}${stopped(p.stoppedOn)}.`,
  'window.blocked-condition': (p) => `“${p.quote}” staat in de weg.`,
  'window.open': (p) => `Voor ${d(p.planned)} valt dit uit de pagina niet af te leiden.`,
  'window.open-until': (p) =>
    `Voor ${d(p.planned)} niet te zeggen wegens ${p.drug_nl}: ${clear(p.clearFrom, p.clearTo)}${stopped(p.stoppedOn)}.`,
  'half-life.unverified': (p) => `Niet-geverifieerd cijfer: de halfwaardetijd van ${p.drug_nl} (${p.source}).`,
  'half-life.disputed': (p) =>
    `De halfwaardetijd van ${p.drug_nl} is betwist; nooit minder dan ${time(p.value, p.unit)} (${p.source}).`,
  'half-life.misleads': (p) =>
    `De halfwaardetijd van ${p.drug_nl} misleidt (${p.why}): uiterlijk de langste van de halfwaardetijden en ${time(p.value, p.unit)}.`,
  'half-life.basis': (p) =>
    `Halfwaardetijd van ${p.drug_nl}: ${range(p.lowHours, p.highHours)} h, van ${BASIS[p.basis]} (${p.source}).`,
  'absence.not-on-page': (p) => `Er staat geen ${DOMAIN[p.domain]} op deze pagina.`,
  'absence.incomplete': (p) => `De ${DOMAIN[p.domain]} wordt niet volledig getoond.`,
  'absence.stopped-hidden': () => 'Niets toont dat gestopte geneesmiddelen op de lijst staan.',
  'absence.short': (p) =>
    p.since === 'ever'
      ? 'Niets toont dat de lijst de hele voorgeschiedenis is.'
      : `Niets toont dat de lijst teruggaat tot ${d(p.since)}.`,
  'absence.always-asked': () => 'Een medicatielijst toont dit niet: het wordt gevraagd.',
  'absence.unread': () => 'Een deel van de pagina dat geneesmiddelen kan bevatten, kon niet gelezen worden.',
  age: (p) =>
    `Leeftijd ${range(p.low, p.high)} op ${d(p.planned)}; vereist: ${
      p.atLeast === null
        ? `jonger dan ${p.below ?? ''}`
        : p.below === null
          ? `minstens ${p.atLeast}`
          : `van ${p.atLeast} tot onder ${p.below}`
    }.`,
  'age.no-birth-date': () => 'Geen geboortedatum op de pagina.',
  'age.birthday': (p) => `${p.years} jaar ${on(p.from, p.to)}.`,
  sex: (p) => `${cap(SEX[p.is] ?? p.is)}; vereist: ${SEX[p.required] ?? p.required}.`,
  'sex.unknown': (p) => `Het geslacht staat niet op de pagina; vereist: ${SEX[p.required] ?? p.required}.`,
  'condition.found': (p) => `Op de probleemlijst: “${p.quote}”.`,
  'condition.resolved': (p) => `Op de probleemlijst, als opgelost: “${p.quote}”.`,
  'condition.negated': (p) => `Als afwezig genoteerd op de probleemlijst: “${p.quote}”.`,
  'condition.doubtful': (p) => `Op de probleemlijst, als vraag en niet als diagnose: “${p.quote}”.`,
  'condition.indication': () => 'Gegeven voor deze aandoening.',
  'condition.not-found': () => 'Niet gevonden op de probleemlijst; de arts wordt het gevraagd.',
  'attestation.open': (p) => `Te beantwoorden: ${p.ask_nl}`,
  'attestation.given': (p) => `${p.ask_nl} ${cap(yesNo(p.value))} (${p.who}, ${p.when}).`,
  'prior.enough': (p) =>
    `${cap(p.drug_nl)}: ${p.days} van ${p.required} dagen tussen ${d(p.since)} en ${d(p.planned)}.`,
  'prior.short': (p) =>
    `${cap(p.drug_nl)}: slechts ${p.days} van ${p.required} dagen tussen ${d(p.since)} en ${d(p.planned)}.`,
  'prior.unsure': (p) =>
    `${cap(p.drug_nl)}: ${range(p.low, p.high)} van ${p.required} dagen tussen ${d(p.since)} en ${d(p.planned)}, zoals de datums geschreven zijn.`,
  'prior.tried': (p) => `${cap(p.drug_nl)} werd genomen.`,
  'prior.none': (p) =>
    `Geen zulke behandeling op de pagina${p.since === null ? '' : ` tussen ${d(p.since)} en ${d(p.planned)}`}.`,
  'prior.row': (p) =>
    `${cap(p.drug_nl)}: ${plural(p.days, 'dag', 'dagen')} (${d(p.first)} tot ${d(p.last)})${p.counted ? '' : ', als deze regel tot de klasse behoort'}.`,
  'prior.row-outside': (p) => `${cap(p.drug_nl)}: buiten de periode.`,
  'prior.row-undated': (p) => `${cap(p.drug_nl)}: de datums zeggen niet hoelang in de periode.`,
  'prior.outcome-written': (p) => `${cap(OUTCOME[p.kind] ?? p.kind)}: “${p.text}”.`,
  'prior.outcome-open': () => 'De uitkomst staat niet op de pagina.',
  'prior.dose-open': () => 'De dosis moet nog bevestigd worden.',
  'prior.allergy': () => 'Op de allergielijst.',
  'distinct.enough': (p) => `${p.count} van ${p.atLeast} behandelingen: ${p.drugs}.`,
  'distinct.few': (p) =>
    `${p.count} van ${p.atLeast} behandelingen op de pagina${p.drugs === '' ? '' : `: ${p.drugs}`}.`,
  'distinct.row': (p) => `Telt: ${p.drug_nl}.`,
  'distinct.except': (p) => `${cap(p.drug_nl)} zelf telt niet.`,
  'distinct.attest': () => 'Dat ze volledig en adequaat waren, moet nog bevestigd worden.',
  'concurrent.taking': (p) => `${cap(p.drug_nl)} is in gebruik op ${d(p.planned)}.`,
  'concurrent.said': (p) => `Volgens het antwoord in gebruik op ${d(p.planned)}.`,
  'concurrent.not-taking': (p) => `Niet in gebruik op ${d(p.planned)}.`,
  'concurrent.unsure': (p) => `Of het op ${d(p.planned)} in gebruik is, blijkt niet.`,
  'concurrent.ended': (p) => `${cap(p.drug_nl)} eindigde ${on(p.from, p.to)}.`,
  'allergy.found': (p) => `Op de allergielijst: “${p.quote}”.`,
  'allergy.none': (p) => (p.denied ? 'De lijst zegt: geen allergieën bekend.' : 'Geen van deze op de allergielijst.'),
  'allergy.line-unsure': () => 'Niet herkend: het kan een van deze zijn.',
  'allergy.line-other': () => 'Een ander allergeen.',
  'allergy.open': () => 'De pagina sluit het niet uit; de arts wordt het gevraagd.',
  'measurement.value': (p) =>
    `${num(p.value)} ${p.unit}${p.date === null ? '' : ` op ${d(p.date)}`}; vereist: ${OP[p.op] ?? p.op} ${num(p.limit)}.`,
  'measurement.none': () => 'Niet als getal op de pagina.',
  'measurement.undated': () => 'De waarde heeft geen datum.',
  'measurement.old': (p) => `Gemeten op ${d(p.date)}, meer dan ${time(p.value, p.unit)} vóór de geplande dag.`,
  'measurement.other-unit': (p) => `In ${p.found || 'geen eenheid'}, niet in ${p.wanted}.`,
  'measurement.not-latest': () => 'Er staat een latere waarde op de pagina.',
  'lookup.row': (p) => p.label_nl,
  'lookup.nothing': () => 'Niets op de pagina wijst erop; dat bewijst niets.',
  'lookup.rows': (p) => `${plural(p.rows, 'regel', 'regels')} op de pagina om te bekijken.`,
  'group.all': (p) => `${p.met} van ${p.total} vervuld${p.unknown > 0 ? `, ${p.unknown} te beantwoorden` : ''}.`,
  'group.any': (p) =>
    `Eén van ${p.total} volstaat: ${p.met} vervuld${p.unknown > 0 ? `, ${p.unknown} te beantwoorden` : ''}.`,
  'group.not': (p) =>
    p.truth === 'met' ? 'Is van toepassing.' : p.truth === 'not-met' ? 'Is niet van toepassing.' : 'Te beantwoorden.',
  'group.at-least': (p) =>
    `Minstens ${p.n} van ${p.total}: ${p.met} vervuld${p.unknown > 0 ? `, ${p.unknown} te beantwoorden` : ''}.`,
  'headline.met': (p) => `Alle criteria zijn vervuld voor ${d(p.planned)}.`,
  'headline.unknown': (p) => `${plural(p.count, 'vraag', 'vragen')} te beantwoorden.`,
  'headline.wait': (p) => `${cap(p.drug_nl)}: ${clear(p.clearFrom, p.clearTo)}${stopped(p.stoppedOn)}.`,
  'headline.wait-day': (p) => `${cap(clear(p.clearFrom, p.clearTo))}${stopped(p.stoppedOn)}.`,
  'headline.not-met': () => 'Een criterium is niet vervuld, en geen dag verhelpt het.',
}
