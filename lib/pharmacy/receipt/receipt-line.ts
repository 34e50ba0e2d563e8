import { Receipt } from './receipt'
import type { Statement } from './receipt-of'
import { signLine, verifyLine } from './signed-line'
import type { WorkstationKey } from './workstation-key'

const TYPE = 'sidelight-receipt'

/** SHA-256 of a line in hex: what the next receipt names it by. */
export const lineHash = async (line: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(line))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The next receipt of a log, signed. `last` is the log's last line, null when it is empty. */
export const signReceipt = async (
  statement: Statement,
  log: { workstation: string; length: number; last: string | null },
  key: WorkstationKey,
): Promise<string> => {
  const receipt: Receipt = {
    ...statement,
    sequence: log.length + 1,
    previous: log.last === null ? null : await lineHash(log.last),
    workstation: log.workstation,
  }
  return signLine(receipt, TYPE, key)
}

/** The receipt that a line holds, verified offline by the workstation's public key; null when any byte was changed. */
export const verifyReceipt = async (line: string, publicKey: string): Promise<Receipt | null> => {
  const parsed = Receipt.safeParse(await verifyLine(line, TYPE, publicKey))
  return parsed.success ? parsed.data : null
}
