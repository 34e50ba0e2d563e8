import { Window } from 'happy-dom'
import { FrameReading } from '../../../lib/model/reading'
import type { Box } from '../../../lib/reading/box'
import { findBox } from '../../../lib/reading/box'
import { readFrame } from '../../../lib/reading/read-frame'
import type { RootOf } from '../../../lib/reading/roots'
import { type Snapshot, unpack } from '../../../lib/reading/unpack'
import { Walk } from '../../../lib/reading/walk'

/** A document without layout: logic is tested here, what is drawn where in a real browser. */
export const documentOf = (html: string): Document => {
  const window = new Window({ url: 'https://ehr.test/' })
  window.document.write(`<html><body>${html}</body></html>`)
  return window.document as unknown as Document
}

export const read = async (html: string, rootOf?: RootOf): Promise<FrameReading> => {
  const reading = await readFrame(documentOf(html), { frame: 0, now: () => 0, ...(rootOf ? { rootOf } : {}) })
  return FrameReading.parse(reading)
}

export const snapshotOf = (html: string): Snapshot => {
  const document = documentOf(html)
  const walk = new Walk(document, document.body)
  walk.step({ due: () => false })
  const shot = unpack(walk.tree)
  if (!shot) throw new Error('nothing visible')
  return shot
}

/** The box of the element with this id, or of the body. */
export const boxOf = async (html: string, id?: string): Promise<Box> => {
  const { root } = snapshotOf(html)
  const box = id === undefined ? root : findBox(root, (at) => at.id === id)
  if (!box) throw new Error(`nothing visible with id ${id}`)
  return box
}

/** Runs work that pauses to its end. */
export const finish = <T>(work: Generator<void, T>): T => {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** Texts of the cells of each row. */
export const texts = (rows: readonly { cells: readonly { text: string }[] }[]): string[][] =>
  rows.map((row) => row.cells.map((cell) => cell.text))
