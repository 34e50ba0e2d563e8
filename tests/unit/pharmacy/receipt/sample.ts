import type { Statement } from '../../../../lib/pharmacy/receipt/receipt-of'

const WORDS = ['fr-nulojix', 'eu-lemtrada', 'be-dupixent-mnp', 'fr-thalidomide-rtu']

const hash = (random: (below: number) => number): string =>
  Array.from({ length: 64 }, () => random(16).toString(16)).join('')

/** A statement such as a gate gives, with accents, quotes and either decision. */
export const sampleStatement = (random: (below: number) => number): Statement => {
  const who = ['Zoë', 'a pharmacist', 'né « B »', 'X "Y"'][random(4)] ?? ''
  const when = `2026-11-${10 + random(20)}T10:${10 + random(50)}:00Z`
  return {
    sidelight: 'receipt',
    version: 1,
    pack: { id: WORDS[random(4)] ?? '', version: 1 + random(9), revision: '2024-01-11', hash: hash(random) },
    asOf: `2026-11-${10 + random(20)}`,
    inputs: hash(random),
    patient: random(3) === 0 ? null : hash(random),
    stage: 'initiation',
    inForce: 'in-force',
    verdict: random(2) === 0 ? 'met' : 'unknown',
    checks: Array.from({ length: random(3) }, (_, i) => ({
      id: `check-${i}`,
      mandatory: true,
      read: null,
      state: 'done' as const,
      mark: { check: `check-${i}`, outcome: 'ok' as const, who, when },
    })),
    decision: random(2) === 0 ? { outcome: 'pass', who, when } : { outcome: 'refuse', who, when, reason: 'dose' },
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * Other texts of a line, each with one byte changed: at every place one of any value, one of the alphabet the line is written in, and
 * in the last characters of each part, whose bits are not all used, every value there is.
 */
export function* mutationsOf(line: string, random: (below: number) => number): Generator<string> {
  const ends = new Set([...line].flatMap((char, i) => (char === '.' ? [i - 1, i, i + 1] : [])))
  ends.add(line.length - 1)
  for (let at = 0; at < line.length; at++) {
    const was = line.charCodeAt(at)
    const values = ends.has(at)
      ? Array.from({ length: 256 }, (_, i) => i)
      : [random(256), ALPHABET.charCodeAt(random(64))]
    for (const value of new Set(values))
      if (value !== was) yield `${line.slice(0, at)}${String.fromCharCode(value)}${line.slice(at + 1)}`
  }
}
