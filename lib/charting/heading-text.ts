import { foldWords } from './fold'
import { listKinds } from './list-kind'
import type { ListKind } from './words/lists'

/** Words headings and tabs are made of beside the list words: what stands in front of, behind and between them. */
const QUALIFIER =
  /^(?:active|inactive|current|past|previous|prior|former|stopped|discontinued|completed|all|other|known|personal|chronic|acute|home|recent|main|primary|principal(?:e|es|aux)?|scheduled|planned|list|lists|history|medical|family|familial|familiaux|familiale|familie|patient|patients|of|the|and|for|or|in|on|full|complete|entire|actifs?|actives?|inactifs?|arretes?|arretees?|termines?|terminees?|anciens?|anciennes?|anterieurs?|anterieures?|precedente?s?|personnels?|personnelles?|medicaux|medicales?|medicamenteuses?|medicamenteux|chroniques?|ponctuels?|ponctuelles?|aigus?|en|cours|tous|toutes|autres|connues?|historique|complet|complete|du|de|des|le|la|les|et|liste|chirurgicaux|actief|actieve|inactief|gestopt|gestopte|vroegere|eerdere|huidige|lopende|chronische|acute|alle|andere|gekende|overzicht|historiek|geschiedenis|volledige|van|het|lijst|met|voor|aktuelle|fruhere|abgesetzte|laufende|bestehende|suspended|hold|actuels?|actuelles?|a|au|long|cours|terme|regular|prn|needed|as|&|\+|-|\/|show|only|tonen|toon|enkel|only|afficher|seulement|uniquement|filter)$/

const bare = (text: string): string =>
  foldWords(text)
    .replace(/\(.*?\)/g, ' ')
    .replace(/\b\d+\b/g, ' ')
    .replace(/[:,.;>|·]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const isListWord = (word: string): boolean => listKinds(word).length > 0

/**
 * Whether a text is nothing but a heading or a tab ("Traitements ponctuels", "Stopped (12)", "All"): every word is one that
 * headings are made of. A drug's name, a disease or a person's name is never such a word.
 */
export const isHeadingText = (text: string): boolean => {
  const words = bare(text)
  if (!/[a-z]/.test(words) || words.length > 60) return false
  return words
    .split(' ')
    .every(
      (word) => QUALIFIER.test(word) || (isListWord(word) && !/^(?:allergic|allergique|vaccin\w*e|ald)$/.test(word)),
    )
}

/** What a heading-like text would head; undefined when it only qualifies ("All", "Stopped"). */
export const kindHeaded = (text: string): ListKind | undefined =>
  isHeadingText(text) ? listKinds(bare(text))[0] : undefined
