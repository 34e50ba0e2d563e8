import { describe, expect, it } from 'vitest'
import { chart, page, table } from './build'

const COLUMNS = ['Médicament', 'Voie', 'Posologie', 'Du', 'Au']
const unread = (start: string) =>
  chart(
    page({
      lang: 'fr',
      grids: [
        table(['Nouvelle ordonnance'], COLUMNS, [['Neoral 100 mg', 'PO', '1x/j', start, '']], { composing: true }),
      ],
    }),
  ).unread.map(({ text, why }) => [text.slice(0, 13), why])

describe('a row among orders being written', () => {
  it('that began before today is shown: an order has not begun', () =>
    expect(unread('09/11/2026')).toEqual([['Neoral 100 mg', 'unsure-what-list']]))
  it.each(['20/11/2026', '21/11/2026', ''])('that begins on "%s" is an order', (start) =>
    expect(unread(start)).toEqual([]),
  )
})
