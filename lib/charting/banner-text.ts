/** A banner's words as a person says them, and the numbers that stood before the name. */
export interface BannerText {
  text: string
  ids: string[]
}

/** "[4471-20] Noor Willems", "Patient n° 66120 : M. Olivier Caron". */
const NUMBER_FIRST =
  /^\s*(?:\[([\w./-]*\d[\w./-]*)\]|pati[eë]nte?\s+(?:n[°o.]{0,2}|nr\.?|#)\s*([\w./-]*\d[\w./-]*)\s*[:–—-])\s*/iu
/** "Medicatieschema van Maertens, Lieve", "Dossier de M. Durand": whose it is. */
const LIST_OF =
  /^\s*(?:(?:medicatie(?:schema|overzicht|lijst|historiek)?|dossier|overzicht|schema|fiche|traitements?|médicaments|ordonnance|chart|record|summary|medications?(?: (?:list|chart|record|history))?|medication (?:list|chart|record|history))\s+)(?:van|voor|de|pour|of|for|von|für)\s+(?:le |la |de )?(?:pati[eë]nte?\s+)?(?=(?:M\.|Mme|Mevr\.?|Dhr\.?|Mr|Mrs|Ms)?\s*\p{Lu})/iu
/** "NOËL (née DUBREUIL) Isabelle": a name of before. */
const FORMER_NAME = /\s*\((?:n[ée]e?|geb\.?|geboren|born|nom de naissance)\s+[^)\d]{2,40}\)/giu
/** "Hofman, M. (Marieke)": initials, and the name they stand for. */
const CALLED = /,?\s+(?:\p{Lu}\.\s?)+\((\p{Lu}[\p{L}'’-]+)\)/gu

/** Takes out of a banner's text what hides the name in it. */
export const bannerText = (text: string): BannerText => {
  const number = NUMBER_FIRST.exec(text)
  const id = number?.[1] ?? number?.[2]
  return {
    text: text
      .slice(number?.[0].length ?? 0)
      .replace(LIST_OF, '')
      .replace(FORMER_NAME, '')
      .replace(CALLED, ', $1'),
    ids: id === undefined ? [] : [id],
  }
}
