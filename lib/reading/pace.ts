import { SLICE_MS } from './limits'

/** Work in slices: `due()` is cheap enough for every node, `rest()` gives the page its turn. */
export interface Pace {
  due(): boolean
  rest(): Promise<void>
  /** True as soon as the reading was called off. */
  readonly aborted: boolean
  /** Number of times the page had its turn. */
  readonly rests: number
}

const CHECK_EVERY = 64

interface Scheduling {
  scheduler?: { yield?: () => Promise<void> }
}

const nextTask = (): Promise<void> => {
  const { scheduler } = globalThis as Scheduling
  if (scheduler?.yield) return scheduler.yield()
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve, 0)
      return
    }
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

/** A pace that asks for a rest every `SLICE_MS` of `now`. */
export const paceOf = (now: () => number, signal?: AbortSignal): Pace => {
  let start = now()
  let calls = 0
  let rests = 0
  return {
    due() {
      calls += 1
      return calls % CHECK_EVERY === 0 && now() - start >= SLICE_MS
    },
    async rest() {
      await nextTask()
      rests += 1
      start = now()
    },
    get aborted() {
      return signal?.aborted ?? false
    },
    get rests() {
      return rests
    },
  }
}

/** Runs work that pauses, resting whenever that is due. Once called off it hurries to its end without resting. */
export const inSlices = async <T>(work: Generator<void, T>, pace: Pace): Promise<T> => {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (pace.due() && !pace.aborted) await pace.rest()
  }
}
