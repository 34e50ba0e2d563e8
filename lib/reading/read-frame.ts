import type { FrameReading } from '../model/reading'
import { type ReadOptions, readShot } from './read-shot'
import { type ShootOptions, shootFrame } from './shoot-frame'

/** Reads one document here and now: takes the shot and reads it. On a page the two run apart, the shot alone in the page. */
export const readFrame = async (document: Document, options: ReadOptions & ShootOptions): Promise<FrameReading> =>
  readShot(await shootFrame(document, options), options)
