import type { LedgerEntry } from '../../../../lib/pharmacy/ledger/ledger-entry'
import { mergeLedgers } from '../../../../lib/pharmacy/ledger/merge'
import { canonicalJson } from '../../../../lib/rules/canonical-json'
import { line, patient } from './build'

/** A small generator with a seed (mulberry32), so that a failing interleaving can be run again. */
export const randomOf = (seed: number) => {
  let state = seed >>> 0
  return (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

const KINDS = ['initiation', 'continuation', 'stop', 'reservation', 'quota'] as const

/**
 * Two to four workstations write lines, hand each other exports at random moments (whole or of an earlier state, out of order, twice),
 * now and then with one identity given to two lines. At the end all exchange once more. Null when all hold the same and every line
 * that was ever written; else what went wrong.
 */
export const interleave = (random: (below: number) => number): string | null => {
  const stations = Array.from({ length: 2 + random(3) }, (_, i) => ({
    name: `station-${i}`,
    held: [] as LedgerEntry[],
    next: 1,
  }))
  const written: LedgerEntry[] = []
  const onTheWay: (readonly LedgerEntry[])[] = []
  const pick = <T>(list: readonly T[]): T | undefined => list[random(list.length)]
  for (let step = 0; step < 12 + random(20); step++) {
    const station = pick(stations)
    if (station === undefined) continue
    const action = random(10)
    if (action < 5) {
      const clash = random(25) === 0 && station.next > 1
      const kind = pick(KINDS) ?? 'initiation'
      const entry: LedgerEntry = {
        ...line(
          kind,
          `2023-0${1 + random(9)}-1${random(10)}`,
          kind === 'quota' ? {} : { patient: patient(pick(['a', 'b', 'c']) ?? 'a') },
        ),
        key: { workstation: station.name, sequence: clash ? station.next - 1 : station.next++ },
      }
      written.push(entry)
      station.held = [...mergeLedgers(station.held, [entry]).entries]
    } else if (action < 7) onTheWay.push([...station.held].sort(() => random(3) - 1))
    else station.held = [...mergeLedgers(pick(onTheWay) ?? [], station.held).entries]
  }
  const last = stations.map(({ held }) => held)
  const ends = stations.map(({ held }, i) => mergeLedgers(held, ...last.slice(i), ...last.slice(0, i), ...onTheWay))
  const [first] = ends.map((one) => canonicalJson(one))
  if (ends.some((one) => canonicalJson(one) !== first)) return 'the workstations do not agree'
  const held = new Set(ends[0]?.entries.map((entry) => canonicalJson(entry)))
  if (written.some((entry) => !held.has(canonicalJson(entry)))) return 'a line was lost'
  if (held.size !== new Set(written.map((entry) => canonicalJson(entry))).size) return 'a line came from nowhere'
  const again = mergeLedgers(ends[0]?.entries ?? [], ends[0]?.entries ?? [])
  return canonicalJson(again) === first ? null : 'merging twice is not merging once'
}
