import { browser } from 'wxt/browser'
import { ownUrl } from './own-url'
import { WorkbenchChart } from './pharmacy-messages'

const KEY = 'workbench-chart'

/** Puts a chart on the pharmacist's workbench and opens it. Session storage is memory: it is gone with the browser. */
export const openWorkbench = async (given: WorkbenchChart): Promise<void> => {
  await browser.storage.session.set({ [KEY]: given })
  await browser.tabs.create({ url: ownUrl('pharmacy.html#verify') })
}

/** The chart on the workbench; null when there is none. */
export const workbenchChart = async (): Promise<WorkbenchChart | null> => {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY)
  const parsed = WorkbenchChart.safeParse(stored[KEY])
  return parsed.success ? parsed.data : null
}
