import type { Lang } from '../model/text'
import type { NoticeReason } from './notice-reason'

interface Words {
  title: string
  close: string
  move: string
  resize: string
  noticeTitle: string
  noticeWhat: Record<NoticeReason, string>
  noticeDo: Record<NoticeReason, string>
  nothingRead: string
}

/** What is said outside of the panel: on the overlay's edge and where a page cannot be read. Kept apart from the panel's strings so
 * that the background does not load them. */
export const WORDS: Record<Lang, Words> = {
  en: {
    title: 'Sidelight',
    close: 'Close Sidelight',
    move: 'Move to the other side',
    resize: 'Width of the panel',
    noticeTitle: 'Sidelight cannot read this page',
    noticeWhat: {
      'browser-page': 'This is a page of the browser itself. Extensions are not allowed to read it.',
      store: 'This is the extension store. The browser lets no extension read it.',
      pdf: 'This is a PDF shown by the browser. Its text cannot be read from here.',
      file: 'This is a file on the computer. The browser reads it to extensions only when asked.',
      document: 'This is a bare document (an image, a text or a data file), not a chart page.',
      blocked: 'The browser refused access to this page. An administrator may have blocked it, or it failed to load.',
      'not-allowed': 'Your organisation lets Sidelight read certain sites only, and this is none of them.',
    },
    noticeDo: {
      'browser-page': 'Open the patient’s chart in a tab and click the Sidelight icon there.',
      store: 'Open the patient’s chart in a tab and click the Sidelight icon there.',
      pdf: 'Open the medication list in the record itself and click the icon there.',
      file: 'Allow “access to file URLs” for Sidelight on the browser’s extensions page, or open the chart in the record.',
      document: 'Open the patient’s chart in a tab and click the Sidelight icon there.',
      blocked: 'Reload the page, or open it in a new tab, and click again. If it stays so, ask your IT department.',
      'not-allowed':
        'Open the patient’s chart in its own site. If this is that site, ask your IT department to add it.',
    },
    nothingRead: 'Nothing was read and nothing was judged.',
  },
  fr: {
    title: 'Sidelight',
    close: 'Fermer Sidelight',
    move: 'Placer de l’autre côté',
    resize: 'Largeur du panneau',
    noticeTitle: 'Sidelight ne peut pas lire cette page',
    noticeWhat: {
      'browser-page': 'C’est une page du navigateur lui-même. Les extensions n’ont pas le droit de la lire.',
      store: 'C’est la boutique d’extensions. Le navigateur ne la laisse lire par aucune extension.',
      pdf: 'C’est un PDF affiché par le navigateur. Son texte ne peut pas être lu d’ici.',
      file: 'C’est un fichier de l’ordinateur. Le navigateur ne le laisse lire que sur autorisation.',
      document: 'C’est un document brut (image, texte ou données), pas une page de dossier.',
      blocked:
        'Le navigateur a refusé l’accès à cette page. Un administrateur l’a peut-être bloquée, ou elle n’a pas chargé.',
      'not-allowed': 'Votre organisation ne laisse Sidelight lire que certains sites, et celui-ci n’en est pas.',
    },
    noticeDo: {
      'browser-page': 'Ouvrez le dossier du patient dans un onglet et cliquez-y sur l’icône Sidelight.',
      store: 'Ouvrez le dossier du patient dans un onglet et cliquez-y sur l’icône Sidelight.',
      pdf: 'Ouvrez la liste des médicaments dans le dossier lui-même et cliquez-y sur l’icône.',
      file: 'Autorisez « l’accès aux URL de fichier » pour Sidelight dans la page des extensions, ou ouvrez le dossier.',
      document: 'Ouvrez le dossier du patient dans un onglet et cliquez-y sur l’icône Sidelight.',
      blocked:
        'Rechargez la page, ou ouvrez-la dans un nouvel onglet, et cliquez à nouveau. Sinon, voyez votre service informatique.',
      'not-allowed':
        'Ouvrez le dossier du patient sur son propre site. Si c’est celui-ci, demandez à votre service informatique de l’ajouter.',
    },
    nothingRead: 'Rien n’a été lu ni jugé.',
  },
  nl: {
    title: 'Sidelight',
    close: 'Sidelight sluiten',
    move: 'Naar de andere kant',
    resize: 'Breedte van het paneel',
    noticeTitle: 'Sidelight kan deze pagina niet lezen',
    noticeWhat: {
      'browser-page': 'Dit is een pagina van de browser zelf. Extensies mogen die niet lezen.',
      store: 'Dit is de extensiewinkel. De browser laat die door geen enkele extensie lezen.',
      pdf: 'Dit is een pdf die de browser toont. De tekst kan van hieruit niet gelezen worden.',
      file: 'Dit is een bestand op de computer. De browser laat het alleen met toestemming lezen.',
      document: 'Dit is een los document (beeld, tekst of gegevens), geen dossierpagina.',
      blocked:
        'De browser weigerde toegang tot deze pagina. Mogelijk blokkeert een beheerder ze, of ze is niet geladen.',
      'not-allowed': 'Uw organisatie laat Sidelight alleen bepaalde sites lezen, en deze hoort daar niet bij.',
    },
    noticeDo: {
      'browser-page': 'Open het dossier van de patiënt in een tabblad en klik daar op het Sidelight-pictogram.',
      store: 'Open het dossier van de patiënt in een tabblad en klik daar op het Sidelight-pictogram.',
      pdf: 'Open de medicatielijst in het dossier zelf en klik daar op het pictogram.',
      file: 'Sta „toegang tot bestands-URL’s” toe voor Sidelight op de extensiepagina, of open het dossier.',
      document: 'Open het dossier van de patiënt in een tabblad en klik daar op het Sidelight-pictogram.',
      blocked:
        'Herlaad de pagina, of open ze in een nieuw tabblad, en klik opnieuw. Lukt dat niet, vraag uw IT-dienst.',
      'not-allowed':
        'Open het dossier van de patiënt op zijn eigen site. Is dit die site, vraag uw IT-dienst om ze toe te voegen.',
    },
    nothingRead: 'Er is niets gelezen en niets beoordeeld.',
  },
}

/** The words in the chosen language, else in the first of the browser's languages that Sidelight speaks. */
export const wordsFor = (lang: Lang | undefined): Words => WORDS[lang ?? spoken(navigator.languages)]

const spoken = (languages: readonly string[]): Lang =>
  languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag): tag is Lang => Object.hasOwn(WORDS, tag)) ?? 'en'
