import type { Source } from '../model/chart'

/** Whether a row's own list was read again without it, and nobody has said since what became of it. */
export const isGone = ({ notHere, corrected }: Source): boolean =>
  notHere?.why === 'gone' && corrected?.some(({ field }) => field === 'status') !== true
