import type { Pair } from '../model/reading'
import { type Box, boxesOf, descend } from './box'
import { linesOf, textOf } from './lines'

// "Born: 14-03-1991", "Date de naissance : 05/12/1979". The label holds no digit but may end in one word in brackets.
const LABELLED = /^([\p{L}][^:;\d]{0,48}?)\s*[:：]\s+(\S.*)$/u
const LABEL_ONLY = /^([\p{L}][^:;\d]{0,48}?)\s*[:：]$/u
const LABEL_TAG = new Set(['dt', 'label', 'th'])
// Before the next label: after a separator, or anywhere before a capital that leads to a colon.
const NEXT_LABEL = /[;|·•,]?\s+(?=\p{Lu}[\p{L}.'’()-]*(?: (?!\p{Lu})[\p{L}.'’()-]+){0,3} ?[:：] )/u

const AMOUNT = /\d\s?(mg|g|µg|mcg|ml|ui|iu|ie|%)\b[^:]*$/i

/** Pairs written in one line: "DOB: 1984-11-02", "Generic: Betamethasone; Brand: Teva". */
export const pairsInLine = (line: string): Pair[] => {
  const pairs: Pair[] = []
  const [first = '', ...more] = line.split(NEXT_LABEL)
  // "Zoledronic acid 5 mg IV : planned": what follows an amount runs on, and heads nothing.
  if (AMOUNT.test(first) && !LABELLED.test(first.trim())) return []
  for (const part of [first, ...more]) {
    const [, label, value] = LABELLED.exec(part.trim()) ?? []
    if (label && value) pairs.push({ label, value })
  }
  return pairs
}

/** True for a box that names what stands next to it. */
export const isLabel = (box: Box): boolean => box.look.traits.label || LABEL_TAG.has(box.tag)

const inked = (box: Box): Box[] => boxesOf(box).filter((kid) => kid.inked && !kid.acts)

/** A `<dl>` as its groups: term, then everything said of it. Wrappers are looked through; what no term names is its own. */
export const termsOf = (list: Box): { term: Box; said: Box[] }[] => {
  const groups: { term: Box; said: Box[] }[] = []
  descend(list, (box) => {
    const last = groups[groups.length - 1]
    if (box.tag === 'dd' && last) last.said.push(box)
    else if (box.tag === 'dt' || box.tag === 'dd') groups.push({ term: box, said: [] })
    else return true
    return false
  })
  return groups
}

/**
 * Label–value pairs in a box, in order: `<dl>`s, a label element with what follows it, "label: value" lines, a line that ends
 * in a colon with the next one.
 */
export const pairsOf = (box: Box, lines: readonly string[] = linesOf(box)): Pair[] => {
  const pairs: Pair[] = []
  const add = (label: string, value: string): void => {
    const name = label.replace(/\s*[:：]\s*$/, '')
    if (name !== '' && value !== '' && !pairs.some((pair) => pair.label === name && pair.value === value))
      pairs.push({ label: name, value })
  }
  descend(box, (at) => {
    if (!at.inked) return false
    if (at.tag === 'dl') {
      for (const { term, said } of termsOf(at)) add(textOf(term), said.map((one) => textOf(one)).join(' '))
      return true
    }
    const kids = inked(at)
    const [first, ...rest] = kids
    if (first && rest.length > 0) {
      kids.forEach((kid, i) => {
        const next = kids[i + 1]
        if (next && isLabel(kid) && kid.tag !== 'dt' && !isLabel(next)) add(textOf(kid), textOf(next))
      })
    }
    return true
  })
  lines.forEach((line, i) => {
    const found = pairsInLine(line)
    if (found.length > 0) for (const { label, value } of found) add(label, value)
    else {
      const label = LABEL_ONLY.exec(line)?.[1]
      const next = lines[i + 1]
      if (label && next && !LABEL_ONLY.test(next) && pairsInLine(next).length === 0) add(label, next)
    }
  })
  return pairs
}
