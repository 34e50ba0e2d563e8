/** What a label in a patient banner announces. */
export type PersonField = 'patient' | 'name' | 'first' | 'last' | 'birth' | 'age' | 'sex' | 'weight' | 'height' | 'id'

/** Label words, folded, EN/FR/NL/DE; a label must match whole. */
// biome-ignore format: one field a line
export const PERSON_LABELS: readonly (readonly [PersonField, RegExp])[] = [
  ['birth', /^(?:d\.?o\.?b\.?|date of birth|birth ?date|birthday|born|date de naissance|date naissance|naissance|nee? ?(?:\(e\))? ?le|nee?(?:\(e\))?|ne\(e\)(?: le)?|ddn|d\.d\.n\.?|geboortedatum|geboren(?: op)?|geb\.?(?: ?datum| am)?|geboorte|geburtsdatum|geboren am|°)$/],
  ['first', /^(?:first name|given names?|forename|prenoms?|voorna(?:am|men)|vorname)$/],
  ['last', /^(?:last name|family name|surname|nom de famille|nom de naissance|nom d'usage|nom usuel|familienaam|achternaam|nachname)$/],
  ['patient', /^(?:(?:current |selected |huidige |actuele? )?patiente?(?: in context| selected| actuel| courant)?|patients? ?name|patient full name|nom (?:du |de la )?patiente?|nom patient|patiente|naam (?:van de )?patient|patient ?naam|name of patient|name des patienten|beneficiaire|concern(?:e|s|ing)|betreft|betrifft)$/],
  ['name', /^(?:(?:full |legal )?name|nom(?: complet)?|nom,? (?:et )?prenoms?|prenoms?,? (?:et )?nom|naam(?:,? voornaam)?|volledige naam|naam en voornaam|identite)$/],
  ['age', /^(?:age|leeftijd|alter)$/],
  ['sex', /^(?:sexe?|gender|genre|geslacht|geschlecht|geschl\.?|sex at birth|administrative (?:sex|gender)|sexe\/gender)$/],
  ['weight', /^(?:(?:height|lengte|taille|grootte)\s?(?:,|\/|&|and|en|et)\s?(?:weight|gewicht|poids)|(?:body |current |last )?weight|poids(?: actuel| corporel)?|gewicht|lichaamsgewicht|wt|korpergewicht)(?:\s?\((?:kg|lbs?)\))?$/],
  ['height', /^(?:(?:body )?height|taille|lengte|lichaamslengte|ht|grosse|korpergrosse)(?:\s?\((?:cm|m)\))?$/],
  ['id', /^(?:pat\.? ?(?:id|no|nr)\.?|id\.? ?pat\.?|m\.?r\.?n\.?|ipp|i\.p\.p\.?|niss|insz|inss|nir|ins|rijksregister(?:nummer)?|(?:numero de )?registre national|(?:patient|hospital|dossier|chart|medical record|file|record) ?(?:id|no\.?|nr\.?|number|n°|#)|patient identifier|identifier|identifiant(?: patient)?|id(?: patient)?|n° ?(?:de )?dossier|numero (?:de )?(?:dossier|patient)|dossiernummer|dossiernr\.?|patientnummer|patientennummer|nhs (?:no\.?|number)|health card|uhid|op\/ip no|patientid|pid|nda|iep|eadnr|admission (?:no|number))$/],
]
