import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { Report } from '../../lib/model/report'
import { expect, test } from './fixture'

const FOLDER = resolve(import.meta.dirname, '../pages/traps')

/** The truth that a trap carries in its own markup (tests/pages/traps/README.md). */
const Truth = z.looseObject({
  medications: z.int(),
  coverage: z.enum(['incomplete', 'incomplete-or-absent', 'any']).optional(),
  signs: z.array(z.string()).optional(),
  worklist: z.boolean().optional(),
  either: z.string().optional(),
})

const truthOf = (html: string): z.infer<typeof Truth> =>
  Truth.parse(JSON.parse(/<meta name="truth" content='([^']+)'/.exec(html)?.[1] ?? 'null'))

const rowsOf = (html: string): Record<string, string>[] =>
  [...html.matchAll(/data-expect="([^"]+)"/g)].map((match) =>
    Object.fromEntries((match[1] ?? '').split(';').map((part) => part.split(':').map((word) => word.trim()))),
  )

for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.html'))) {
  const html = readFileSync(resolve(FOLDER, name), 'utf8')
  const truth = truthOf(html)

  test(name, async ({ panelOn }) => {
    const { panel } = await panelOn(`pages/traps/${name}`)
    const { chart } = await panel.evaluate(() => globalThis.sidelightReport as Report)

    if (truth.either === undefined) expect(chart.medications).toHaveLength(truth.medications)
    expect(chart.worklist).toBe(truth.worklist ?? false)
    if (truth.coverage === 'incomplete') expect(chart.coverage.medications).toBe('incomplete')
    if (truth.coverage === 'incomplete-or-absent') expect(chart.coverage.medications).not.toBe('complete')
    if (truth.coverage !== undefined && truth.coverage !== 'any') expect(chart.coverage.complete).toBe(false)
    if (truth.signs && truth.coverage === 'incomplete')
      expect(truth.signs.some((kind) => chart.coverage.signs.some((sign) => sign.startsWith(kind)))).toBe(true)

    for (const row of truth.either === undefined ? rowsOf(html) : []) {
      const read = chart.medications.find((one) => one.substances.some((substance) => substance.name === row.drug))
      expect(read, row.drug).toBeDefined()
      if (row.start) expect(read?.start).toBe(row.start)
      if (row.end) expect(read?.end).toBe(row.end)
      if (row.status) expect(read?.status).toBe(row.status)
    }
  })
}
