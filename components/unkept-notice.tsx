import { caseReference } from '../lib/forms/cases/case-reference'
import type { Translate } from '../lib/platform/i18n'
import type { Problem } from '../lib/platform/messages'

export interface UnkeptRequest {
  id: string
  problem: Problem['code']
  /** Tried again by itself, or for a person to settle once its patient is back. */
  next: 'tried-again' | 'settled-later'
}

/** Requests that left the screen with their patient and are not saved: said by a reference that names nobody, whoever is shown now. */
export const UnkeptNotice = ({ requests, t }: { requests: readonly UnkeptRequest[]; t: Translate }) => (
  <>
    {requests.map(({ id, problem, next }) => (
      <p class="problem" role="alert" data-testid="unkept" data-next={next} key={id}>
        {t(`unkept.${next}`, { request: caseReference(id) })}
        {(problem === 'storage-full' || problem === 'passphrase-required') && <> {t(`unkept.${problem}`)}</>}
      </p>
    ))}
  </>
)
