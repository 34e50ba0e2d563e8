import type { Judgement } from '../../model/judgement'
import type { Pack, ProgramKind, Revision } from '../../model/pack'
import type { VerificationItem } from '../../model/verification'

/** Kinds under which a pharmacy may have to hold a medicine back; the others only inform. */
const HOLDING: readonly ProgramKind[] = [
  'access-program',
  'prescribing-framework',
  'supply-restriction',
  'safety-restriction',
]

/** For a pack that brings no checklist: its criteria as a whole, so that a missing list never opens the gate. */
const wholeOf = ({ criteria, indications, passages, duties }: Revision): VerificationItem[] => {
  const quotes = [...criteria, ...indications, ...duties, ...passages].flatMap((part) => part.quotes).slice(0, 1)
  return quotes.length === 0
    ? []
    : [
        {
          id: 'whole',
          kind: 'indication-in-frame',
          mandatory: true,
          label: {
            en: 'Every condition of the program holds (the pack brings no checklist of its own)',
            fr: 'Toutes les conditions du programme sont remplies (le pack n’apporte pas de liste de vérification)',
            nl: 'Elke voorwaarde van het programma is vervuld (het pakket heeft geen eigen controlelijst)',
          },
          quotes,
        },
      ]
}

/**
 * What must be verified for a judged program: its revision's checklist for the stage the patient is in; every item that could apply
 * while the stage is unclear. Empty for programs that only inform.
 */
export const checklistOf = (pack: Pack, judgement: Judgement): readonly VerificationItem[] => {
  const revision = pack.revisions.find(({ id }) => id === judgement.revision)
  if (revision === undefined || judgement.inForce === 'not-yet') return []
  const items = revision.verification ?? (HOLDING.includes(pack.kind) ? wholeOf(revision) : [])
  const stage = judgement.appliesTo
  if (stage === 'unknown') return items
  if (stage === 'not-applicable') return items.filter(({ appliesTo }) => appliesTo === undefined)
  return items.filter(({ appliesTo }) => appliesTo?.includes(stage) ?? true)
}
