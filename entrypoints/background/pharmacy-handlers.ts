import type { PHARMACY_MESSAGES } from '../../lib/platform/pharmacy-messages'
import type { Handlers } from '../../lib/platform/router'
import { openWorkbench, workbenchChart } from '../../lib/platform/workbench-chart'
import { addToLedger, listLedger, mergeIntoLedger } from '../../lib/storage/ledger'
import { makePharmacyKey, openWithPharmacyKey, pharmacyKey } from '../../lib/storage/pharmacy-keys'
import { addReceipt, exportReceipts, listReceipts } from '../../lib/storage/receipts'
import { listRegister, saveToRegister } from '../../lib/storage/register'
import { pseudonymOf, sharePseudonyms, viewWorkstation } from '../../lib/storage/workstation'

/** What the pharmacist's page may ask: the workstation, its ledger, its receipts, the register. */
export const pharmacyHandlers: Pick<Handlers, keyof typeof PHARMACY_MESSAGES> = {
  'open-workbench': {
    from: 'panel',
    handle: async ({ given }) => {
      await openWorkbench(given)
      return { ok: true, value: {} }
    },
  },
  'workbench-chart': { from: 'page', handle: async () => ({ ok: true, value: { given: await workbenchChart() } }) },
  'get-workstation': { from: 'page', handle: () => viewWorkstation() },
  'share-pseudonyms': { from: 'page', handle: ({ phrase }) => sharePseudonyms(phrase) },
  'pseudonym-of': { from: 'page', handle: ({ identity }) => pseudonymOf(identity) },
  'pharmacy-key': { from: 'page', handle: () => pharmacyKey() },
  'make-pharmacy-key': { from: 'page', handle: ({ name }) => makePharmacyKey(name) },
  'open-hand-over': { from: 'page', handle: ({ text }) => openWithPharmacyKey(text) },
  'list-ledger': { from: 'page', handle: () => listLedger() },
  'add-to-ledger': { from: 'page', handle: ({ line }) => addToLedger(line) },
  'merge-ledger': { from: 'page', handle: ({ entries }) => mergeIntoLedger(entries) },
  'sign-receipt': { from: 'page', handle: ({ statement }) => addReceipt(statement) },
  'list-receipts': { from: 'page', handle: () => listReceipts() },
  'export-receipts': { from: 'page', handle: () => exportReceipts() },
  'list-register': { from: 'page', handle: () => listRegister() },
  'save-to-register': { from: 'page', handle: ({ entry }) => saveToRegister(entry) },
}
