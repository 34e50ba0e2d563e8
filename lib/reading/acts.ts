// What buttons in a row do, in the three languages and German. "Stopped", "Arrêté", "Gestopt" are states and do not match.
const VERBS = [
  'edit|modify|change|update|delete|remove|stop|discontinue|cease|suspend|hold|resume|restart|renew|refill|reorder|repeat|print',
  'view|show|see|open|close|details?|more|less|add|new|create|copy|duplicate|cancel|save|sign|send|submit|select|choose|undo',
  'history|info|help|actions?|options?|menu|expand|collapse|hide|download|export|administer|give|verify|validate|approve|back',
  'modifier|éditer|supprimer|retirer|arr[êe]ter|stopper|suspendre|reprendre|renouveler|imprimer|voir|afficher|ouvrir|fermer',
  'détails?|plus|moins|ajouter|nouveau|nouvelle|créer|copier|dupliquer|annuler|enregistrer|signer|envoyer|valider|choisir',
  'sélectionner|historique|aide|réduire|masquer|télécharger|exporter|administrer|retour',
  'bewerken|wijzigen|aanpassen|verwijderen|wissen|stoppen|stopzetten|staken|pauzeren|hervatten|hernieuwen|verlengen|herhalen',
  'afdrukken|bekijken|tonen|toon|openen|sluiten|meer|minder|toevoegen|nieuw|nieuwe|aanmaken|kopiëren|annuleren|opslaan',
  'ondertekenen|verzenden|versturen|selecteren|kiezen|geschiedenis|acties|opties|uitklappen|inklappen|verbergen|downloaden|terug',
  'bearbeiten|ändern|löschen|absetzen|beenden|drucken|anzeigen|hinzufügen|abbrechen|speichern|mehr|auswählen',
].join('|')
const ACTION = new RegExp(`^[^\\p{L}\\d]*(${VERBS})(\\s+\\p{L}+){0,2}[^\\p{L}\\d]*$`, 'iu')

/** True for the words of a button that does something to a row ("Edit", "Stop", "Afficher plus"), not for a drug or a state. */
export const isAction = (text: string): boolean => text.length <= 32 && ACTION.test(text)
