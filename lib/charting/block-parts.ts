import type { TextBlock } from '../model/reading'
import { isHeadingText, kindHeaded } from './heading-text'

/** Lines of one running text that stand under the same heading written among them. */
export interface BlockPart {
  /** The line that heads them; undefined above the first one. */
  heading: string | undefined
  lines: string[]
}

/** "Diagnose: constitutioneel eczeem", "Problemen: Myasthenia gravis (2018)": a list of problems in one line. */
const SAID =
  /^\s*((?:main |primary |principal |hoofd)?(?:diagnos(?:is|es|e|en|tics?)|probl[eè]m(?:s|e|es|en)|diagnostic principal|past medical history|medical history|pmh|comorbidit(?:y|ies|és?)|antécédents(?: médicaux)?|atcd|voorgeschiedenis|medische voorgeschiedenis|conditions?|aandachtspunten|(?:current |home |huidige |actuele )?(?:medications?|medicines|meds|medicatie|medicaments?|m[ée]dicaments?)|traitements?(?: en cours| actuels?| habituels?)?))(?:\s*\(\d+\))?\s*:\s*(\S.{2,200})$/iu

/** "Crohn's disease; Psoriasis", "Maladie de Crohn, Asthme"; a small letter after a comma goes on with the same problem. */
const itemsOf = (said: string): string[] =>
  said
    .split(/\s*[;·|]\s*|,\s+(?=\p{Lu})/u)
    .map((item) => item.trim())
    .filter((item) => item !== '')

/**
 * A note typed by hand, cut where a line is nothing but a heading of lines below it: "Past medical history", "Drug history".
 * A heading with nothing under it (a tab, a label) stays a line.
 */
export const blockParts = (block: TextBlock): BlockPart[] => {
  const lines = block.lines.length > 0 ? block.lines : [block.text]
  const parts: BlockPart[] = [{ heading: undefined, lines: [] }]
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    const [, label, said] = SAID.exec(line) ?? []
    if (label !== undefined && said !== undefined) {
      parts.push({ heading: label, lines: itemsOf(said) }, { heading: parts.at(-1)?.heading, lines: [] })
      continue
    }
    const heads = next !== undefined && kindHeaded(line) !== undefined && !isHeadingText(next)
    if (heads) parts.push({ heading: line, lines: [] })
    else parts.at(-1)?.lines.push(line)
  }
  return parts.filter((part) => part.lines.length > 0)
}
