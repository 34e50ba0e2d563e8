/** Complaints that a medicine is taken for when they come, by language, folded. */
const COMPLAINTS = {
  en: 'pain|fever|nausea|vomiting|wheez\\w*|breathless\\w*|short(?:ness)? of breath|chest pain|itch\\w*|insomnia|anxiety|agitation|constipat\\w*|diarrhoea|headache|cough|cramps?|spasms?|seizures?',
  fr: 'doul\\w*|fievre|temperature|t ?°|nausees?|vomissements?|insomnies?|anxiete|angoisses?|agitation|constipation|diarrhees?|prurit|demangeaisons?|crises?|migraines?|cephalees?|maux de tete|toux|dyspnee|gene|essoufflement|crampes?|spasmes?|brulures?|hoquet|eva|en [>≥]',
  nl: 'pijn|nood|aanval(?:len)?|koorts|misselijkheid|braken|slapeloosheid|onrust|angst|jeuk|benauwdheid|kortademigheid|hoest|hoofdpijn|krampen|obstipatie|constipatie|diarree',
  de: 'schmerzen|fieber|ubelkeit|erbrechen|schlaflosigkeit|unruhe|angst|juckreiz|atemnot|husten|kopfschmerzen|verstopfung|durchfall|krampfen',
} as const

/** Words that say a medicine is taken when it is needed, and not every day. A stop "if it causes diarrhoea" is none. */
export const AS_NEEDED: RegExp = new RegExp(
  [
    String.raw`\b(?:as needed|as required|(?:when|if) (?:needed|required|necessary)|prn|p\.r\.n|si besoin|si necessaire|au besoin|a la demande|en cas (?:de|d')|zo nodig|indien nodig|op verzoek|z\.?n\.?(?![a-z])|bei bedarf|sos)\b`,
    String.raw`(?<!\b(?:stop|arret|arreter|stopper|suspendre|stoppen)\s)\b(?:if|when) (?:${COMPLAINTS.en})\b`,
    String.raw`(?<!\b(?:stop|arret|arreter|stopper|suspendre)\s)\bsi (?:${COMPLAINTS.fr})`,
    String.raw`\bbij (?:${COMPLAINTS.nl})\b`,
    String.raw`\bbei (?:${COMPLAINTS.de})\b`,
  ].join('|'),
)
