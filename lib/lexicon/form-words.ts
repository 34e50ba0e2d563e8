import type { Route } from '../model/substance'

/** What one word or phrase of a line says of form, route and release. */
export interface FormFact {
  form?: string
  routes?: readonly Route[]
  /** 3: the route itself is named; 2: a form made for one site; 1: a form that suggests a route. The strongest decides. */
  weight?: 1 | 2 | 3
  release?: 'depot' | 'modified'
}

type Group = readonly [fact: FormFact, words: string]

const PARENTERAL: readonly Route[] = ['intravenous', 'subcutaneous', 'intramuscular']

/** Words of boxes, prescriptions and wards in English, French, Dutch and German; folded when loaded; parted by `|`. */
export const FORM_WORDS: readonly Group[] = [
  // "i.v.m." is Dutch for "because of".
  [{}, 'i.v.m.|ivm'],
  // Routes by name
  [
    { routes: ['oral'], weight: 3 },
    'oral|orale|oraal|oral use|voie orale|per os|po|p.o.|par la bouche|by mouth|via de mond|zum einnehmen|drinkbaar|drinkbare|oraux|orodispersible|orodispersibles|sng|nasogastric|enteral|enterale|gastro-resistant|gastro-resistante|dispersible tablet|dispersible tablets|dispersible tabs|gastroresistant|maagsapresistent|maagsapresistente|effervescent|effervescents|bruis|per sonde|swallow',
  ],
  [
    { routes: ['intravenous'], weight: 3 },
    'intravenous|intravenously|intraveineuse|intraveineux|intraveneus|intraveneuze|intravenos|iv|i.v.|ivd|ivl|ivse|bolus iv',
  ],
  [
    { routes: ['subcutaneous'], weight: 3 },
    'subcutaneous|subcutaneously|sous-cutane|sous-cutanee|sous cutanee|subcutaan|subcutane|subkutan|sc|s.c.|subcut|sous-cut|sous cut|onderhuids',
  ],
  [{ routes: ['intramuscular'], weight: 3 }, 'intramuscular|intramusculaire|intramusculair|intramuskular|im|i.m.'],
  [
    { routes: ['intra-articular'], weight: 3 },
    'intra-articular|intraarticular|intra-articulaire|intraarticulaire|intra-articulair|intraarticulair|i.a.|infiltration|infiltratie|periarticulaire|peri-articulaire|peridurale|epidural|epidurale|epiduraal',
  ],
  [{ routes: ['intrathecal'], weight: 3 }, 'intrathecal|intrathecale|intrathecaal|intrarachidienne|intraventricular'],
  [
    { routes: ['rectal'], weight: 3 },
    'rectal|rectale|rectaal|rectales|rectally|lavement|lavements|klysma|clysma|enema|enemas|suppositoire|suppositoires|suppository|suppositories|zetpil|zetpillen|zapfchen|suppo|supp|mousse rectale|rectiole|intrarectal',
  ],
  [
    { routes: ['vaginal'], weight: 3 },
    'vaginal|vaginale|vaginaal|vaginales|ovule|ovules|vaginally|vaginalzapfchen|pessary|pessaries|vaginalcreme',
  ],
  [
    { routes: ['ocular'], weight: 3 },
    'ocular|oculaire|oculair|oogheelkundig|collyre|collyres|ophtalmique|ophtalmic|ophthalmic|eye drops|eye drop|eye ointment|oogdruppels|oogdruppel|oogzalf|ooggel|oogdr|oogdrup|augentropfen|augensalbe|augengel|gouttes oculaires|intracamerulaire|in the eye|oeil|yeux|ogen',
  ],
  [
    { routes: ['intravitreal'], weight: 3 },
    'intravitreal|intravitreen|intravitreenne|intravitreale|intravitreaal|intravitreous',
  ],
  [
    { routes: ['auricular'], weight: 3 },
    'auricular|auriculaire|auriculair|ear drops|ear drop|oordruppels|oordruppel|oordr|ohrentropfen|gouttes auriculaires|otic|otique|gouttes pour les oreilles',
  ],
  [
    { routes: ['nasal'], weight: 3 },
    'nasal|nasale|nasaal|nasales|intranasal|intranasale|neusspray|neusdruppels|neuszalf|nasenspray|nasentropfen|nose drops|neusdr|pulverisation nasale',
  ],
  [
    { routes: ['inhalation'], weight: 3 },
    'inhalation|inhalations|inhaled|inhalatie|inhalatiepoeder|inhalatiecapsule|inhaler|inhalateur|inhalator|inhal|nebuliser|nebulizer|neb|nebs|nebulised|nebulized|nebuliseur|nebulisation|vernevelaar|verneveling|vernevelvloeistof|vernevelopl|nebules|aerosol|aerosols|aerosoltherapie|aerochamber|turbuhaler|turbohaler|diskus|accuhaler|evohaler|respimat|breezhaler|ellipta|nexthaler|autohaler|easyhaler|novolizer|puffer|bouffee|bouffees|puff|puffs|pufjes|dosieraerosol|dosisaerosol|dosisaërosol|dpi|mdi|inhalationspulver',
  ],
  [
    { routes: ['buccal'], weight: 3 },
    'buccal|buccale|buccaal|bain de bouche|bains de bouche|mouthwash|mondspoeling|mondwater|mondspoelmiddel|gargarisme|sublingual|sublinguale|sublinguaal|oromucosal|oromuqueux|oromucosaal|gel buccal|mondgel|pate buccale|oral paste|orabase|mundspulung|gel gingival|collutoire|lozenge|lozenges|pastille|pastilles|zuigtablet|zuigtabletten|lutschtabletten|muco-adhesif|comprime mucoadhesif|tablette a sucer|orale pasta|mondpasta|dental|dentaire',
  ],
  [
    { routes: ['transdermal'], weight: 3 },
    'transdermal|transdermique|transdermaal|patch|patches|pleister|pleisters|pflaster|dispositif transdermique',
  ],
  [
    { routes: ['cutaneous'], weight: 3 },
    'cutaneous|cutanee|topical|topique|topisch|topically|cutaan|dermal|dermique|usage local|application locale|application cutanee|usage externe|huid|dermaal|auf die haut|uitwendig|epicutane|percutane',
  ],
  // Forms made for one site
  [{ form: 'cream', routes: ['cutaneous'], weight: 2 }, 'cream|creme|cremes|krem|creams|hydrocreme|vetcreme'],
  [
    { form: 'ointment', routes: ['cutaneous'], weight: 2 },
    'ointment|pommade|pommades|zalf|salbe|vetzalf|onguent|unguentum',
  ],
  [
    { form: 'lotion', routes: ['cutaneous'], weight: 2 },
    'lotion|lotions|emulsion pour application|shampoo|shampooing|shampoing|applicatievloeistof|applicatievlst|solution pour application|cutane oplossing|scalp|scalp solution|haarlotion|dermal solution',
  ],
  [{ form: 'gel', routes: ['cutaneous'], weight: 1 }, 'gel|hydrogel|emulgel|gels'],
  // A gel in a sachet is rubbed in (ketoconazole) or drunk (antacids): only another word says which.
  [
    { form: 'gel', routes: ['cutaneous', 'oral'], weight: 2 },
    'gel en sachet|gel en sachets|gel moussant en sachet|gel moussant en sachets|gel moussant sachet|gel moussant sachets|gel sachet|gel in zakje|gel in sachet',
  ],
  [{ form: 'foam', routes: ['cutaneous'], weight: 1 }, 'foam|mousse|schuim|schaum'],
  [
    { form: 'nail lacquer', routes: ['cutaneous'], weight: 2 },
    'nail lacquer|vernis|vernis a ongles|nagellak|nagellack',
  ],
  [
    { form: 'infusion', routes: ['intravenous'], weight: 2 },
    'perfusion|perfusions|infusion|infusie|infuus|infuse|infusor|infvlst|infuuspoeder|infusiepoeder|infusievloeistof|infusieconcentraat|infusionslosung|infusielosung|perf|drip',
  ],
  [
    { form: 'injection', routes: PARENTERAL, weight: 2 },
    'injection|injections|injectable|injectables|inj|injectie|injecties|injectievloeistof|injectiepoeder|injpdr|injvlst|injsusp|injektion|injektionslosung|solution for injection|parenteral|parenterale|parenteraal',
  ],
  [{ form: 'solution', routes: ['oral'], weight: 2 }, 'buvable|buvables'],
  // Forms that suggest a route
  [
    { form: 'tablet', routes: ['oral'], weight: 1 },
    'tablet|tablets|tab|tabs|tabl|tbl|tabletten|comprime|comprimes|cp|cpr|cprs|cps|comp|comps|tablette|tablettes|tbp|dragee|dragees|filmtablet|filmomhuld|omhulde tablet|smelttablet|bruistablet|pelliculee|pellicule|secable|filmtabletten|tabletje|quadrisecable|kauwtablet|kautabletten|chewable|manteltablet|compr|pill|pills|pil|pillen|pilule|lyophilisat oral|msr tablet',
  ],
  [
    { form: 'capsule', routes: ['oral'], weight: 1 },
    'capsule|capsules|caps|cap|gelule|gelules|gell|1 gel|2 gel|3 gel|4 gel|mg gel|gel au coucher|gel le matin|gel le soir|gel matin|gel soir|gel par jour|kapsel|kapseln|hartkapsel|weichkapsel|softgel|capsule molle|capsules molles|capsule dure',
  ],
  [
    { form: 'solution', routes: ['oral'], weight: 2 },
    'solution buvable|suspension buvable|drank|drankje|oral solution|oral suspension|suspension orale|solution orale|gouttes buvables|oral drops|ampoule buvable|ampoules buvables|poudre orale|sachet|sachets|sach|zakje|zakjes|beutel|granules|granulaat|granulat|pdr voor drank|orale oplossing|orale suspensie|ampoule orale',
  ],
  [{ form: 'syrup', routes: ['oral'], weight: 2 }, 'syrup|sirop|siroop|stroop|sirup|saft'],
  [
    { form: 'injection', routes: PARENTERAL, weight: 1 },
    'seringue|seringues|seringue preremplie|stylo|stylo prerempli|stylo injecteur|pen|prefilled syringe|prefilled pen|pre-filled|syringe|spuit|voorgevulde spuit|voorgevulde pen|wegwerpspuit|wwsp|fertigspritze|autoinjector|auto-injecteur|auto-injector|clearclick|flacon injectable|vial|vials|ampoule|ampoules|amp|ampul|ampullen|ampulle|implant|implantatiestift|implantat|fertigpen|click pen|patroon|cartouche',
  ],
  [{ form: 'solution' }, 'solution|solutions|oplossing|losung|solutie'],
  [{ form: 'suspension' }, 'suspension|suspensie'],
  [{ form: 'powder' }, 'poudre|powder|poeder|pulver'],
  [{ form: 'drops' }, 'gouttes|drops|druppels|gtt|gtts|gttes|gtes|gttn|tropfen|goutte|druppel'],
  [{ form: 'spray' }, 'spray|sprays|pulverisation|pulverisations|verstuiving'],
  [{ form: 'vaginal ring', routes: ['vaginal'], weight: 2 }, 'anneau vaginal|vaginale ring|vaginal ring'],
  // Release
  [
    { release: 'modified' },
    'lp|l.p.|xr|xl|sr|cr|er|retard|chrono|chronotabs|modified release|extended release|prolonged release|sustained release|slow release|liberation prolongee|liberation modifiee|verlengde afgifte|gereguleerde afgifte|met verlengde afgifte|mga|mva|retardtabletten|retardkapseln|prolonged-release|extended-release|modified-release',
  ],
  [
    { release: 'depot' },
    'depot|depots|depo|depotinjectie|long acting|long-acting|action prolongee|langwerkend|langwerkende',
  ],
]
