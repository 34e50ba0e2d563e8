import { foldWords } from './fold'

const NONE =
  /^(?:\(?(?:none(?: known| recorded| reported| documented)?|nil(?: known)?|nka|nkda|nkfa|nkma|aucune?(?: connue?)?|geen(?: gekend(?:e)?| bekend(?:e)?)?|neant|keine(?: bekannt)?|nihil|-+)\)?\.?)$|\b(?:no known|nkda|nka|denies|pas d'allerg\w*|pas de \w+ connue?s?|pas d'\w+ (?:\w+ )?connue?s?|aucune? (?:allerg\w*|antecedent\w*|intoleran\w*|pathologie|probleme|maladie)|absence d(?:e|')|geen (?:gekende |bekende )?(?:allerg\w*|intoleran\w*|voorgeschiedenis|aandoening\w*|problemen)|no (?:allerg\w*|intoleran\w*|problems?|conditions?|active problems|history of|evidence of|adverse reactions?)|keine (?:bekannten? )?(?:allerg\w*|unvertrag\w*)|not allergic|pas allergique|niet allergisch|sans (?:allergie|antecedent))/

/** Whether a line denies what it names: "NKDA", "pas d'allergie connue", "geen allergieën gekend". */
export const isNegated = (text: string): boolean => NONE.test(foldWords(text))
