import { z } from 'zod'
import { IsoDay } from '../model/date'
import { Lang } from '../model/text'

/** The practice chart's messages: it is a page of our own, which no click can be read into, and reads itself when asked. */
export const PRACTICE_MESSAGES = {
  'open-practice': { request: z.strictObject({}), response: z.strictObject({}) },
  /** From the practice chart: what its panel opens with, and the day its dates are told from. */
  'begin-practice': {
    request: z.strictObject({ tabId: z.int() }),
    response: z.strictObject({
      asOf: IsoDay,
      /** The language this run or the person chose; absent: the browser's. */
      lang: Lang.optional(),
      overlay: z.strictObject({
        nonce: z.string(),
        width: z.int(),
        side: z.enum(['left', 'right']),
        words: z.strictObject({ title: z.string(), close: z.string(), move: z.string(), resize: z.string() }),
      }),
    }),
  },
} as const
