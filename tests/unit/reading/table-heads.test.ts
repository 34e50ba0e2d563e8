import { describe, expect, it } from 'vitest'
import { read } from './page'

describe('a list', () => {
  it('takes the names of its columns from a separate table that is marked as presentation too', async () => {
    const reading = await read(
      '<div><table role="presentation"><thead><tr><th>Drug</th><th>Dose</th><th>Start</th></tr></thead></table></div><div><table role="grid"><tr><td>Imurel</td><td>50 mg</td><td>2025</td></tr></table></div>',
    )
    expect(reading.grids.map(({ columns }) => columns)).toEqual([['Drug', 'Dose', 'Start']])
  })

  it('is headed by a bar with a button and a title, though that is a table of one row', async () => {
    const { grids } =
      await read(`<div><div><table><tr><td><a href="#">Edit</a></td><td><a href="#"><b>Notes</b> (collapse)</a></td></tr></table></div>
      <div><table><tr><td>2026-11-17</td><td>Asked for tacrolimus</td></tr><tr><td>2026-10-02</td><td>Flu shot</td></tr></table></div></div>`)
    expect(grids.map(({ headings }) => headings[0])).toEqual(['Notes (collapse)'])
  })
})
