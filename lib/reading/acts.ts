import { fold } from './fold'

// What buttons in a row do, in the three languages and German. "Stopped", "Arrêté", "Gestopt" are states and do not match.
const ACTION = new RegExp(
  `^[^a-z0-9]*(${[
    'edit|modify|change|update|delete|remove|clear|reset|apply|stop|discontinue|suspend|hold|resume|restart|renew|refill|reorder',
    'repeat|print|view|show|see|open|close|details?|more|less|add|new|create|copy|duplicate|cancel|save|sign|send|submit|select',
    'choose|undo|history|info|help|actions?|options?|menu|expand|collapse|hide|download|export|refresh|reload|lock|unlock|back',
    'modifier|editer|supprimer|retirer|arreter|stopper|suspendre|reprendre|renouveler|imprimer|voir|afficher|ouvrir|fermer',
    'plus|moins|ajouter|nouveau|nouvelle|creer|copier|annuler|enregistrer|signer|envoyer|valider|choisir|historique|aide|reduire',
    'masquer|telecharger|exporter|retour|bewerken|wijzigen|aanpassen|verwijderen|wissen|stoppen|stopzetten|hervatten|hernieuwen',
    'verlengen|herhalen|afdrukken|bekijken|tonen|toon|openen|sluiten|meer|minder|toevoegen|nieuwe?|kopieren|annuleren|opslaan',
    'verzenden|versturen|ondertekenen|kiezen|geschiedenis|acties|opties|verbergen|terug|bearbeiten|andern|loschen|absetzen|drucken',
  ].join('|')})( [a-z]+){0,2}[^a-z0-9]*$`,
)

/** True for the words of a button that does something to a row ("Edit", "Stop", "Afficher plus"), not for a drug or a state. */
export const isAction = (text: string): boolean => text.length <= 32 && ACTION.test(fold(text))
