import { type Box, findBox, isBox } from './box'
import type { DraftRow } from './draft'

const CHANNELS = /rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)(?:[,/ ]+([\d.]+))?\)/
const PALER = 0.15

/** How strongly a row's first words stand out: 1 is black on white, 0 is invisible. */
const strengthOf = (row: Box): number | null => {
  const box = findBox(row, (at) => at.inked && !at.acts && at.kids.some((kid) => !isBox(kid) && /\p{L}{3}/u.test(kid)))
  if (!box) return null
  const [, red, green, blue, alpha] = CHANNELS.exec(box.look.color) ?? []
  if (red === undefined || green === undefined || blue === undefined) return box.look.opacity
  const light = (0.3 * Number(red) + 0.59 * Number(green) + 0.11 * Number(blue)) / 255
  return (1 - light) * (alpha === undefined ? 1 : Number(alpha)) * box.look.opacity
}

/** Rows drawn paler than the darkest kind of their neighbours, as stopped entries often are. */
export const fadedRows = (rows: readonly DraftRow[]): ReadonlySet<DraftRow> => {
  const strengths = rows.map((row) => strengthOf(row.box))
  const known = strengths.filter((strength) => strength !== null)
  const strongest = known.reduce((most, strength) => Math.max(most, strength), 0)
  return new Set(rows.filter((_, i) => (strengths[i] ?? strongest) < strongest - PALER))
}
