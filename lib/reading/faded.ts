import { type Box, findBox, isBox } from './box'
import type { DraftRow } from './draft'
import type { Look } from './look'

const CHANNELS = /rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)(?:[,/ ]+([\d.]+))?\)/
const PALER = 0.15

/** Rows drawn paler than the darkest kind of their neighbours, as stopped entries often are. */
export const fadedRows = (rows: readonly DraftRow[]): ReadonlySet<DraftRow> => {
  const known = new Map<Look, number>()
  const strengths = rows.map((row) => {
    const look = firstLook(row.box)
    const strength = known.get(look) ?? strengthOf(look)
    known.set(look, strength)
    return strength
  })
  const strongest = Math.max(0, ...known.values())
  return new Set(rows.filter((_, i) => (strengths[i] ?? strongest) < strongest - PALER))
}

/** How a row's first words are drawn. */
const firstLook = (row: Box): Look => {
  return (
    findBox(row, (at) => at.inked && !at.acts && at.kids.some((kid) => !isBox(kid) && kid.trim() !== ''))?.look ??
    row.look
  )
}

/** How strongly words stand out: 1 is black on white, 0 is invisible. */
const strengthOf = ({ color, opacity }: Look): number => {
  const [, red, green, blue, alpha] = CHANNELS.exec(color) ?? []
  if (red === undefined || green === undefined || blue === undefined) return opacity
  const light = (0.3 * Number(red) + 0.59 * Number(green) + 0.11 * Number(blue)) / 255
  return (1 - light) * (alpha === undefined ? 1 : Number(alpha)) * opacity
}
