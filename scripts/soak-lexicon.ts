import { foldLine } from '../lib/lexicon/fold'
import { loadIndex } from '../lib/lexicon/load-index'
import { keyOf } from '../lib/lexicon/orthographic-key'
import { resolveLine } from '../lib/lexicon/resolve-line'
import { embeddedLexicon } from './embedded-lexicon'

/** Numbers from a seed, the same on every machine (mulberry32). */
const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const BEFORE = ['', '', '', '1 co ', 'R/ ', 'inj. ', '- ']
const AFTER = [' 10 mg', ' 50', '20mg', ' 2x/d', ' 5 mg po 1x/j', ', 40 mg SC', ' LP 100 mg', '']

export interface SoakResult {
  lines: number
  accepted: number
  /** Accepted as another drug though the name written is no name of the lexicon. */
  wrong: string[]
}

/** Writes names of the embedded lexicon with one or two slips in lines like those of wards, and looks for any accepted as another drug. */
export function soakLexicon(seed: number, lines: number): SoakResult {
  const index = loadIndex(JSON.parse(JSON.stringify(embeddedLexicon())))
  const random = randomOf(seed)
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const names = [...index.names].filter(([name]) => /^[a-z]{5,}$/.test(name))
  const slip = (name: string): string => {
    const at = Math.floor(random() * (name.length - 1))
    const letter = LETTERS.charAt(Math.floor(random() * 26))
    switch (Math.floor(random() * 5)) {
      case 0:
        return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2)
      case 1:
        return name.slice(0, at) + name.slice(at + 1)
      case 2:
        return name.slice(0, at) + letter + name.slice(at + 1)
      case 3:
        return name.slice(0, at) + letter + name.slice(at)
      default:
        return name.slice(0, Math.max(4, name.length - 1 - Math.floor(random() * 4)))
    }
  }
  const result: SoakResult = { lines, accepted: 0, wrong: [] }
  for (let i = 0; i < lines; i++) {
    const [name, target] = pick(names) ?? ['', -1]
    const written = random() < 0.3 ? slip(slip(name)) : slip(name)
    // What is a name of the lexicon to the letter is that drug, whatever was meant.
    if (index.names.has(written) || index.ambiguous.has(written)) continue
    const line = `${pick(BEFORE) ?? ''}${random() < 0.3 ? written.toUpperCase() : written}${pick(AFTER) ?? ''}`
    const { recognised, substances, kind } = resolveLine(line, index)
    if (!recognised || kind !== 'medicine') continue
    result.accepted++
    const right = (index.targets[target]?.s ?? []).map((place) => index.substances[place]?.facts.name)
    const other = substances.filter((one) => !right.includes(one.name)).map((one) => one.name)
    if (other.length > 0)
      result.wrong.push(`${line} (${name}, key ${keyOf(foldLine(written).text)}) → ${other.join(' + ')}`)
  }
  return result
}
