import type { DateBounds, IsoDay } from '../model/date'
import type { CriterionJudgement } from '../model/judgement'

/** How long time alone keeps a criterion from being met. `none`: not at all (it may still ask); `never`: no day cures it. */
export type Wait =
  | { kind: 'none' }
  | { kind: 'never' }
  | { kind: 'until'; on: DateBounds; binding?: string; ifStoppedOn?: IsoDay }

type Waiting = Pick<CriterionJudgement, 'truth' | 'clearOn' | 'binding' | 'ifStoppedOn'>

/** A judgement's own wait. What is unknown for want of an answer waits for no day. */
export const waitOf = ({ truth, clearOn, binding, ifStoppedOn }: Waiting): Wait => {
  if (truth === 'met') return { kind: 'none' }
  if (clearOn === null) return { kind: truth === 'not-met' ? 'never' : 'none' }
  return {
    kind: 'until',
    on: clearOn,
    ...(binding === undefined ? {} : { binding }),
    ...(ifStoppedOn === undefined ? {} : { ifStoppedOn }),
  }
}

const later = (a: string, b: string): string => (a > b ? a : b)

/** All must be over: the latest of each end, bound by whichever sets the latest. */
export const together = (waits: readonly Wait[]): Wait => {
  if (waits.some((wait) => wait.kind === 'never')) return { kind: 'never' }
  const until = waits.filter((wait) => wait.kind === 'until')
  const [first, ...others] = until
  if (first === undefined) return { kind: 'none' }
  const stopped = until.map((wait) => wait.ifStoppedOn).find((day) => day !== undefined)
  const last = others.reduce((a, b) => {
    if (b.on.latest !== a.on.latest) return b.on.latest > a.on.latest ? b : a
    return (b.binding ?? '\uffff') < (a.binding ?? '\uffff') ? b : a
  }, first)
  return {
    kind: 'until',
    on: { earliest: until.map((w) => w.on.earliest).reduce(later), latest: last.on.latest },
    ...(last.binding === undefined ? {} : { binding: last.binding }),
    ...(stopped === undefined ? {} : { ifStoppedOn: stopped }),
  }
}

/** The n alternatives that are over first: those that need no day, then by their latest day. */
export const alternatives = (waits: readonly Wait[], n: number): Wait => {
  const rank = (wait: Wait) => (wait.kind === 'none' ? '' : wait.kind === 'never' ? '\uffff' : wait.on.latest)
  return together([...waits].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0)).slice(0, n))
}

/** The wait of criteria that must all hold. */
export const longestWait = (parts: readonly Waiting[]): Wait => together(parts.map(waitOf))

/** The wait of criteria of which n must hold. */
export const cheapestWait = (parts: readonly Waiting[], n: number): Wait => alternatives(parts.map(waitOf), n)
