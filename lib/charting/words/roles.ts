/** What a column, or a label inside a cell, holds. */
export type Role =
  | 'drug'
  | 'generic-name'
  | 'dose'
  | 'strength'
  | 'route'
  | 'frequency'
  | 'form'
  | 'quantity'
  | 'duration'
  | 'days'
  | 'start'
  | 'stop'
  | 'period'
  | 'ordered'
  | 'changed'
  | 'dispensed'
  | 'last-given'
  | 'given'
  | 'date'
  | 'status'
  | 'active'
  | 'reason'
  | 'indication'
  | 'instructions'
  | 'note'
  | 'prescriber'
  | 'patient'
  | 'reaction'
  | 'severity'
  | 'allergen'
  | 'vaccine'
  | 'lot'
  | 'problem'
  | 'value'
  | 'unit'
  | 'range'
  | 'code'
  | 'price'
  | 'quiet'

/**
 * Header words, folded, in English, French, Dutch and German; the first match names the role, so the particular stands
 * before the general ("last refill" before "start", "stop reason" before "stop").
 */
// biome-ignore format: one role a line
export const ROLE_WORDS: readonly (readonly [Role, RegExp])[] = [
  ['quiet', /^(?:hide|location|lieu|locatie|plaats)\b|^(?:lt|long[- ]term|past) meds?$|^(?:actions?|edit|acties?|#|no\.?|nr\.?|n°|id|select|details?|more|info|print|sort)$/],
  ['drug', /^(?:drugs?|medications?|medicines?|medicaments?|traitements?|geneesmiddel(?:en)?|medicijn(?:en)?|medicatie|middel(?:en)?|produits?|specialites?)\s*(?:,|\/|&|\+|and\b|et\b|en\b|und\b|with\b|avec\b|met\b)/],
  ['patient', /^(?:patients?|patient name|patient id|nom du patient|nom patient|naam patient|patientnaam|patienten?|mrn|bed|lit|chambre|room|kamer|name of patient|beneficiaire)$/],
  ['reason', /(?:stop|end|discontinu\w*|arret|d'arret|stopp?zetting|cessation|afbreken|withdrawal)\b.*(?:reason|motif|raison|reden|cause|grund)|(?:reason|motif|raison|reden|cause|grund)\b.*(?:stop|end\b|discontinu|arret|stopp?zetting|cessation|fin\b|einde)|stopreden|absetzgrund/],
  ['indication', /\b(?:indication|indicatie|indikation|reason for use|used for|pour|taken for)\b|^(?:for|voor)$|motif de (?:prescription|traitement)|diagnos\w* (?:lie|linked)/],
  ['reason', /^(?:reason|motif|raison|reden|grund|cause|outcome|result of treatment)s?$/],
  ['ordered', /created.*changed|cree.*modifie|aangemaakt.*gewijzigd/],
  ['drug', /^r\/$/],
  ['frequency', /^d\.?s\.?$/],
  ['quantity', /^aant\.?$/],
  ['status', /^(?:st\.?|(?:stop|arret)[- ]?type|type d'arret|type (?:of )?stop|soort stop)$/],
  ['drug', /^(?:produits?|medicaments?|specialites?|drugs?|medications?|medicines?|items?|geneesmiddel(?:en)?|medicatie|product(?:en)?)\s+(?:delivree?s?|dispensee?s?|dispensed|supplied|issued|administree?s?|administered|afgeleverd|verstrekt|toegediend)$/],
  ['last-given', /^(?:last|latest|derniere?|laatste?|letzte)\b.*(?:given|gift|dose|injection|infusion|perfusion|administ\w*|toediening|injectie|infuus|cure|kuur)\b/],
  ['dispensed', /(?:last|latest|derniere?|laatste?|letzte)\b.*(?:fill|filled|dispens|refill|delivr|aflever|renew|renouvel|issue|taken|prise|inname|dose|given|gift)|dispens(?:ed|e|ation)|(?:date filled|fill date|filled|refills?|delivr(?:e|ance)|afgeleverd|aflever\w*|renew\w*|renouvel\w*|verleng\w*|next|prochaine?|volgende|expir\w*|vervalt|vervaldatum|review|abgabe)/],
  ['changed', /(?:updated|update date|modify|modified|changed|last change|last edit|modifie|mise a jour|gewijzigd|bijgewerkt|geandert|touched|reconciled|verified)/],
  ['given', /(?:administered|administration date|date of administration|\b(?:dates?|jour|heure) d(?:e l)?'administration|date (?:d'injection|de (?:la )?vaccination|du vaccin|de l'injection)|vaccination date|date of vaccination|vaccinat?iedatum|inentingsdatum|datum (?:van )?(?:de )?(?:toediening|vaccinatie|inenting|injectie)|date given|given on|given at|toegediend|toediening(?:sdatum)|administre|injecte|infused|verabreicht|gegeven)/],
  ['start', /^(?:period|periode|validity|validite|looptijd)\s*:?\s*(?:from|start|begin|debut|du|van|vanaf)$/],
  ['stop', /^(?:period|periode|validity|validite|looptijd)\s*:?\s*(?:to|until|end|fin|au|tot|einde)$/],
  ['period', /(?:^|\b)(?:period|periode|effective|dates|looptijd|zeitraum|validity|validite|start\s*(?:-|\/|and|&|to)\s*(?:end|stop)|debut\s*(?:-|\/|et)\s*(?:fin|arret)|van\s*(?:-|\/)\s*tot|du\s*(?:-|\/|\.\.\.)\s*au|begin\s*(?:-|\/|en)\s*einde?|from\s*(?:-|\/)\s*to)\b/],
  ['prescriber', /(?:prescriber|prescripteur|prescribing|prescribed by|ordered by|ordering|provider|author(?!ed on)|auteur|physician|doctor|medecin|\barts\b|voorschrijver|voorgeschreven door|requester|clinician|entered by|recorded by|practitioner|verordnet von|arzt|prescrit par|saisi par|operator|staff|nurse|user|responsible|specialist)|\b(?:by|par|door)$/],
  ['ordered', /(?:(?:order|request)(?:ed)? (?:on|date|at)|date (?:requested|of request)|aangevraagd op|demandee? le|date (?:ordered|of order|prescribed|written|d'ordonnance|de (?:la )?prescription|d'ordre|created)|authored|prescribed(?: on| date)?$|prescription date|prescrite? le|voorgeschreven op|voorschrijfdatum|datum (?:van )?(?:het )?voorschrift|created|written|signed|recorded|entered(?: on)?|verordnet am|besteld op|cree|aangemaakt|verschrijvingsdatum|voorschriftdatum|date de saisie)/],
  ['duration', /(?:duration|duree|\bduur\b|dauer|length of)/],
  ['days', /^(?:days|jours|dagen|tage|nb (?:de )?jours|days supply|aantal dagen|nombre de jours)$/],
  ['stop', /(?:\bstop|\bend\b|end ?date|\bends\b|\bended\b|\bfin\b|\barret|einde?\b|eind ?datum|\btot\b|\buntil\b|^(?:date )?to$|^au$|termin|discontinu|jusqu|t\/m|\bbis\b|^ende|enddatum|resolved|resolution|gestopt|stopdatum|completed on|ceased|\btill\b|\bthrough\b)/],
  ['start', /(?:\bstart|\bbegin|\bbegan\b|\bsince\b|^from\b|\bdate from\b|^first (?:given|dose|taken|administ\w*)|^premiere (?:dose|prise|administration|injection)|^eerste (?:gift|dosis|inname|toediening)|\bdebut|\bdepuis\b|\bsinds\b|\bvanaf\b|^van$|^du$|\bonset\b|initiat|commenc|aanvang|\bingang|\bseit\b|^ab$|\bbeginn\b|initie|instaur|gestart|begonnen|introduc|introduit)/],
  ['active', /^(?:active|actif|actief|aktiv|in use|en cours|current|lopend)\s*\??$/],
  ['status', /\b(?:status|statut|etat|state|toestand|stand)\b/],
  ['route', /(?:\broute\b|\bvoie\b|toedieningsweg|\bweg$|^via$|applikation|\badmin(?:istration)?\.? route|voie d'adm|toedieningswijze)/],
  ['strength', /(?:strength|sterkte|concentration|concentratie|starke|\bforce\b)/],
  ['frequency', /(?:freq|timing|how often|\bposolog|\bprises?\b|\binname|\bschema|\brythme|\bsig\b|moments?\b|\btimes\b|hora(?:ire|ires)|einnahme|toedieningsmoment|interval|schedule|cadence)/],
  ['dose', /(?:\bdose|dosage|\bdosis|dosering|quantite par prise|dosierung|amount per)/],
  ['form', /(?:\bform\b|\bforme\b|\bvorm\b|galeni|darreichung|toedieningsvorm|farmaceutische)/],
  ['quantity', /(?:\bqty|quantity|quantite|\bqte\b|\baantal|hoeveelheid|\bmenge\b|\bamount\b|pack|boites?\b|verpakking|conditionnement|\bnb\b|\bcount\b|unites? (?:delivre|boite))/],
  ['reaction', /(?:reaction|manifestation|reactie|reaktion|symptom)/],
  ['severity', /(?:severity|severite|gravite|ernst|criticality|schwere)/],
  ['allergen', /(?:allerg|intoleran|agent causal)/],
  ['vaccine', /(?:vaccin|vaccine|immuni[sz]ation|impf)/],
  ['lot', /(?:\blot\b|batch|lotnummer|numero de lot|charge)/],
  ['price', /(?:\bprix\b|price|\bprijs|tarif|\bcost\b|rembours|terugbetal|reimburs|in stock|\bstock\b|preis|availab|disponib|beschikbaar)/],
  ['code', /(?:\bcode\b|\bicd|\bcim(?:-?\d+)?\b|snomed|loinc|\batc\b|\bcnk\b|\bcip\b|\bucd\b|rxnorm)/],
  ['range', /(?:\brange\b|reference|normes?\b|normal|valeurs usuelles|referentie\w*|normwert)/],
  ['value', /(?:\bvalue|\bvaleur|\bwaarde|\bresult|\bresultat|\bwert\b|\bmeasure|\bmeting)/],
  ['unit', /^(?:units?|unites?|eenheid|eenheden|einheit)$/],
  ['problem', /(?:problem|diagnos|condition|aandoening|pathologie|antecedent|\bissue|voorgeschiedenis|erkrankung|maladie|ziekte)/],
  ['instructions', /(?:instruction|directions|\buse\b|mode d'emploi|gebruik|conseils|consignes|anweisung|how to take|admin)/],
  ['note', /(?:\bnotes?\b|comment|remark|remarque|opmerking|commentaire|occurrence|bemerkung|observations?|toelichting|extra)/],
  ['drug', /(?:medic(?:ation|ament|ine|atie|ijn|al product)|\bmeds?\b|\bdrugs?\b|geneesmiddel|\bproducts?\b|\bproduits?\b(?! (?:de contraste|iode))|denomination|\bdci\b|\binn\b|\bbrand\b|specialite|substance|treatment|traitement|therap|behandeling|^prescriptions?$|^orders?$|^rx$|arzneimittel|medikament|^middel(?:en)?$|handelsname|wirkstoff|praparat|molecule|actief bestanddeel|werkzame stof|stofnaam|preparaat|magistrale|voorschrift$|ordonnance$|principe actif)/],
  ['generic-name', /^(?:name|nom|naam|title|titre|titel|libelle|description|omschrijving|beschrijving|item|intitule|bezeichnung|what|display|label|text|service|order name|agent)$/],
  ['date', /^(?:date|datum|when|quand|wanneer|dates?|day|time|datetime|date\/time|date et heure)\b/],
]
