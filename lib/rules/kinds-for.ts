import type { MemberEntry } from '../lexicon/membership'
import { VALUE_SETS } from '../lexicon/value-sets'
import type { ValueSet } from '../model/value-set'
import { remember } from '../timeline/remember'
import type { Timeline } from '../timeline/timeline-of'

/** What the lexicon says a kind of row can belong to at all; null when only a closer look can tell. */
const classesOf = (entry: MemberEntry, facts: Timeline['chart']['facts']): readonly string[] | null => {
  if (entry.kind !== 'medicine' || !entry.recognised || entry.substances.length === 0) return null
  const classes: string[] = []
  for (const { name, atc } of entry.substances) {
    const known = facts[name]
    if (known === undefined || atc.length === 0) return null
    classes.push(...known.classes)
  }
  return classes
}

type Kind = Timeline['kinds'][number]

/** The kinds of rows that can belong to each built-in class: most rows need no look for most classes. */
interface ByClass {
  of: ReadonlyMap<string, readonly number[]>
  /** Kinds that may belong to any. */
  open: readonly number[]
}

const BY_CLASS = {}

const indexed = (timeline: Timeline): ByClass => {
  const of = new Map<string, number[]>()
  const open: number[] = []
  timeline.kinds.forEach(([first], i) => {
    if (first === undefined) return
    const classes = classesOf(first.described, timeline.chart.facts)
    if (classes === null) open.push(i)
    else
      for (const id of classes) {
        const group = of.get(id)
        if (group === undefined) of.set(id, [i])
        else if (group.at(-1) !== i) group.push(i)
      }
  })
  return { of, open }
}

/** The kinds of rows worth a look for a class, in the chart's order. Only of a built-in class does the lexicon say who can belong. */
export const kindsFor = (set: ValueSet | undefined, timeline: Timeline): readonly Kind[] => {
  if (set === undefined || VALUE_SETS.get(set.id) !== set) return timeline.kinds
  const { of, open } = remember(timeline, BY_CLASS, () => indexed(timeline))
  const places = [...(of.get(set.id) ?? []), ...open].sort((a, b) => a - b)
  return places.flatMap((place) => {
    const kind = timeline.kinds[place]
    return kind === undefined ? [] : [kind]
  })
}
