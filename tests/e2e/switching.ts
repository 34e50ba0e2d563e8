import type { Frame, Page } from '@playwright/test'

/** What one painted frame of the panel showed, with the clock both sides share. */
interface Sample {
  at: number
  /** Record numbers that could be seen or heard anywhere in the panel; none while it is blank. */
  shown: string[]
}
interface Switch {
  at: number
  id: string
  mrn: string
}

export interface Wrong {
  shown: string
  on: string
  /** Milliseconds after the switch. */
  after: number
}

/** Looks at the panel in every frame it paints from now on. */
export const recordPanel = async (panel: Frame): Promise<void> => {
  // The transpiler of `npm run soak` names functions with a function of its own, which the panel does not have.
  await panel.evaluate('globalThis.__name ??= (named) => named')
  await panel.evaluate(() => {
    const scope = globalThis as unknown as { samples: Sample[]; recording?: boolean }
    scope.samples = []
    if (scope.recording) return
    scope.recording = true
    const look = (): void => {
      const shown = [...new Set((document.body.innerText.match(/NG-\d{6}/g) ?? []) as string[])]
      scope.samples.push({ at: Date.now(), shown })
      requestAnimationFrame(look)
    }
    look()
  })
}

/** A small generator with a seed, so that a failure can be had again (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Brings patients on the page at random, some before the panel has caught up with the last; now and then reads who is there. */
export const switchAbout = async (page: Page, panel: Frame, times: number, random: () => number): Promise<void> => {
  const { patients, ways } = await page.evaluate(() => {
    const scope = globalThis as unknown as { patients: string[]; ways: string[] }
    return { patients: scope.patients, ways: scope.ways }
  })
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  for (let i = 0; i < times; i++) {
    await page.evaluate(
      ([id, way]) => (globalThis as unknown as { show(id: string, way: string): void }).show(id ?? '', way ?? ''),
      [pick(patients), pick(ways)],
    )
    await page.waitForTimeout(random() < 0.3 ? random() * 60 : 150 + random() * 700)
    if (random() < 0.5)
      await panel
        .locator('[data-testid="read-patient"]')
        .click({ timeout: 50 })
        .catch(() => {})
  }
}

/** Every painted frame that showed a patient who had been off the page for longer than the panel is given. */
export const wrongFrames = async (
  page: Page,
  panel: Frame,
  within: number,
): Promise<{ frames: number; wrong: Wrong[]; slowest: number }> => {
  const switches = await page.evaluate(() => (globalThis as unknown as { switches: Switch[] }).switches)
  const seen = await panel.evaluate(() => (globalThis as unknown as { samples: Sample[] }).samples)
  const wrong: Wrong[] = []
  let slowest = 0
  for (const { at, shown } of seen) {
    const last = switches.findLast((one) => one.at <= at)
    if (last === undefined) continue
    for (const mrn of shown) {
      if (mrn === last.mrn) continue
      // Since when this patient has been off the page.
      const index = switches.indexOf(last)
      let off = index
      while (off > 0 && switches[off - 1]?.mrn !== mrn) off--
      const after = at - (switches[off]?.at ?? last.at)
      slowest = Math.max(slowest, after)
      if (after > within) wrong.push({ shown: mrn, on: last.mrn, after })
    }
  }
  return { frames: seen.length, wrong, slowest }
}
