import { formatISO } from 'date-fns'
import type { IsoDay } from '../../lib/model/date'

/** The day on this computer's calendar. */
export const today = (): IsoDay => formatISO(new Date(), { representation: 'date' })
