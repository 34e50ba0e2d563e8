import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

/** What one row of a page says, as a careful person reads it; every field as written in `data-expect`. */
export type RowTruth = Record<string, string>

/** The truth that a page carries in its own markup (tests/pages/README.md). */
export const PageTruth = z.strictObject({
  medications: z.int().optional(),
  patient: z
    .strictObject({
      name: z.string().optional(),
      birthDate: z.string().optional(),
      sex: z.string().optional(),
      weightKg: z.number().optional(),
    })
    .optional(),
  allergies: z.int().optional(),
  problems: z.int().optional(),
  immunisations: z.int().optional(),
  measurementsAtLeast: z.int().optional(),
  coverage: z.enum(['complete', 'incomplete', 'not-on-page', 'any']).optional(),
  worklist: z.boolean().optional(),
  /** Two patients on the page: no name may be given, nothing may be judged. */
  conflict: z.boolean().optional(),
  /** Substances named on the page, or hidden in it, that are nobody's history. */
  absent: z.array(z.string()).optional(),
  /** Pages in frames whose rows belong to this page. */
  files: z.array(z.string()).optional(),
})
export type PageTruth = z.infer<typeof PageTruth>

const rowsOf = (html: string): RowTruth[] =>
  [...html.matchAll(/data-expect="([^"]+)"/g)].map((match) =>
    Object.fromEntries(
      (match[1] ?? '').split(';').map((part) => {
        const [key = '', ...rest] = part.split(':')
        return [key.trim(), rest.join(':').trim()]
      }),
    ),
  )

/** Reads the truth of a saved page; null when it carries none (a page shown only inside another). */
export const truthOf = (folder: string, name: string): { page: PageTruth; rows: RowTruth[] } | null => {
  const html = readFileSync(resolve(folder, name), 'utf8')
  const written = /<meta\s+name="truth"\s+content='([^']+)'/.exec(html)?.[1]
  if (written === undefined) return null
  const page = PageTruth.parse(JSON.parse(written))
  const others = (page.files ?? []).map((file) => readFileSync(resolve(folder, file), 'utf8'))
  return { page, rows: [html, ...others].flatMap(rowsOf) }
}
