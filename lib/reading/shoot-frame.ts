import type { Hint } from '../model/hint'
import type { Shot } from '../model/shot'
import { changesOf } from './changes'
import { hintMarks } from './hint/hint-marks'
import { MAX_RESTARTS } from './limits'
import { paceOf } from './pace'
import type { RootOf } from './roots'
import { Walk } from './walk'

export interface ShootOptions {
  /** Milliseconds, as `performance.now()` counts them. */
  now: () => number
  signal?: AbortSignal
  /** Opens closed shadow roots where the browser can. */
  rootOf?: RootOf
  /** Where the list stands on pages that cannot be read in general. */
  hints?: readonly Hint[]
}

/**
 * Takes down what a person can see in one document: the half of the reader that runs in the page. Yields to the page between
 * slices, starts again when the page changes under it (twice at most, then says so), and never throws.
 */
export const shootFrame = async (document: Document, options: ShootOptions): Promise<Shot> => {
  const begin = options.now()
  const shot = (more: Partial<Shot>): Shot => ({
    title: String(document.title),
    lang: document.documentElement?.getAttribute('lang') ?? '',
    tree: null,
    restless: false,
    ...more,
    takenMs: options.now() - begin,
  })
  const changes = changesOf(document)
  try {
    for (let restarts = 0; ; restarts += 1) {
      const tree = await treeOf(document, options)
      if (options.signal?.aborted) return shot({ tree, failure: 'aborted' })
      if (!changes.happened()) return shot({ tree })
      if (restarts >= MAX_RESTARTS) return shot({ tree, restless: true })
    }
  } catch (error) {
    // A page we cannot read is said to be unread: the panel must never take it for an empty chart.
    return shot({ failure: String(error) })
  } finally {
    changes.stop()
  }
}

const treeOf = async (document: Document, options: ShootOptions): Promise<Shot['tree']> => {
  const start = startIn(document)
  if (!start) return null
  const pace = paceOf(options.now, options.signal)
  const { marks, hinted } = hintMarks(document, options.hints ?? [])
  let walk = new Walk(document, start, { rootOf: options.rootOf, marks })
  while (walk.step(pace) && !pace.aborted) await pace.rest()
  if (walk.broken) {
    walk = new Walk(document, start, { rootOf: options.rootOf, marks, eachRow: true })
    while (walk.step(pace) && !pace.aborted) await pace.rest()
  }
  return hinted ? { ...walk.tree, hinted } : walk.tree
}

/** The body; a page may name an image or a form `body`, and `document.body` is then that. */
const startIn = (document: Document): Element | null => {
  const { body } = document
  if (body === null || /^(body|frameset)$/.test(body.localName)) return body ?? document.documentElement
  return document.querySelector('body') ?? document.documentElement
}
