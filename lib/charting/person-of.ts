import { scanDates } from './dates/scan-dates'
import { foldWords } from './fold'
import { personField } from './person-field'

const NAME_WORD =
  "(?:[A-ZÀ-ÖØ-Þ][\\p{L}'’.-]*|(?:van|de|der|den|du|la|le|von|el|al|ben|bin|da|dos|di|ter|ten|d'|l')(?=\\s))"
const NAME = new RegExp(`^(${NAME_WORD}(?:,?\\s+${NAME_WORD}){1,5})`, 'u')

/** Words that stand where a name could and are none. */
const NO_NAME =
  /\b(?:patients?|dossiers?|consultations?|chart|summary|medications?|medicati\w*|medicaments?|traitements?|allerg\w*|problem\w*|clinic\w*|hospital|hopital|ziekenhuis|chu|centre|center|ward|service|department|dashboard|overview|history|historique|prescri\w*|results?|vitals?|home|menu|search|settings|logout|login|welcome|edit|new|add|today|active|current|details?|view|print|list|notes?|documents?|appointments?|visits?|encounters?|insurance|female|male|born|nee?|geboren|date|age|years?|status|general|practitioner|language|race|ethnicity|address|street|rue|avenue|road|straat|laan|lane|grove|ehr|emr|health|care|medical|clear|select\w*|messages?|tasks?|reports?|billing|personal|data|donnees|open|close|all|immuni\w*|vaccin\w*|conditions?|diagnos\w*|laboratory|labs?|radiology|investigations?|sexual|orientation|smoking|tobacco|alcohol|gender|identity|profile|clinical|previous|accordion|no|geen|aucun\w*|unknown|accounts?|compte|voorgeschiedenis|behandel\w*|overzicht|thera\w*|issues?|dmts?|oral|tablets?|daily|nom|prenoms?|naam|voornaam|achternaam|surname|forename|vorname|nachname|medikat\w*|seite)\b/

/** Titles and words of those who treat, write or use; never the patient. */
export const STAFF =
  /\b(?:dr|dr\.|prof|docteur|doctor|md|physician|arts|medecin|nurse|infirmier\w*|verpleegkundige|pharmacist|pharmacien\w*|apotheker|prescri\w*|ordered|requester|provider|author|auteur|by|par|door|user|logged|signed|signe|ondertekend|practitioner|gp|huisarts|traitant|consultant|specialist|emergency contact|next of kin|contact|mother|father|mere|pere|moeder|vader|spouse|conjoint|partner)\b/

/** A badge behind a name, of the stay and not of the person: "Jane Roe Active Visit". */
const STAY =
  /\s+(?:(?:active|current|open|past)\s+(?:visit|encounter|admission|inpatient|stay)|(?:visite|séjour|sejour|hospitalisation)\s+(?:activ|actif|en cours)|(?:lopende?|actieve?)\s+(?:opname|bezoek|contact))(?:e|s)?\b.*$/i

/** "Jane Given Name Roe Family Name": each part of a name before its own label. */
const LABELS_BEHIND =
  /^(.{2,40}?)\s+(?:given|first|prénom|voornaam)(?:\s+names?)?\s+(.{2,40}?)\s+(?:(?:family|last)\s+name|surname|nom de famille|familienaam|achternaam)\b/i

const TITLE =
  /^(?:mr|mrs|ms|miss|mme|mlle|m\.|mevr?\.?|mw\.?|dhr\.?|hr\.|fr\.|madame|monsieur|mevrouw|de heer|herr|frau)\.?\s+/i
const LABEL_WORD =
  /^(?:dob|d\.o\.b\.?|mrn|ipp|nhs|niss|insz|nir|sex|sexe|age|leeftijd|born|nee?|geb\.?|geboren|geboortedatum|geboorte|geburtsdatum|naissance|gender|genre|geslacht|unit|id|ward|bed|pat|pat\.id|patid|male|female|femme|homme|feminin|masculin|vrouw|man|birth|hospital|dossier|patient|no|f|m|v|h)$/

/** An avatar's letters before the name they stand for: "CW Claire Whitfield". */
const withoutInitials = (parts: readonly string[]): readonly string[] => {
  const [first = '', ...rest] = parts
  const initials = rest.map((part) => foldWords(part)[0] ?? '').join('')
  return rest.length > 1 && /^[A-Z]{2,3}$/.test(first) && initials.startsWith(foldWords(first)) ? rest : parts
}

/** Words of pages that are surnames too: behind "Patient:" Helen Ward is a person. */
const SURNAMES = /^(?:ward|page|home|grove|lane|street|close|day|may|service|bed)$/

/**
 * A person's name at the start of a text; undefined when what stands there is no name. Behind a label that announces one, a last
 * word that pages are made of as well may be a surname.
 */
export const parseName = (text: string, where: 'anywhere' | 'labelled' = 'anywhere'): string | undefined => {
  const line = text
    .replace(/^[\s•·–—-]+/, '')
    .replace(/\s+/g, ' ')
    .replace(TITLE, '')
    .replace(STAY, '')
    // "ZZTEST,MARVIN L": in capitals without a blank.
    .replace(/^(\p{Lu}[\p{Lu}'’-]+),(?=\p{Lu}{2})/u, '$1, ')
    .replace(LABELS_BEHIND, '$1 $2')
  const parts = withoutInitials(NAME.exec(line)?.[1]?.split(' ') ?? [])
  const surname = (part: string, i: number): boolean =>
    where === 'labelled' && i === 1 && i === parts.length - 1 && SURNAMES.test(foldWords(part))
  const cut = parts.findIndex(
    (part, i) =>
      (i > 0 && !surname(part, i) && LABEL_WORD.test(foldWords(part).replace(/[,:]$/, ''))) ||
      // "Amélie Lefèvre ID.Pat: 1": the next label ends the name.
      (i > 1 && part.length > 3 && personField(part) !== undefined),
  )
  const name = (cut === -1 ? parts : parts.slice(0, cut))
    .join(' ')
    .replace(/[\s,.-]+$/, '')
    .trim()
  if (name === '' || name.length > 60) return undefined
  const judged = (cut === -1 ? parts.filter((part, i) => !surname(part, i)) : parts.slice(0, cut)).join(' ')
  if (NO_NAME.test(foldWords(judged)) || STAFF.test(foldWords(line.slice(0, name.length + 4)))) return undefined
  const words = name.split(/[\s,]+/).filter((part) => part.length > 1)
  // "Geslacht Geboren": two labels side by side are nobody.
  const capital = words.filter((word) => /^\p{Lu}/u.test(word))
  return words.length >= 2 &&
    (capital.length >= 2 || where === 'labelled') &&
    !words.some((word) => word.length > 3 && personField(word) !== undefined)
    ? name
    : undefined
}

/** "LEFÈVRE Amélie" and "Amelie Lefevre" are one person. */
export const nameKey = (name: string): string[] =>
  foldWords(name)
    .replace(/[^a-z' -]/g, ' ')
    .split(/[\s,-]+/)
    .filter((part) => part.length > 1)
    .sort()

/** Two writings that can be one person: all words of the shorter stand in the longer. */
export const samePerson = (a: string, b: string): boolean => {
  const [short, long] = [nameKey(a), nameKey(b)].sort((x, y) => x.length - y.length)
  return short !== undefined && long !== undefined && short.length > 0 && short.every((part) => long.includes(part))
}

/** A heading that is a patient: a name with a birth date, an age, a sex, a bed or a number behind it. */
export const personOf = (text: string): string | undefined => {
  const name = parseName(text)
  if (name === undefined) return undefined
  const rest = text.slice(text.indexOf(name.split(/\s/)[0] ?? '') + name.length)
  const telling =
    scanDates(rest).length > 0 ||
    /\b(?:\d{1,3}\s?(?:ans|years?|y|yo|jaar|jahre|j)\b|bed|lit|room|ch(?:ambre)?\b|kamer|mrn|ipp|nip|niss|insz|dob|dossier)/i.test(
      rest,
    ) ||
    /\d{5,}/.test(rest) ||
    /[(,]\s*[MFVHmf]\b/.test(rest)
  return telling ? name : undefined
}
