import { expect, type Frame } from '@playwright/test'

/** Marks a request as ready, as the open form does once no field is open; filling it in is another test's. */
export const markReady = async (panel: Frame, id: string): Promise<void> => {
  const reply = await panel.evaluate(
    ([request, on]) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } } }
      ).chrome.runtime.sendMessage({
        sidelight: 1,
        type: 'save-case',
        nonce: location.hash.slice(1),
        body: { record: { id: request, moves: [{ to: 'ready', on, at: on, who: '' }], due: null } },
      }),
    [id, '2026-01-05'] as const,
  )
  expect(reply).toMatchObject({ ok: true })
}
