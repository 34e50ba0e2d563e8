import { z } from 'zod'
import type { Loaded } from '../../packs/open-pack'
import { LedgerEntry } from './ledger-entry'

/** A ledger as it leaves a workstation. */
const LedgerFile = z.strictObject({
  sidelight: z.literal('ledger'),
  version: z.literal(1),
  localCount: z.literal(true),
  entries: z.array(LedgerEntry).max(200_000),
})

/** The file a workstation exports: every line it holds, its own and merged ones. */
export const ledgerFile = (entries: readonly LedgerEntry[]): string =>
  `${JSON.stringify({ sidelight: 'ledger', version: 1, localCount: true, entries })}\n`

/** A file of another workstation, whole or refused with the path of its fault. */
export const readLedgerFile = (text: string): Loaded<readonly LedgerEntry[]> => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { ok: false, problem: 'not JSON' }
  }
  const parsed = LedgerFile.safeParse(json)
  if (parsed.success) return { ok: true, value: parsed.data.entries }
  const [issue] = parsed.error.issues
  return { ok: false, problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` }
}
