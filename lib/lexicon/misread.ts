import type { FoldedLine } from './fold'

/** Digits that scanners and hands put for letters. */
const FOR_DIGIT: Record<string, string> = { '0': 'o', '1': 'l', '3': 'e', '5': 's', '6': 'b', '8': 'b' }

const FEWEST_APART = 4

const isLetters = (word: string): boolean => word.charCodeAt(0) >= 97

export interface Misread {
  text: string
  /** First word, and the word after the last. */
  from: number
  to: number
}

/** Words read as one though a digit stands in them ("meth0trexate") or their letters stand apart ("H u m i r a"). Only ever offered. */
export function misreadIn({ words }: FoldedLine): Misread[] {
  const found: Misread[] = []
  for (let i = 0; i < words.length; i++) {
    let text = words[i]?.text ?? ''
    if (!isLetters(text)) continue
    const apart = text.length === 1
    let n = 1
    for (let next = words[i + n]; next !== undefined; next = words[i + n]) {
      const digit = next.text.length === 1 ? FOR_DIGIT[next.text] : undefined
      const glued = next.at === words[i + n - 1]?.until && (isLetters(next.text) || digit !== undefined)
      if (apart ? next.text.length !== 1 || !isLetters(next.text) : !glued) break
      text += isLetters(next.text) ? next.text : (digit ?? '')
      n++
    }
    const whole = isLetters(words[i + n - 1]?.text ?? '')
    if (apart ? n >= FEWEST_APART : n > 2 && whole) found.push({ text, from: i, to: i + n })
    i += n - 1
  }
  return found
}
