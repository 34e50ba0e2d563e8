import type { SidelightBrowser } from '../../scripts/browser'

/** Everything the extension keeps: each row of each of its databases, and its storage areas, as text; bytes as letters of one byte. */
export const keptByExtension = async (browser: SidelightBrowser): Promise<string> => {
  const worker = await browser.worker()
  return worker.evaluate(async () => {
    const kept: unknown[] = []
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open(name ?? '')
        request.onsuccess = () => done(request.result)
        request.onerror = () => fail(request.error)
      })
      for (const store of db.objectStoreNames) {
        const request = db.transaction(store).objectStore(store).getAll()
        kept.push(store, await new Promise((done) => (request.onsuccess = () => done(request.result))))
      }
      db.close()
    }
    const areas = (
      globalThis as unknown as { chrome: { storage: Record<string, { get(key: null): Promise<unknown> }> } }
    ).chrome.storage
    for (const area of ['local', 'session', 'sync']) kept.push(area, await areas[area]?.get(null))
    return JSON.stringify(kept, (_key, value: unknown) => {
      const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value
      return bytes instanceof Uint8Array ? Array.from(bytes, (byte) => String.fromCharCode(byte)).join('') : value
    })
  })
}
