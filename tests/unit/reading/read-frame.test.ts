import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { FrameReading } from '../../../lib/model/reading'
import { readFrame } from '../../../lib/reading/read-frame'

const read = async (html: string) => {
  const window = new Window({ url: 'https://ehr.test/' })
  window.document.write(html)
  const reading = await readFrame(window.document as unknown as Document, { frame: 0, now: () => 0 })
  return FrameReading.parse(reading)
}

describe('one frame', () => {
  it('reads a table with its headings, columns and rows', async () => {
    const reading = await read(`<html lang="en"><title>Chart</title><body><h1>Jane Doe</h1><h2>Medications</h2>
      <table><tr><th>Drug</th><th>Start</th></tr><tr><td>Methotrexate 15 mg</td><td>05/01/2026</td></tr></table></body></html>`)
    expect(reading.title).toBe('Chart')
    expect(reading.grids).toHaveLength(1)
    expect(reading.grids[0]).toMatchObject({
      shape: 'table',
      headings: ['Medications', 'Jane Doe'],
      columns: ['Drug', 'Start'],
    })
    expect(reading.grids[0]?.rows[0]?.cells.map((cell) => cell.text)).toEqual(['Methotrexate 15 mg', '05/01/2026'])
    expect(reading.blocks.map((block) => [block.text, block.level])).toEqual([
      ['Jane Doe', 1],
      ['Medications', 2],
    ])
  })

  it('gives an empty reading for an empty page', async () => {
    const reading = await read('<html><body></body></html>')
    expect(reading).toMatchObject({ grids: [], blocks: [], unread: [], shownFrames: 0 })
  })

  it('says so when it is called off', async () => {
    const window = new Window()
    window.document.write('<p>text</p>')
    const reading = await readFrame(window.document as unknown as Document, {
      frame: 0,
      now: () => 0,
      signal: AbortSignal.abort(),
    })
    expect(reading.unread).toEqual([{ text: 'aborted', why: 'reader-failed' }])
  })
})
