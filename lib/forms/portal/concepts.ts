/**
 * Words of portals for the same thing, in English, French and Dutch, without accents. A phrase may mean several things ("birth year").
 * Order does not matter: the longest phrase is found first.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  // whose it is
  '@patient': 'patient|patients|patiente|patienten|patient s|patientgegevens|person treated',
  '@prescriber':
    'prescriber|prescribers|prescriber s|prescribing physician|prescribing doctor|requesting physician|requesting doctor|requester|responsible physician|hcp|prescripteur|medecin prescripteur|medecin demandeur|medecin responsable|voorschrijver|voorschrijvende arts|aanvragende arts|aanvrager|verantwoordelijke arts',
  '@treating': 'treating physician|treating doctor|medecin traitant|behandelende arts|behandelend arts',
  '@other':
    'general practitioner|gp|family doctor|medecin generaliste|generaliste|huisarts|referring|referring physician|referring doctor|referrer|medecin adresseur|adresseur|medecin correspondant|verwijzende arts|verwijzer|doorverwijzer|pharmacist|pharmacien|pharmacienne|apotheker|nurse|nurse s|infirmier|infirmiere|verpleegkundige|mother|mother s|mere|moeder|father|father s|pere|vader|parent|parents|guardian|tuteur|voogd|spouse|partner|conjoint|conjointe|echtgenoot|contact|contact person|personne de contact|contactpersoon|representative|representant|vertegenwoordiger|donor|donneur|recipient|receveur|ontvanger|colleague|collegue|collega|medecin conseil|adviserend arts|secretary|secretariat|secretariaat|user|utilisateur|gebruiker|sponsor|child|enfant|kind|baby|bebe|newborn|foetus|witness|temoin|getuige|supervisor|deputy|substitute|remplacant|vervanger|co investigator|investigator|insured|assure|verzekerde',
  // what it is
  '@name':
    'name|full name|names|name and surname|last name and first name|first name and last name|first and last name|name and first name|nom|nom complet|nom et prenom|nom prenom|prenom et nom|naam|volledige naam|naam en voornaam|voornaam en naam|naam voornaam',
  '@lastname': 'last name|surname|family name|nom de famille|familienaam|achternaam',
  '@firstname': 'first name|given name|prenom|voornaam',
  '@maidenname': 'maiden name|birth name|nom de jeune fille|nom de naissance|meisjesnaam|geboortenaam',
  '@initials': 'initials|initiales|initialen|initiale|initiaal',
  '@birth @date': 'dob|geboortedatum|birthdate|birthday|ne le|nee le|born on',
  '@birth @year': 'geboortejaar|birth year|year of birth|annee de naissance',
  '@birth': 'birth|naissance|geboorte|born|geboren',
  '@sex': 'sex|gender|sexe|geslacht',
  '@weight': 'weight|body weight|poids|poids corporel|gewicht|lichaamsgewicht',
  '@height': 'height|taille|lengte|lichaamslengte|grootte',
  '@age': 'age|leeftijd',
  '@phone':
    'phone|phone number|telephone|telephone number|tel|tel number|telefoon|telefoonnummer|numero de telephone|telephone fixe|direct phone|work phone',
  '@mobile': 'mobile|mobile phone|gsm|portable|cell phone|telephone portable|mobiele telefoon',
  '@fax': 'fax|telecopie|faxnummer|fax number',
  '@email':
    'email|e mail|mail|courriel|email address|e mail address|adresse electronique|adresse e mail|e mailadres|mailadres',
  '@address': 'address|adresse|adres',
  '@hospital':
    'hospital|hopital|ziekenhuis|institution|etablissement|instelling|centre hospitalier|hospital name|nom de l hopital',
  '@department': 'department|service|dienst|ward|afdeling',
  '@pharmacy': 'pharmacy|hospital pharmacy|pharmacie|pharmacie hospitaliere|apotheek|ziekenhuisapotheek',
  '@inami': 'inami|riziv|inami riziv|inami number|riziv number|numero inami|riziv nummer|riziv nr|inami nr|rizivnummer',
  '@rpps': 'rpps|rpps number|numero rpps|rpps nummer',
  '@speciality': 'speciality|specialty|specialite|specialisme|specialiteit',
  '@diagnosis': 'diagnosis|primary diagnosis|main diagnosis|diagnostic|diagnostic principal|diagnose|hoofddiagnose',
  '@first-dose':
    'first dose|first infusion|first administration|first injection|premiere dose|premiere administration|premiere perfusion|eerste dosis|eerste toediening|eerste infuus',
  '@planned': 'planned|prevue|prevu|prevues|geplande|gepland|voorziene|voorzien|intended|expected',
  '@last':
    'last dose|derniere dose|laatste dosis|end date|date de fin|einddatum|stop date|date d arret|stopdatum|end|fin|einde|stop|arret|arrete|arrete le|stopped|gestopt|stopzetting|discontinuation',
  '@start':
    'start|start date|date de debut|startdatum|begindatum|debut|begin|started|started on|debute|debute le|gestart|gestart op|since|depuis|sinds',
  '@dose': 'dose|doses|dosis|dosage|dosering|posologie',
  '@drug':
    'medicine|medicines|medicinal product|drug|drug name|drugs|medication|medications|medicament|medicaments|nom du medicament|geneesmiddel|geneesmiddelen|naam geneesmiddel',
  '@outcome': 'outcome|outcome so far|resultat|resultaat|evolution|verloop|response|reponse|respons',
  '@therapy': 'therapy|therapies|treatment|treatments|traitement|traitements|behandeling|behandelingen',
  '@systemic': 'systemic|systemique|systemiques|systemische',
  // which one of several
  '@prior':
    'prior|previous|earlier|past|anterieur|anterieure|anterieurs|anterieures|precedent|precedents|eerder|eerdere|vorige|vroegere',
  '@current': 'current|actuel|actuelle|actuels|actuelles|huidig|huidige|en cours|lopende|ongoing',
  '@concomitant':
    'concomitant|concomitants|concomitante|associe|associes|gelijktijdig|gelijktijdige|other|autre|autres|andere',
  '@no': 'no|not|none|aucun|aucune|pas|non|geen|niet|without|sans|zonder|absence|never|jamais|nooit',
  '@date': 'date|dates|datum',
  '@day': 'day|jour|dag',
  '@month': 'month|months|mois|maand|maanden',
  '@year': 'year|years|annee|annees|jaar',
}

/** Words that say nothing about what a field is for. */
export const FILLER: ReadonlySet<string> = new Set(
  'a an and are at been by does for from had has have in is it its of on or please s that the this to was were which with your d de des du elle en et il l la le les ou par pour qu que quel quelle sur un une votre aan bij dat de dit een en het heeft in is met of om op te uit uw van vanaf voor wat welke werd wordt nr number numero nummer enter saisir invullen optional facultatif optioneel required obligatoire verplicht dd mm yyyy yy jj aaaa jjjj kg kgs kilogram kilograms kilogrammes kilogrammen kilo ans lbs cm gram grammes'.split(
    ' ',
  ),
)
