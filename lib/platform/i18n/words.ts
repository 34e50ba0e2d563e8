// One folder an area of the interface, one file a language in it. Keys are unique over all areas (checked by a test).

import casesEn from './cases/en.json'
import casesFr from './cases/fr.json'
import casesNl from './cases/nl.json'
import editorEn from './editor/en.json'
import editorFr from './editor/fr.json'
import editorNl from './editor/nl.json'
import optionsEn from './options/en.json'
import optionsFr from './options/fr.json'
import optionsNl from './options/nl.json'
import packsEn from './packs/en.json'
import packsFr from './packs/fr.json'
import packsNl from './packs/nl.json'
import panelEn from './panel/en.json'
import panelFr from './panel/fr.json'
import panelNl from './panel/nl.json'
import pharmacyEn from './pharmacy/en.json'
import pharmacyFr from './pharmacy/fr.json'
import pharmacyNl from './pharmacy/nl.json'
import practiceEn from './practice/en.json'
import practiceFr from './practice/fr.json'
import practiceNl from './practice/nl.json'
import requestsEn from './requests/en.json'
import requestsFr from './requests/fr.json'
import requestsNl from './requests/nl.json'
import sharedEn from './shared/en.json'
import sharedFr from './shared/fr.json'
import sharedNl from './shared/nl.json'
import teachEn from './teach/en.json'
import teachFr from './teach/fr.json'
import teachNl from './teach/nl.json'

export const WORDS = {
  en: {
    ...sharedEn,
    ...panelEn,
    ...requestsEn,
    ...casesEn,
    ...optionsEn,
    ...editorEn,
    ...packsEn,
    ...teachEn,
    ...pharmacyEn,
    ...practiceEn,
  },
  fr: {
    ...sharedFr,
    ...panelFr,
    ...requestsFr,
    ...casesFr,
    ...optionsFr,
    ...editorFr,
    ...packsFr,
    ...teachFr,
    ...pharmacyFr,
    ...practiceFr,
  },
  nl: {
    ...sharedNl,
    ...panelNl,
    ...requestsNl,
    ...casesNl,
    ...optionsNl,
    ...editorNl,
    ...packsNl,
    ...teachNl,
    ...pharmacyNl,
    ...practiceNl,
  },
}
