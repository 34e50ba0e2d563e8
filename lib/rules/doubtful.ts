import { fold } from '../lexicon/fold'

/** Words of doubt beside a diagnosis, folded, in the four languages charts are written in. */
const DOUBT = new RegExp(
  `\\b(?:${[
    'suspected|suspicion|suspicious for|possible|possibly|probable|probably|presumed|likely|query|rule out|ruled out|r o|to exclude',
    'dd|ddx|differential|screening for|risk of|at risk|susp',
    'suspectee?|suspecte|presomption|a exclure|a ecarter|eventuelle?|probablement|diagnostic differentiel|depistage|risque de',
    'vermoed\\w*|verdenking|verdacht\\w*|mogelijke?|waarschijnlijke?|uit te sluiten|uitsluiten|differentiaaldiagnose|risico op',
    'verdacht auf|v a|moglich\\w*|wahrscheinlich\\w*|ausschluss',
  ].join('|')})(?![a-z])`,
)

/** Whether a problem is written as a question and not as a diagnosis: "?Crohn", "suspicion de lupus", "uit te sluiten". */
export const isDoubtful = (text: string): boolean => text.includes('?') || DOUBT.test(fold(text))
