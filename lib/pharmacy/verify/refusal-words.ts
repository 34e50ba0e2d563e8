import type { Lang } from '../../model/text'
import type { RefusalReason } from './refusal-reason'

/** A refusal's sentences in one language. */
export interface RefusalWords {
  subject: (drug: string) => string
  opening: (drug: string, program: string) => string
  because: string
  open: string
  closing: string
  reasons: Record<RefusalReason, string>
}

export const REFUSAL_WORDS: Record<Lang, RefusalWords> = {
  en: {
    subject: (drug) => `Prescription of ${drug}: not dispensed`,
    opening: (drug, program) => `The prescription of ${drug} could not be dispensed under “${program}”.`,
    because: 'Reason',
    open: 'Not verified, or not holding',
    closing: 'Please contact the pharmacy with what is missing. The text quoted is the program’s own.',
    reasons: {
      'prescriber-not-entitled': 'the prescriber is not entitled under the program',
      'no-valid-authorisation': 'there is no valid authorisation for this patient',
      'framework-not-in-force': 'the program is not in force on this day',
      'outside-indication': 'the indication is outside the program',
      'prior-treatment-missing': 'the treatments required before are not documented',
      contraindication: 'a contraindication stands on the chart',
      'test-missing-or-too-old': 'a required test is missing or too old',
      dose: 'the dose differs from the program’s',
      'quantity-or-duration': 'the quantity or the duration is outside the program',
      'consent-missing': 'the patient’s information or consent is not documented',
      'number-missing': 'the programme number or registration is missing',
      'stock-rule': 'the stock is reserved for other patients by the program’s rule',
      'quota-used-up': 'the quota of the month is used up (local count)',
      'not-declared': 'the patient is not declared',
      'information-missing': 'the information received is not enough to verify',
    },
  },
  fr: {
    subject: (drug) => `Prescription de ${drug} : non délivrée`,
    opening: (drug, program) => `La prescription de ${drug} n’a pas pu être délivrée dans le cadre de « ${program} ».`,
    because: 'Motif',
    open: 'Non vérifié, ou non rempli',
    closing: 'Merci de contacter la pharmacie avec les éléments manquants. Le texte cité est celui du programme.',
    reasons: {
      'prescriber-not-entitled': 'le prescripteur n’est pas habilité par le programme',
      'no-valid-authorisation': 'aucune autorisation valable pour ce patient',
      'framework-not-in-force': 'le programme n’est pas en vigueur ce jour',
      'outside-indication': 'l’indication est hors du programme',
      'prior-treatment-missing': 'les traitements antérieurs exigés ne sont pas documentés',
      contraindication: 'une contre-indication figure au dossier',
      'test-missing-or-too-old': 'un examen exigé manque ou est trop ancien',
      dose: 'la dose diffère de celle du programme',
      'quantity-or-duration': 'la quantité ou la durée sort du programme',
      'consent-missing': 'l’information ou le consentement du patient n’est pas documenté',
      'number-missing': 'le numéro de programme ou l’enregistrement manque',
      'stock-rule': 'le stock est réservé à d’autres patients par la règle du programme',
      'quota-used-up': 'le quota du mois est épuisé (décompte local)',
      'not-declared': 'le patient n’est pas déclaré',
      'information-missing': 'les informations reçues ne suffisent pas pour vérifier',
    },
  },
  nl: {
    subject: (drug) => `Voorschrift van ${drug}: niet afgeleverd`,
    opening: (drug, program) => `Het voorschrift van ${drug} kon niet worden afgeleverd binnen “${program}”.`,
    because: 'Reden',
    open: 'Niet nagegaan, of niet vervuld',
    closing: 'Gelieve de apotheek te contacteren met wat ontbreekt. De geciteerde tekst is die van het programma.',
    reasons: {
      'prescriber-not-entitled': 'de voorschrijver is niet bevoegd volgens het programma',
      'no-valid-authorisation': 'er is geen geldige toelating voor deze patiënt',
      'framework-not-in-force': 'het programma is op deze dag niet van kracht',
      'outside-indication': 'de indicatie valt buiten het programma',
      'prior-treatment-missing': 'de vereiste eerdere behandelingen zijn niet gedocumenteerd',
      contraindication: 'er staat een contra-indicatie in het dossier',
      'test-missing-or-too-old': 'een vereist onderzoek ontbreekt of is te oud',
      dose: 'de dosis wijkt af van die van het programma',
      'quantity-or-duration': 'de hoeveelheid of de duur valt buiten het programma',
      'consent-missing': 'de informatie of toestemming van de patiënt is niet gedocumenteerd',
      'number-missing': 'het programmanummer of de registratie ontbreekt',
      'stock-rule': 'de voorraad is door de regel van het programma voor andere patiënten bestemd',
      'quota-used-up': 'het quotum van de maand is op (lokale telling)',
      'not-declared': 'de patiënt is niet gemeld',
      'information-missing': 'de ontvangen gegevens volstaan niet om na te gaan',
    },
  },
}
