/** Words by which a treatment failed, folded, in English, French, Dutch and German. */
const FAILURE =
  '(?:(?:primary|secondary|inadequate|insufficient|no) )?(?:failures?|failed|fails?|non-?response|response|intolerances?|echecs?|echoue|intolerantie|falen|faalt|(?:onvoldoende|geen) (?:respons|effect|werking)|versagen)'

/** "après échec de la ciclosporine", "after failure of methotrexate", "na falen van azathioprine": of a drug that came before. */
const AFTER_ANOTHER = new RegExp(
  `(?:^|[\\s,;(-])(?:after|following|apres|suite a|devant|na|nach)\\s+(?:the |an? |l'|une? |een |het )?${FAILURE} (?:of|to|on|with|a|au|aux|de|du|des|d'|sous|van|op|met|von|auf)(?: |(?<='))(?!(?:(?:the|la|le|het|de) )?(?:treatment|traitement|therap|behandeling))`,
)
/** "si échec : dupilumab", "if fails: dupilumab", "bij falen van methotrexaat": what may come later, under a condition. */
const UNLESS = new RegExp(
  `(?:^|[\\s,;(-])(?:if|si|s'il|en cas d'|indien|als|bij|falls|wenn)\\s*(?:[a-z']+ ){0,2}?${FAILURE}(?![a-z])`,
)

/** "à discuter : dupilumab", "upadacitinib 15 mg à discuter": proposed, and no more. */
const TO_DISCUSS = '(?:a (?:discuter|envisager|proposer)|te (?:overwegen|bespreken)|to be discussed|consider)'
const PROPOSED = new RegExp(`^${TO_DISCUSS}\\s*:|\\d\\s?(?:mg|g|ug|mcg)\\s+${TO_DISCUSS}$`)

/** Whether a line begins with the condition under which its drug may be given: it is not given yet. */
export const underCondition = (folded: string): boolean => UNLESS.exec(folded)?.index === 0 || PROPOSED.test(folded)

/** Where a line begins to speak of an earlier drug's failure, or of what may follow this one's; undefined where it does not. */
export const earlierDrugAt = (folded: string): number | undefined => {
  const at = [AFTER_ANOTHER, UNLESS].flatMap((pattern) => pattern.exec(folded)?.index ?? [])
  return at.length === 0 ? undefined : Math.min(...at)
}
