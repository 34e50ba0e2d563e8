import { z } from 'zod'
import { canonicalJson } from '../../rules/canonical-json'
import type { Receipt } from './receipt'
import { lineHash, verifyReceipt } from './receipt-line'
import { signLine, verifyLine } from './signed-line'
import type { WorkstationKey } from './workstation-key'

const END = 'sidelight-receipts-end'
const End = z.strictObject({ count: z.int().nonnegative(), last: z.string().nullable() })
const headOf = (publicKey: string): string => canonicalJson({ key: publicKey, sidelight: 'receipts', version: 1 })

/**
 * The log as a file: who signed, every receipt on a line, and a signed end that says how many there are, so that lines taken off the
 * end are missed too.
 */
export const exportLog = async (lines: readonly string[], key: WorkstationKey): Promise<string> => {
  const last = lines.at(-1)
  const end = { count: lines.length, last: last === undefined ? null : await lineHash(last) }
  return `${[headOf(key.publicKey), ...lines, await signLine(end, END, key)].join('\n')}\n`
}

export type LogFault = 'not-a-log' | 'altered' | 'out-of-order' | 'end-missing'

/** Every receipt, or the first line (from 1) that does not hold and why. */
export type CheckedLog =
  | { ok: true; receipts: readonly Receipt[]; publicKey: string }
  | { ok: false; line: number; why: LogFault }

const Head = z.strictObject({ key: z.string(), sidelight: z.literal('receipts'), version: z.literal(1) })

const keyOf = (line: string): string | null => {
  try {
    const head = Head.safeParse(JSON.parse(line))
    return head.success && headOf(head.data.key) === line ? head.data.key : null
  } catch {
    return null
  }
}

/**
 * Verifies an exported log by itself, offline: each signature, each link to the line before, the end. It proves that one key signed
 * all of it; that the key is the workstation's is for a person to compare.
 */
export const verifyLog = async (text: string): Promise<CheckedLog> => {
  const lines = text.split('\n')
  const publicKey = keyOf(lines[0] ?? '')
  if (publicKey === null || lines.length < 3 || lines.at(-1) !== '') return { ok: false, line: 1, why: 'not-a-log' }
  const signed = lines.slice(1, -2)
  const receipts: Receipt[] = []
  let previous: string | null = null
  for (const [i, line] of signed.entries()) {
    const receipt = await verifyReceipt(line, publicKey)
    if (receipt === null) return { ok: false, line: i + 2, why: 'altered' }
    if (receipt.sequence !== i + 1 || receipt.previous !== previous)
      return { ok: false, line: i + 2, why: 'out-of-order' }
    receipts.push(receipt)
    previous = await lineHash(line)
  }
  const end = End.safeParse(await verifyLine(lines.at(-2) ?? '', END, publicKey))
  if (!end.success || end.data.count !== signed.length || end.data.last !== previous)
    return { ok: false, line: signed.length + 2, why: 'end-missing' }
  return { ok: true, receipts, publicKey }
}
