/** What a list is about, as far as charting cares. */
export type ListKind =
  | 'medications'
  | 'allergies'
  | 'problems'
  | 'immunisations'
  | 'measurements'
  | 'family-history'
  | 'orders'
  | 'reference'
  | 'other-patients'
  | 'other'

/**
 * Words of headings, folded, in English, French, Dutch and German. Listed by precedence inside one heading: "drug
 * allergies" is an allergy list, "new prescription" an order being composed, "family history" nobody's own problem.
 */
// biome-ignore format: one kind a line
export const LIST_WORDS: readonly (readonly [ListKind, RegExp])[] = [
  ['other-patients', /\b(?:(?:other|autres|andere) patient(?:s|en)|worklist|work list|my patients|patient list|patients? (?:of|on) |recent patients|recently viewed|liste (?:des |de )?patients|mes patients|patients du service|patients recents|patientenlijst|mijn patienten|werklijst|recente patienten|patientenliste|ward (?:list|round)|unit list|census|waiting (?:list|room)|file d'attente|wachtzaal)\b|^patients$|^patienten$/],
  ['family-history', /\b(?:family (?:medical )?history|family members?|antecedents familiaux|antecedents (?:de la )?famille|histoire familiale|familie(?:anamnese|geschiedenis|le)|familial[es]?|familiale voorgeschiedenis|familienanamnese|relatives|(?:his|her) (?:brother|sister|father|mother|son|daughter|husband|wife|partner)|(?:son|sa|ses) (?:freres?|soeurs?|pere|mere|fils|filles?|conjointe?|mari|femme|epou(?:x|se))|(?:zijn|haar) (?:broer|zus|vader|moeder|zoon|dochter|man|vrouw|partner))\b/],
  ['orders', /\b(?:order sets?|orderset|new (?:order|prescription|medication)|add (?:medication|prescription|order)|compose|order entry|(?:create|write|issue) (?:a |an )?(?:new )?(?:prescription|order)|prescription creation|(?:creer|rediger|etablir|emettre) (?:une |l')?(?:ordonnance|prescription)|(?:voorschrift|recept|order) (?:aanmaken|opstellen|opmaken|schrijven|uitschrijven)|cart|basket|panier|nouvelle (?:ordonnance|prescription)|nouveau traitement|prescrire|prescriptions? types?|prescriptions? (?:proposees|favorites)|ordonnances? types?|protocoles? (?:types?|de prescription)|favou?rites?|favoris|favorieten|standaardorders?|nieuw(?:e)? (?:voorschrift|medicatie|order)|voorstellen|orderset|neue verordnung|quick (?:orders?|picks?|list)|frequently (?:used|prescribed)|most used|suggest(?:ed|ions)|recommended|recommendations|templates?|modeles?|sjablonen|snelrecepten|snelvoorschriften)\b|^(?:protocols?|protocoles|protocollen|regimens|kuurschema'?s)$/],
  ['reference', /formular(?:y|ium)|\b(?:search for (?:drugs?|medications?)|livret (?:therapeutique)?|catalog(?:ue)?|drug (?:search|database|information|news|shortages?|interactions?|alerts?)|search results|resultats de recherche|zoekresultaten|zoek|recherche|news|nieuws|actualites?|nouvelles|announcements?|annonces?|shortages?|ruptures?(?: de stock)?|tensions? d'approvisionnement|recall|rappel de lot|guidelines?|recommandations|richtlijnen|publications?|interactions?|alternatives?|equivalents?|generi(?:c|que)s? (?:disponibles|available)|tarification|stock|pharmacy stock|inventory|monographs?|help|aide|bulletin|substitut\w*|wisselwerking\w*|medicatiebewaking|bewakingssignalen|drug (?:safety|warnings?)|(?:prescribing|clinical) (?:alerts?|advice)|alertes? (?:de prescription|pharmac\w*)|aide a la prescription|adviezen|waarschuwing(?:en)?|tips?|did you know|education|leaflets?|brochures?)\b/],
  ['allergies', /(?:allerg|intoleran|hypersensib|hypersensitiv|overgevoelig|unvertraglich|adverse (?:drug )?(?:reaction|event)|effets? indesirables?|bijwerking|\bcave\b|contre-?indication|contraindication|\bcontra-?indicatie)/],
  ['immunisations', /(?:immuni[sz]|vaccin|impf|inenting)/],
  ['measurements', /\b(?:vitals?(?: signs?)?|observations?|labs?|labo|laborator\w*|lab results|results?|resultats?|resultaten|biolog\w*|measurements?|mesures?|metingen|parameters?|parametres?|signes vitaux|donnees physiologiques|constantes?|biometr\w*|vitale (?:functies|parameters)|bloedwaarden|bloedonderzoek|analyses?|laborwerte|vitalwerte|bilans?|hematolog\w*|chimie|chemistry|serolog\w*|levels?)\b/],
  ['medications', /(?:\bmedication|\bmedicament|\bmedicine|medicatie|\bmedicijn|\bmeds?\b|\bdrugs?\b|\btherap(?:y|ies|ie|ieen|ieplan|eutique)|\btraitement|\btreatments?\b|\bprescri|\bordonnance|\brx\b|geneesmiddel|\bbehandeling|voorschrift|\bpharmac(?:y|otherap|eutical)|medikation|medikament|arzneimittel|\bkuren?\b|toedien|\bmar\b|\badministrations\b|chimiotherap|chemotherap|infus|injections?|corticotherap|immunosuppress|biologicals?|biotherap)/],
  ['problems', /\b(?:problems?|disease regist(?:ry|er)|probleme[sn]?|problemen|diagnos\w*|conditions?|antecedents?|comorbid\w*|medical history|past medical|voorgeschiedenis|aandoening\w*|issues?|pathologies?|ald|surgical|surgery|chirurg\w*|operations?|interventions?|procedures?|ingrepen|history|anamnese|erkrankungen|episodes?|zorgelementen|elements? de soins?|maladies?|ziekten?|episodelijst|probleemlijst|problemenlijst|diagnoselijst|aandachtspunten|pmh|atcd)\b/],
  ['other', /\b(?:insurance|assurance|mutualite|mutuelle|verzekering|contacts?|appointments?|rendez-vous|afspraken|visits?|encounters?|visites?|consultations?|contacten|documents?|documenten|notes?|notities?|aantekeningen|alerts?|tasks?|taches?|taken|messages?|care ?teams?|equipe|zorgteam|provider|general practitioner|address(?:es)?|adresse|demographics?|personal data|donnees personnelles|administrati\w*|billing|facturation|imaging|imagerie|radiolog\w*|timeline|agenda|smoking|tabac|alcohol|alcool|social|lifestyle|pregnancy|devices?|goals?|sexual|housing|forms?|questionnaires?|attachments?|links?|audit|log(?:s|book)?|activity|recent activity|referrals?|diet|nutrition|regime|voeding|nursing|soins infirmiers)\b/],
]

/** Headings that say the list is not the whole history, and what they say. */
export const PARTIAL_WORDS =
  /\b(?:active|current(?:ly)?|ongoing|present|actuels?|actuelles?|actuele?|actueel|en cours|actifs?|actives|actief|actieve|huidige?|lopende?|aktuelle?|laufende?|scheduled|today'?s?|du jour|vandaag|home (?:meds|medications?)|prior to admission|pre-?admission|pta|thuismedicatie|admission|discharge|sortie|ontslag(?:medicatie)?|recent(?:e|s|es|ly)?|latest|last|derniers?|dernieres?|laatste|chroni(?:c|ques?|sche?)|ponctuels?|inpatient|outpatient|a domicile|main|key|pinned|top)\b/
export const ALL_WORDS =
  /\b(?:all|complete|full|entire|whole|lifetime|history|tous|toutes|tout|integrale?|complete?s?|historique|volledige?|alle|geheel|gehele|medicatiehistoriek|historiek|geschiedenis|vollstandige?|verlauf|ever|overzicht alle)\b/
export const PAST_WORDS =
  /\b(?:past|previous(?:ly)?|prior(?! to)|former|stopped|discontinued|inactive|completed|ended|historical|old|archiv\w*|anciens?|anciennes?|anterieurs?|anterieures?|precedente?s?|arretee?s?|arret|terminee?s?|passee?s?|stoppes?|vroegere?|eerdere?|gestopte?|gestaakte?|voormalige?|afgelopen|beeindigde?|inactieve?|oude|voorgaande?|vorige|verleden|niet meer|no longer|fruhere?|abgesetzte?|beendete?)\b/
export const CURRENT_WORDS =
  /\b(?:active|current(?:ly)?|ongoing|present|actuels?|actuelles?|actuele?|actueel|en cours|actifs?|actives|actief|actieve|huidige?|lopende?|aktuelle?|laufende?|taking|gebruik(?:t|en)? nu|nu in gebruik)\b/
