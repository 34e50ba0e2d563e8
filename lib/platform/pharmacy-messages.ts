import { z } from 'zod'
import { HandOver } from '../forms/hand-over/hand-over'
import { PharmacyKey } from '../forms/hand-over/pharmacy-key'
import { Answer } from '../model/answer'
import { Chart } from '../model/chart'
import { IsoDay } from '../model/date'
import { Jurisdiction } from '../model/pack'
import { LedgerEntry } from '../pharmacy/ledger/ledger-entry'
import { RegisterEntry } from '../pharmacy/observatory/register-entry'
import { Receipt } from '../pharmacy/receipt/receipt'

/** What the panel hands to the workbench: a chart as it was judged. Kept in memory, given once the page asks, gone with the browser. */
export const WorkbenchChart = z.strictObject({
  chart: Chart,
  answers: z.array(Answer),
  asOf: IsoDay,
  planned: IsoDay,
  jurisdictions: z.array(Jurisdiction),
})
export type WorkbenchChart = z.infer<typeof WorkbenchChart>

const Nothing = z.strictObject({})
/** What the pharmacist's page asks of the background. */
export const PHARMACY_MESSAGES = {
  /** From the panel: opens the workbench on this chart. */
  'open-workbench': { request: z.strictObject({ given: WorkbenchChart }), response: Nothing },
  'workbench-chart': { request: Nothing, response: z.strictObject({ given: WorkbenchChart.nullable() }) },
  'get-workstation': {
    request: Nothing,
    response: z.strictObject({
      workstation: z.string(),
      publicKey: z.string(),
      kid: z.string(),
      shared: z.boolean(),
      pseudonymKey: z.string(),
    }),
  },
  'share-pseudonyms': { request: z.strictObject({ phrase: z.string().min(10).max(500) }), response: Nothing },
  'pseudonym-of': {
    request: z.strictObject({ identity: z.string().min(1).max(500) }),
    response: z.strictObject({ patient: z.string(), hashKey: z.string() }),
  },
  'pharmacy-key': { request: Nothing, response: z.strictObject({ key: PharmacyKey.nullable() }) },
  /** Makes the pair once; the one there is is given back. */
  'make-pharmacy-key': {
    request: z.strictObject({ name: z.string().min(1).max(200) }),
    response: z.strictObject({ key: PharmacyKey.nullable() }),
  },
  /** Opens what was sealed for this pharmacy: its private key stays in the background. */
  'open-hand-over': {
    request: z.strictObject({ text: z.string().max(20_000_000) }),
    response: z.discriminatedUnion('opened', [
      z.strictObject({ opened: z.literal(true), handOver: HandOver }),
      z.strictObject({
        opened: z.literal(false),
        problem: z.enum(['no-key', 'not-a-hand-over', 'other-lock', 'wrong-key', 'newer', 'unreadable']),
      }),
    ]),
  },
  'list-ledger': { request: Nothing, response: z.array(LedgerEntry) },
  /** Adds a line of this workstation; its identity is given anew. */
  'add-to-ledger': { request: z.strictObject({ line: LedgerEntry }), response: LedgerEntry },
  'merge-ledger': {
    request: z.strictObject({ entries: z.array(LedgerEntry).max(200_000) }),
    response: z.strictObject({ added: z.int(), conflicts: z.int() }),
  },
  'sign-receipt': {
    request: z.strictObject({ statement: Receipt.omit({ sequence: true, previous: true, workstation: true }) }),
    response: z.strictObject({ line: z.string() }),
  },
  'list-receipts': { request: Nothing, response: z.array(z.string()) },
  'export-receipts': { request: Nothing, response: z.strictObject({ text: z.string() }) },
  'list-register': { request: Nothing, response: z.array(RegisterEntry) },
  'save-to-register': { request: z.strictObject({ entry: RegisterEntry }), response: Nothing },
} as const
