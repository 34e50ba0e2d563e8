import { formatDate } from '../../dates/format-date'
import { type Catalog, decimal } from './catalog'

const d = (day: string): string => formatDate(day, 'fr')
const num = (n: number): string => decimal(n, true)
const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n < 2 ? one : many}`
/** « de méthotrexate », « d’azathioprine », « d’hydroxychloroquine »: the h of drug names is mute. */
const of = (drug: string): string => (/^[aeiouyhàâäéèêëîïôöœ]/i.test(drug) ? `d’${drug}` : `de ${drug}`)
const precise = (date: string): boolean => date.length === 10
/** « le 14 juin 2026 », « en juin 2026 », « en 2026 »: the article follows the precision. */
const when = (date: string): string => (precise(date) ? `le ${d(date)}` : `en ${d(date)}`)
const since = (date: string): string => (precise(date) ? `depuis le ${d(date)}` : `depuis ${d(date)}`)
const startingOn = (date: string): string => (precise(date) ? `à partir du ${d(date)}` : `à partir ${of(d(date))}`)
const through = (date: string): string => (precise(date) ? `jusqu’au ${d(date)} inclus` : `jusqu’à ${d(date)} inclus`)
const UNIT = { day: 'jour', week: 'semaine', month: 'mois', year: 'an' } as const
const time = (n: number, unit: keyof typeof UNIT): string =>
  plural(n, UNIT[unit], unit === 'month' ? 'mois' : `${UNIT[unit]}s`)
const interval = (from: string | null, to: string): string =>
  from === null ? `le ${d(to)} au plus tard` : `entre le ${d(from)} et le ${d(to)}`
const on = (from: string | null, to: string): string => (from === to ? `le ${d(to)}` : interval(from, to))
const clear = (from: string | null, to: string): string =>
  from === to
    ? `obstacle levé le ${d(to)}`
    : from === null
      ? `obstacle levé le ${d(to)} au plus tard`
      : ` obstacle levé entre le ${d(from)} et le ${d(to)}`
const last = (p: { from: string | null; to: string; ongoing: string }): string =>
  p.ongoing === 'yes'
    ? `toujours en cours ; en cas d’arrêt le ${d(p.to)}`
    : `dernière dose ${on(p.from, p.to)}${p.ongoing === 'maybe' ? ' si le traitement est terminé' : ''}`
const stopped = (day: string | null): string => (day === null ? '' : ` en cas d’arrêt le ${d(day)}`)
const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const DOMAIN = {
  medications: 'liste des médicaments',
  immunisations: 'liste des vaccinations',
  allergies: 'liste des allergies',
  problems: 'liste des problèmes',
  measurements: 'liste des mesures',
} as const
const STATUS: Record<string, string> = {
  'not-taken': 'non pris',
  'entered-in-error': 'saisi par erreur',
  'not-done': 'non administré',
}
const OP: Record<string, string> = { 'at-least': 'au moins', 'at-most': 'au plus', above: 'plus de', below: 'moins de' }
const BASIS = {
  parent: 'le médicament lui-même',
  'active-metabolite': 'son métabolite actif',
  effective: 'son effet',
} as const
const OUTCOME: Record<string, string> = {
  failure: 'échec',
  intolerance: 'intolérance',
  contraindication: 'contre-indication',
  completed: 'traitement terminé',
  other: 'motif indiqué',
}
const STAGE: Record<string, string> = {
  initiation: 'initiation',
  continuation: 'poursuite',
  stop: 'arrêt',
  unknown: 'pas clair',
  'not-applicable': 'sans objet',
}
const stages = (list: string): string =>
  list
    .split(',')
    .map((one) => STAGE[one] ?? one)
    .join(' ou ')
const SEX: Record<string, string> = { male: 'masculin', female: 'féminin' }
const yesNo = (value: string): string => (value === 'yes' ? 'oui' : value === 'no' ? 'non' : value)
const range = (low: number, high: number): string => (low === high ? num(low) : `${num(low)} à ${num(high)}`)
const member = (m: string): string =>
  m === 'unknown' ? ' Il n’est pas certain que cette ligne fasse partie de la classe.' : ''
const WHY = {
  rule: '',
  'no-half-life': ' : sa demi-vie est inconnue ou ne s’applique pas',
  misleads: ' : sa demi-vie est trompeuse',
  disputed: ' : sa demi-vie est discutée',
  longer: ' : la plus longue des deux durées',
  shorter: ' : la plus courte des deux durées',
} as const

export const fr: Catalog = {
  text: (p) => p.text_fr,
  'patient.conflict': (p) => `La page montre plusieurs patients ; rien n’est évalué (${p.detail}).`,
  'patient.worklist': () => 'Ceci est une liste de plusieurs patients ; rien n’est évalué.',
  'program.dates-not-stated': () => 'La source n’indique aucune date : elle ne dit pas si le programme est ouvert.',
  'program.in-force': (p) => `En vigueur${p.from ? ` ${since(p.from)}` : ''}${p.until ? ` ${through(p.until)}` : ''}.`,
  'program.expired': (p) => `N’est plus en vigueur : terminé ${when(p.until)}.`,
  'program.not-yet': (p) => `Pas encore en vigueur : débute ${when(p.from)}.`,
  'program.before-first-text': (p) =>
    `Le texte disponible ici commence ${when(p.from)} ; un texte antérieur a existé et n’est pas disponible ici.`,
  'program.coarse-start': (p) =>
    `La source ne donne que « ${d(p.from)} » comme début de cette version ; elle est comptée dès le premier jour.`,
  'program.coarse-end': (p) =>
    `La source ne donne que « ${d(p.until)} » comme fin ; elle est comptée jusqu’au dernier jour.`,
  'program.changes-before-planned': (p) =>
    `Les règles changent avant le jour prévu : une nouvelle version s’applique ${startingOn(p.from)}.`,
  'program.ends-before-planned': (p) =>
    `Le programme se termine ${when(p.until)}, avant le jour prévu (${d(p.planned)}).`,
  'program.other-jurisdiction': (p) => `Hors du territoire de cet établissement (${p.jurisdiction}).`,
  'program.may-concern': (p) =>
    `« ${p.row} » n’a pas été lu comme un traitement de ce patient et pourrait désigner ${p.drug_fr} : à vérifier.`,
  'remark.unread': (p) =>
    `${plural(p.count, 'partie')} de la page ${p.count < 2 ? 'n’a pas pu être lue' : 'n’ont pas pu être lues'}.`,
  'remark.unrecognised': (p) => `${plural(p.count, 'ligne non reconnue', 'lignes non reconnues')} comme médicament.`,
  'remark.coverage': (p) => `La ${DOMAIN[p.domain]} n’est pas affichée en entier.`,
  'stage.continuation': (p) =>
    `Déjà traité par ${p.drug_fr} : dernière dose ${on(p.from, p.to)}, au cours des ${p.days} derniers jours.`,
  'stage.stop': (p) => `${cap(p.drug_fr)} : arrêt ${on(p.from, p.to)}.`,
  'stage.initiation': (p) =>
    `Aucun traitement antérieur par ${p.drug_fr} sur une liste complète : nouvelle initiation.`,
  'stage.candidate': (p) =>
    `Évalué comme candidat à un traitement par ${p.drug_fr} ; aucune dose antérieure sur la page.`,
  'stage.unclear': (p) =>
    `Initiation ou poursuite ${of(p.drug_fr)} : pas clair (aucune dose au cours des ${p.days} derniers jours sur la page).`,
  'stage.answered': (p) => `Selon la réponse : ${stages(p.stage)}.`,
  'stage.criterion': (p) => `Situation du patient : ${stages(p.stage)} ; demandé : ${stages(p.required)}.`,
  'ask.stage': () => 'S’agit-il d’une initiation, d’une poursuite ou d’un arrêt de ce médicament ?',
  'ask.patient': () => 'Est-ce bien ce patient ?',
  'ask.birth-date': () => 'Quelle est la date de naissance du patient ?',
  'ask.age': (p) => `La source ne précise pas si ${p.age} ans suffisent. Est-ce suffisant pour ce patient ?`,
  'ask.sex': () => 'Quel est le sexe du patient ?',
  'ask.coverage': (p) =>
    `Est-ce la ${DOMAIN[p.domain]} complète, entrées arrêtées comprises${p.since === null ? '' : `, remontant jusqu’au ${d(p.since)}`} ?`,
  'ask.start': (p) => `Quand « ${p.row} » a-t-il été commencé ?`,
  'ask.end': (p) => `Quand la dernière dose de « ${p.row} » a-t-elle été prise ?`,
  'ask.given': (p) => `Quel jour « ${p.row} » a-t-il été administré pour la dernière fois ?`,
  'ask.will-start': (p) => `« ${p.row} » sera-t-il donné avant le ${d(p.planned)} ?`,
  'ask.no-longer-shown': (p) =>
    `« ${p.row} » figurait dans cette liste à la lecture précédente et n’y est plus. Qu’en est-il ?`,
  'ask.substance': (p) => `Quel médicament est « ${p.row} » ?`,
  'ask.irrelevant': (p) => `Peut-on écarter « ${p.row} », comme étant sans rapport avec ce programme ?`,
  'ask.route': (p) => `Par quelle voie « ${p.row} » est-il administré ?`,
  'ask.dose': (p) => `Quelle est la dose journalière de « ${p.row} », en mg ?`,
  'ask.condition': (p) => `« ${p.row} » est-il terminé, et depuis quand ?`,
  'row.unrecognised': () => 'Non reconnu : il pourrait s’agir d’un de ces médicaments.',
  'row.membership-unsure': () => 'L’appartenance à la classe dépend d’une voie ou d’une dose absente de la page.',
  'row.not-taken': (p) => `Ne compte pas : ${STATUS[p.status] ?? p.status}.`,
  'row.not-yet': (p) =>
    p.start === null ? 'Prévu, pas encore pris.' : `Pas encore pris ; prévu ${startingOn(p.start)}.`,
  'row.starts-before-planned': (p) => `Prévu ${startingOn(p.start)}, avant le jour prévu (${d(p.planned)}).`,
  'row.dates-conflict': (p) =>
    p.conflict === 'ends-before-start'
      ? 'La fin précède le début.'
      : p.conflict === 'over-ahead'
        ? 'Dit terminé, à un jour qui n’est pas encore venu.'
        : 'Affiché comme actif alors que sa fin est passée.',
  'window.half-life': (p) =>
    `${cap(p.drug_fr)} : ${last(p)}. ${d(p.to)} + ⌈${p.n} × ${num(p.hours)} h / 24⌉ = ${d(p.to)} + ${p.days} = ${d(p.clearTo)}${
      p.clearFrom !== null && p.clearFrom !== p.clearTo
        ? ` (au plus tôt ${d(p.clearFrom)}, avec ${num(p.lowHours)} h : ${plural(p.lowDays, 'jour')})`
        : ''
    }${p.unverified ? ' ; chiffre non vérifié' : ''}.${member(p.member)}`,
  'window.fixed': (p) =>
    `${cap(p.drug_fr)} : ${last(p)}. ${d(p.to)} + ${time(p.value, p.unit)} = ${d(p.clearTo)}${WHY[p.why]}${
      p.detail === '' ? '' : ` (${p.detail})`
    }.${member(p.member)}`,
  'window.condition': (p) => `Terminé ${on(p.from, p.to)} ; + ${time(p.value, p.unit)} = ${d(p.clearTo)}.`,
  'window.condition-open': () => 'Toujours en cours.',
  'window.condition-undated': () => 'Aucun jour sur la page ne dit quand cela s’est terminé.',
  'window.none': (p) => `Rien de tel sur la liste dans la période précédant le ${d(p.planned)}.`,
  'window.clear': (p) =>
    `${plural(p.rows, 'ligne examinée', 'lignes examinées')} ; rien ne s’oppose à un début le ${d(p.planned)}.`,
  'window.blocked': (p) =>
    `${cap(p.drug_fr)} s’oppose à un début le ${d(p.planned)} : ${clear(p.clearFrom, p.clearTo)}${stopped(p.stoppedOn)}.`,
  'window.blocked-condition': (p) => `« ${p.quote} » s’y oppose.`,
  'window.open': (p) => `La page ne permet pas de conclure pour le ${d(p.planned)}.`,
  'window.open-until': (p) =>
    `On ne peut conclure pour le ${d(p.planned)} à cause ${of(p.drug_fr)} : ${clear(p.clearFrom, p.clearTo)}${stopped(p.stoppedOn)}.`,
  'half-life.unverified': (p) => `Chiffre non vérifié : la demi-vie ${of(p.drug_fr)} (${p.source}).`,
  'half-life.disputed': (p) =>
    `La demi-vie ${of(p.drug_fr)} est discutée ; jamais moins de ${time(p.value, p.unit)} (${p.source}).`,
  'half-life.misleads': (p) =>
    `La demi-vie ${of(p.drug_fr)} est trompeuse (${p.why}) : au plus tard, la plus longue des durées entre les demi-vies et ${time(p.value, p.unit)}.`,
  'half-life.basis': (p) =>
    `Demi-vie ${of(p.drug_fr)} : ${range(p.lowHours, p.highHours)} h, pour ${BASIS[p.basis]} (${p.source}).`,
  'absence.not-on-page': (p) => `Il n’y a pas de ${DOMAIN[p.domain]} sur cette page.`,
  'absence.incomplete': (p) => `La ${DOMAIN[p.domain]} n’est pas affichée en entier.`,
  'absence.stopped-hidden': () => 'Rien n’indique que les médicaments arrêtés figurent sur la liste.',
  'absence.short': (p) =>
    p.since === 'ever'
      ? 'Rien n’indique que la liste est l’historique complet.'
      : `Rien n’indique que la liste remonte au ${d(p.since)}.`,
  'absence.always-asked': () => 'Une liste de médicaments ne le montre pas : la question est posée.',
  'absence.unread': () => 'Une partie de la page qui peut contenir des médicaments n’a pas pu être lue.',
  age: (p) =>
    `Âge ${range(p.low, p.high)} ans le ${d(p.planned)} ; requis : ${
      p.atLeast === null
        ? `moins de ${p.below ?? ''}`
        : p.below === null
          ? `au moins ${p.atLeast}`
          : `de ${p.atLeast} à moins de ${p.below}`
    }.`,
  'age.no-birth-date': () => 'Pas de date de naissance sur la page.',
  'age.birthday': (p) => `${p.years} ans ${on(p.from, p.to)}.`,
  sex: (p) => `Sexe ${SEX[p.is] ?? p.is} ; requis : ${SEX[p.required] ?? p.required}.`,
  'sex.unknown': (p) => `Le sexe n’est pas sur la page ; requis : ${SEX[p.required] ?? p.required}.`,
  'condition.found': (p) => `Sur la liste des problèmes : « ${p.quote} ».`,
  'condition.resolved': (p) => `Sur la liste des problèmes, comme résolu : « ${p.quote} ».`,
  'condition.negated': (p) => `Noté comme absent sur la liste des problèmes : « ${p.quote} ».`,
  'condition.doubtful': (p) => `Sur la liste des problèmes, comme question et non comme diagnostic : « ${p.quote} ».`,
  'condition.indication': () => 'Donné pour cette affection.',
  'condition.not-found': () => 'Non trouvé sur la liste des problèmes ; la question est posée au médecin.',
  'attestation.open': (p) => `À préciser : ${p.ask_fr}`,
  'attestation.given': (p) => `${p.ask_fr} ${cap(yesNo(p.value))} (${p.who}, ${p.when}).`,
  'prior.enough': (p) =>
    `${cap(p.drug_fr)} : ${p.days} jours sur ${p.required} entre le ${d(p.since)} et le ${d(p.planned)}.`,
  'prior.short': (p) =>
    `${cap(p.drug_fr)} : seulement ${p.days} jours sur ${p.required} entre le ${d(p.since)} et le ${d(p.planned)}.`,
  'prior.unsure': (p) =>
    `${cap(p.drug_fr)} : ${range(p.low, p.high)} jours sur ${p.required} entre le ${d(p.since)} et le ${d(p.planned)}, selon les dates écrites.`,
  'prior.tried': (p) => `${cap(p.drug_fr)} : déjà pris.`,
  'prior.none': (p) =>
    `Aucun traitement de ce type sur la page${p.since === null ? '' : ` entre le ${d(p.since)} et le ${d(p.planned)}`}.`,
  'prior.row': (p) =>
    `${cap(p.drug_fr)} : ${plural(p.days, 'jour')} (du ${d(p.first)} au ${d(p.last)})${p.counted ? '' : ', si cette ligne fait partie de la classe'}.`,
  'prior.row-outside': (p) => `${cap(p.drug_fr)} : hors de la période.`,
  'prior.row-undated': (p) => `${cap(p.drug_fr)} : les dates ne disent pas combien de temps dans la période.`,
  'prior.outcome-written': (p) => `${cap(OUTCOME[p.kind] ?? p.kind)} : « ${p.text} ».`,
  'prior.outcome-open': () => 'Le résultat n’est pas sur la page.',
  'prior.dose-open': () => 'La dose reste à confirmer.',
  'prior.allergy': () => 'Sur la liste des allergies.',
  'distinct.enough': (p) => `${p.count} traitements sur ${p.atLeast} : ${p.drugs}.`,
  'distinct.few': (p) =>
    `${plural(p.count, 'traitement')} sur ${p.atLeast} sur la page${p.drugs === '' ? '' : ` : ${p.drugs}`}.`,
  'distinct.row': (p) => `Compte : ${p.drug_fr}.`,
  'distinct.except': (p) => `${cap(p.drug_fr)} lui-même ne compte pas.`,
  'distinct.attest': () => 'Qu’ils aient été complets et bien conduits reste à confirmer.',
  'concurrent.taking': (p) => `${cap(p.drug_fr)} est en cours le ${d(p.planned)}.`,
  'concurrent.said': (p) => `Selon la réponse, en cours le ${d(p.planned)}.`,
  'concurrent.not-taking': (p) => `Pas en cours le ${d(p.planned)}.`,
  'concurrent.unsure': (p) => `On ne peut dire s’il est en cours le ${d(p.planned)}.`,
  'concurrent.ended': (p) => `${cap(p.drug_fr)} : fin ${on(p.from, p.to)}.`,
  'allergy.found': (p) => `Sur la liste des allergies : « ${p.quote} ».`,
  'allergy.none': (p) =>
    p.denied ? 'La liste indique : pas d’allergie connue.' : 'Aucune de celles-ci sur la liste des allergies.',
  'allergy.line-unsure': () => 'Non reconnu : il pourrait s’agir de l’un d’eux.',
  'allergy.line-other': () => 'Un autre allergène.',
  'allergy.open': () => 'La page ne l’exclut pas ; la question est posée au médecin.',
  'measurement.value': (p) =>
    `${num(p.value)} ${p.unit}${p.date === null ? '' : ` le ${d(p.date)}`} ; requis : ${OP[p.op] ?? p.op} ${num(p.limit)}.`,
  'measurement.none': () => 'Pas de valeur chiffrée sur la page.',
  'measurement.undated': () => 'La valeur n’est pas datée.',
  'measurement.old': (p) => `Mesuré le ${d(p.date)}, plus de ${time(p.value, p.unit)} avant le jour prévu.`,
  'measurement.other-unit': (p) => `En ${p.found || 'unité non indiquée'}, pas en ${p.wanted}.`,
  'measurement.not-latest': () => 'Une valeur plus récente figure sur la page.',
  'lookup.row': (p) => p.label_fr,
  'lookup.nothing': () => 'Rien sur la page n’y fait penser ; cela ne prouve rien.',
  'lookup.rows': (p) => `${plural(p.rows, 'ligne')} de la page à considérer.`,
  'group.all': (p) => `${p.met} sur ${p.total} remplis${p.unknown > 0 ? `, ${p.unknown} à préciser` : ''}.`,
  'group.any': (p) =>
    `Un sur ${p.total} suffit : ${plural(p.met, 'rempli')}${p.unknown > 0 ? `, ${p.unknown} à préciser` : ''}.`,
  'group.not': (p) =>
    p.truth === 'met' ? 'S’applique.' : p.truth === 'not-met' ? 'Ne s’applique pas.' : 'À préciser.',
  'group.at-least': (p) =>
    `Au moins ${p.n} sur ${p.total} : ${plural(p.met, 'rempli')}${p.unknown > 0 ? `, ${p.unknown} à préciser` : ''}.`,
  'headline.met': (p) => `Tous les critères sont remplis pour le ${d(p.planned)}.`,
  'headline.unknown': (p) => `${plural(p.count, 'question')} en attente.`,
  'headline.wait': (p) => `${cap(p.drug_fr)} : ${clear(p.clearFrom, p.clearTo)}${stopped(p.stoppedOn)}.`,
  'headline.wait-day': (p) => `${cap(clear(p.clearFrom, p.clearTo))}${stopped(p.stoppedOn)}.`,
  'headline.not-met': () => 'Un critère n’est pas rempli, et aucun délai n’y change rien.',
}
