const LOOK_EVERY_MS = 500
/** From the first look that finds the frame loaded. The panel speaks while it loads; a page that the browser shows instead never does. */
const SILENT_FOR_MS = 2_000
/** A slow machine is given time; what has not loaded by then will not. */
const MOST_MS = 20_000

const wait = (ms: number): Promise<false> => new Promise((resolve) => setTimeout(() => resolve(false), ms))

/** True once the panel has answered; false when its frame has loaded and stays silent, or has not loaded for 20 seconds. */
export const panelAnswers = async (alive: Promise<void>, hasLoaded: () => Promise<boolean>): Promise<boolean> => {
  let silent = 0
  for (let waited = 0; waited < MOST_MS && silent < SILENT_FOR_MS; waited += LOOK_EVERY_MS) {
    if (await Promise.race([alive.then(() => true), wait(LOOK_EVERY_MS)])) return true
    silent = (await hasLoaded()) ? silent + LOOK_EVERY_MS : 0
  }
  return false
}
