import { phraseTable } from './phrase-table'

/** A line that denies a drug or says that there is none. */
export const NEGATIONS = phraseTable([
  [
    'negative' as const,
    'no known|no|none|nil|not on|without|never|denies|pas de|pas d|pas|aucun|aucune|neant|sans|jamais|ne prend pas|n a pas|non|geen|nihil|niet|nooit|zonder|ontkent|keine|kein|keinen|ohne|nicht|nie|nkda|nka|rien a signaler|ras|n a|nvt',
  ],
])

/** Negations that deny by themselves, whatever follows ("néant", "none"). */
export const DENIES_ALONE = new Set('none nil neant nihil aucun aucune geen keine ras nvt no nkda nka pas'.split(' '))

/** Words that end the reach of a negation, as do comma, semicolon and full stop. */
export const NEGATION_ENDS = new Set('mais but maar aber sauf except behalve uniquement only alleen'.split(' '))

/** After "non", "sans", "zonder", "no", these speak of the box, not of a drug that is not taken. */
export const NEGATES_NO_DRUG = new Set(
  'substituable substituables substituer substitution vervangbaar vervangen secable secables deelbaar sucre sucres suiker suikervrij sugar gluten lactose conservateur conservateurs conserveermiddel bewaarmiddel preservative preservatives alcool alcohol renouvelable renouveler herhaalbaar repeat steroidien steroidal enrobe enrobee pellicule'.split(
    ' ',
  ),
)

export const STUDY_WORDS = phraseTable([
  [
    'investigational' as const,
    'study drug|study drugs|study medication|study product|study treatment|study medicine|trial drug|trial medication|trial product|trial treatment|investigational|investigational product|investigational drug|investigational medicinal product|imp|blinded|double blind|double blinded|clinical trial|experimental drug|experimental treatment|research drug|' +
      'medicament experimental|medicaments experimentaux|traitement experimental|produit experimental|medicament a l etude|medicament de l etude|medicament d etude|traitement de l etude|traitement a l etude|traitement d etude|produit a l etude|produit de l etude|produit d etude|medicament en essai|essai clinique|etude clinique|essai therapeutique|protocole de recherche|medicament d essai|produit d essai|double aveugle|en aveugle|' +
      'studiemedicatie|studiegeneesmiddel|studiegeneesmiddelen|studieproduct|studiebehandeling|studiemedicament|onderzoeksgeneesmiddel|onderzoeksgeneesmiddelen|onderzoeksmedicatie|onderzoeksproduct|geneesmiddel voor onderzoek|experimenteel geneesmiddel|proefmedicatie|proefgeneesmiddel|klinische studie|klinisch onderzoek|dubbelblind|geblindeerd|' +
      'or placebo|of placebo|ou placebo|oder placebo|vs placebo|versus placebo|contre placebo|placebo or|placebo of|placebo ou|placebo oder|' +
      'prufpraparat|prufmedikation|studienmedikation|studienmedikament|klinische prufung|verblindet|doppelblind',
  ],
])

export const PLACEBO_WORDS = new Set('placebo placebos plazebo'.split(' '))

export const HOMEOPATHY_WORDS = new Set(
  'homeopathie homeopathique homeopathiques homeopathy homeopathic homeopathisch homeopathische homoopathisch homoopathie homoopathische boiron lehning unda weleda heel dhu globules globuli korsakov'.split(
    ' ',
  ),
)

/** After or before a name, these make it another product unless that product has a name of its own. */
export const MAKES_ANOTHER = new Set(
  'receptor recepteur alafenamide butylbromure butylbromide methobromide butylbromid plus comp compositum compositus combi kombi duo duopack trio hct hctz triple vedotin vedotine deruxtecan emtansine emtansin govitecan ozogamicin ozogamicine tesirine tesirin soravtansine ravtansine mafodotin mafodotine tiuxetan pasudotox tirumotecan ejfv saporin duocarmazine beta lambda antagonist antagoniste analogue analoog like'.split(
    ' ',
  ),
)

/** Before a name, glued or not, these change the molecule or add another ("co-", "nor-", "peg-"). */
export const CHANGES_NAME = new Set(
  'co solu depo di pro pre nor des desoxy iso peg pegylated pseudo anti hydroxy methyl hydro dihydro chlor chloro levo dex dexa es s r neo oxy fos fluoro fluor amino acetyl sulfa para meta cyclo ciclo thio homo epi ara deoxy ethyl ethinyl'.split(
    ' ',
  ),
)

/** Words by which a line says that a vaccine is live. */
export const LIVE_WORDS = new Set(
  'vivant vivante vivants live levend levende lebend attenue attenuee attenuated verzwakt'.split(' '),
)

/** Prefixes and suffixes that say nothing of the molecule: makers' marks, liposomes, formulations. */
export const HARMLESS_PARTS = new Set(
  'l d nab liposomal lipo apo novo ratio pms teva mylan viatris sandoz arrow biogaran eg ab accord zentiva mepha spirig helvepharm abz cristers almus zydus evolugen ranbaxy sun hexal stada krka hospira pfizer kabi fresenius medac panpharma cf pch ratiopharm actavis merck bayer gsk msd sanofi aventis winthrop medipha waymade esteve effik rpg alter qualimed tillomed reig jofre renaudin baxter ebewe nordic cinfa impexeco pi pharma orifarm abacus aurobindo arrowmed gerda gnr dci bp usp ph eur bipharma apotex doc generici labs lab laboratoires pharmaceuticals healthcare limited ltd gmbh bv nv sa sas ireland europe colina gilbert conseil healthcare norgine kalceks delalande upsa cooper lafarge tillomed reddy novartis roche janssen lilly abbvie amgen ucb servier ipsen leo almirall celltrion lipid complex complexe liposome liposomaal liposomale impexeco amneal bluefish chemo iberica intas ever laboratoire valneva solostar doublestar sureclick myclic clickject smartject confidose sensoready unoready kwikpen flexpen flextouch penfill onepress mx pen'.split(
    ' ',
  ),
)

/** Salts and esters charts write beside an INN; they do not make it another substance. */
export const SALT_WORDS = new Set(
  'sodium sodique natrium disodium disodique dinatrium trisodium potassium potassique kalium calcium calcique magnesium magnesique zinc lysine lithium hydrochloride hydrochlorid chlorhydrate dichlorhydrate dihydrochloride hcl chloride chlorure bromure bromide hydrobromide bromhydrate sulfate sulphate sulfaat sulfat hemisulfate bisulfate phosphate fosfaat diphosphate difosfaat acetate acetaat diacetate acetonide hexacetonide succinate hemisuccinate succinaat mesylate mesilate mesilaat dimesylate besylate besilate besilaat tosylate tosilate maleate maleaat fumarate fumaraat hemifumarate tartrate bitartrate tartraat citrate citraat lactate gluconate nitrate isethionate isetionate pamoate embonate palmitate valerate valeraat dipropionate propionate propionaat butyrate aceponate furoate metasulfobenzoate caproate enanthate decanoate stearate ethylsuccinate estolate monohydrate monohydrat dihydrate trihydrate hemihydrate anhydre anhydrous hyclate hydrate hydrogen disoproxil mofetil medoxomil etabonate proxetil axetil pivoxil dipivoxil marboxil fosamil arginine erbumine tert butylamine meglumine trometamol base acid acide zuur saure human humaine humain humaan recombinant pegol'.split(
    ' ',
  ),
)

/** Words of charts that name no drug; a line made of these alone is nothing, and no drug may bear such a name. */
export const PLAIN_WORDS = new Set(
  (
    'actif active actief active inactif inactive inactief stopped stop arrete arret gestopt gestoppt suspendu suspended en cours lopend ongoing termine completed voltooid beeindigd afgerond prevu gepland planned ' +
    'start debut begin fin end einde until jusqu au jusque tot vanaf depuis since sinds date datum status statut dose dosis posologie dosage dosering frequency frequence frequentie route voie weg toedieningsweg ' +
    'medication medications medicament medicaments medicatie geneesmiddel geneesmiddelen drug drugs medicine medicines treatment traitement behandeling therapie therapy prescription voorschrift ordonnance name nom naam product produit ' +
    'jan januari january janvier jaen januar feb februari february fevrier februar mar mars maart march marz avr avril apr april mai mei may juin jun juni june juil juillet jul juli july aou aout aug augustus august sep sept septembre september oct octobre okt oktober october nov novembre november dec decembre december dez dezember ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday lun mar mer jeu ven sam dim ma di wo do vr za zo mon tue wed thu fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
    'matin midi soir nuit coucher ochtend middag avond nacht morning noon evening night bedtime morgens mittags abends nachts jour jours day days dag dagen tag semaine semaines week weeks weken woche mois month months maand maanden monat an ans annee year years jaar heure heures hour hours uur h j ' +
    'fois keer times x par per pro prn si besoin zo nodig bei bedarf as needed od bd bid tid qid qd qds tds die daily dagelijks quotidien quotidienne weekly wekelijks hebdomadaire monthly maandelijks mensuel once twice fortnightly fortnight bimonthly quarterly tweewekelijks zweiwochentlich bimensuel bimestriel semestriel yearly annually jaarlijks annuel jahrlich un une een one two deux twee trois drie quatre vier ' +
    'le la les l de du des d et en ou of or and the a an au aux avec met with sans pour voor for in dans op on sur bij to van het een der die das und oder mit fur von im dr prof mme mr mevr dhr mrs ms docteur doctor arts medecin physician dokter service dienst ward hopital hospital ziekenhuis patient patiente ' +
    'mg g kg ug mcg ng ml l dl mmol meq ui iu ie unites units eenheden microgrammes microgramme microgram micrograms milligrammes cm mm m2 pour cent ppm ' +
    'grippe griep ' +
    'plan natal vivant vivants vivante levend live vivo normal actuel actuelle current huidig nouveau nouvelle new nieuw ancien oude old autre other andere total totaal remarque note notes opmerking opmerkingen commentaire comment oui non yes no ja nee nein inconnu unknown onbekend voir see zie ' +
    'type sel salt zout eau water wasser lait melk milk fer main hand pied voet sein act actes plan b soin soins care zorg test tests lot nature natural force forte fort mite junior senior adulte adultes adult adults enfant enfants child children kind kinderen nourrisson nourrissons homme femme man vrouw bebe baby ' +
    'pharmaceutique association vaccin vaccine vaccins vaccines vaccinatie vaccination rappel booster traite traitee behandeld treated relais switch remplacement remplace vervanging replaced debute gestart started augmentation diminution reduction verhoging verlaging poursuite continuer continue doorgaan reprise hernomen resumed administration toediening injecter perfuser prise inname suivi opvolging ' +
    'immunosuppresseur immunosuppresseurs immunosuppressant immunosuppressants immunosuppressivum immunosuppressiva antibiotique antibiotiques antibiotic antibiotics antibioticum antibiotica antalgique analgesic analgetica biotherapie biologique biologic biological chimiotherapie chemotherapy chemotherapie antihypertenseur antidiabetique anticoagulant antipaludeen antipaludeens antimalarial anthelminthique ' +
    'hebdo hebdomad quot quotid mens mensuelle trimestriel sem wkl dgl tgl gttes gtes gtts gttn dpl puis ensuite daarna vervolgens then dann nocte mane breakfast lunch dinner supper serie cure cures cycle cycles kuur course bolus dispersion diluer concentre concentrate concentraat concentrat emulsion nouvelle formule usage hospitalier parenteral arome arome sucre edulcore menthe fraise orange citron ' +
    'comprime injection boite box doos flacon fles bottle tube unite piece stuk stuks reste solvens solvant diluer reconstituer preremplie preparation magistrale officinale generique generic merk brand avant apres before after voor na repas maaltijd meal meals eten'
  ).split(' '),
)
