import type { CaseState } from '../../model/case'

/** Whether a request may still be changed where it stands. What was sent is what was asked: it stays as it was sent. */
export const mayBeWritten = (state: CaseState): boolean =>
  state === 'draft' || state === 'ready' || state === 'more-asked'
