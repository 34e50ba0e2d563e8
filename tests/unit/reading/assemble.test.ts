import { describe, expect, it } from 'vitest'
import { read } from './page'

const grid = async (html: string) => (await read(html)).grids[0]

describe('rows between rows', () => {
  const group = (text: string) => `<tr class="g"><td colspan="4"><b>${text}</b></td></tr>`
  const dose = (name: string) => `<tr><td>${name}</td><td>12 mg</td><td>IV</td><td>Completed</td></tr>`
  it('a group drawn as the first one is a group too, though it reads as a label and its value', async () => {
    const table = await grid(
      `<table><tr><th>Drug</th><th>Dose</th><th>Route</th><th>Status</th></tr>${group('Visit: Monday 16')}${dose('A')}${group('Visit: Friday 7')}${dose('B')}${dose('C')}</table>`,
    )
    expect(table?.rows.map((row) => [row.cells[0]?.text, row.groups[0]])).toEqual([
      ['A', 'Visit: Monday 16'],
      ['B', 'Visit: Friday 7'],
      ['C', 'Visit: Friday 7'],
    ])
  })
  it('where none stands first, a label and its value are details of the row above', async () => {
    const table = await grid(
      `<table><tr><th>Drug</th><th>Dose</th><th>Route</th><th>Status</th></tr>${dose('A')}${group('Comment: slowly')}${dose('B')}</table>`,
    )
    expect(table?.rows.map((row) => row.cells.map(({ text }) => text).at(-1))).toEqual(['Comment: slowly', 'Completed'])
  })
})
