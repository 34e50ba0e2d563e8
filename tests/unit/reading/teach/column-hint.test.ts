import { Window } from 'happy-dom'
import { expect, it } from 'vitest'
import { columnHint } from '../../../../lib/reading/teach/column-hint'

const window = new Window()
window.document.write(
  `<body><div id="list"><ul><li>A</li><li>B</li></ul><ol><li>1</li><li>2</li></ol><dl><dd>x</dd><dd>y</dd><dd>z</dd></dl></div></body>`,
)
const document = window.document as unknown as Document
const at = (selector: string): Element => {
  const element = document.querySelector(selector)
  if (element === null) throw new Error(selector)
  return element
}
const hint = (drug: string, start: string) =>
  columnHint(at('#list'), [
    { role: 'drug', element: at(drug) },
    { role: 'start', element: at(start) },
  ])

it('pairs two runs by the places of the cells that were pointed at', () =>
  expect(hint('ul li:nth-child(2)', 'ol li:nth-child(2)')).toEqual({
    columns: [
      { role: 'drug', selector: 'ul > li' },
      { role: 'start', selector: 'ol > li' },
    ],
  }))

it.each([
  ['cells of two rows', 'ul li:nth-child(2)', 'ol li:nth-child(1)', 'two-rows'],
  ['runs of two lengths', 'ul li', 'dl dd', 'uneven-columns'],
  ['a cell beside which nothing stands', 'ul', 'dl dd', 'no-rows'],
])('not %s', (_what, drug, start, problem) => expect(hint(drug, start)).toBe(problem))
