import { fold } from './fold'

// What buttons in a row do, in the three languages and German. "Stopped", "Arrêté", "Gestopt" are states and do not match.
const ACTION = new RegExp(
  `^[^a-z0-9]*(${[
    'edit|modify|change|delete|remove|clear|reset|apply|stop|discontinue|suspend|resume|renew|refill|reorder|repeat|print|view|show',
    'open|close|details?|more|less|add|new|copy|cancel|save|sign|send|select|undo|history|info|help|actions?|options|menu|expand',
    'hide|download|export|refresh|lock|unlock|back|modifier|editer|supprimer|retirer|arreter|suspendre|renouveler|imprimer|voir',
    'afficher|ouvrir|fermer|plus|ajouter|nouveau|nouvelle|copier|annuler|enregistrer|signer|envoyer|valider|choisir|historique',
    'masquer|retour|bewerken|wijzigen|verwijderen|wissen|stoppen|stopzetten|hernieuwen|verlengen|afdrukken|bekijken|tonen|toon',
    'openen|sluiten|meer|toevoegen|nieuwe?|annuleren|opslaan|verzenden|kiezen|acties|verbergen|terug|absetzen|drucken',
  ].join('|')})( [a-z]+){0,2}[^a-z0-9]*$`,
)

/** True for the words of a button that does something to a row ("Edit", "Stop", "Afficher plus"), not for a drug or a state. */
export const isAction = (text: string): boolean => text.length <= 32 && ACTION.test(fold(text))
