import { Window } from 'happy-dom'
import { expect, it } from 'vitest'
import { rowHint } from '../../../../lib/reading/teach/row-hint'

const taught = (html: string, drug: string, start?: string) => {
  const window = new Window()
  window.document.write(`<body><div id="list">${html}</div></body>`)
  const document = window.document as unknown as Document
  const at = (selector: string): Element => {
    const element = document.querySelector(selector)
    if (element === null) throw new Error(selector)
    return element
  }
  const picks = [
    { role: 'drug' as const, element: at(drug) },
    ...(start === undefined ? [] : [{ role: 'start' as const, element: at(start) }]),
  ]
  return rowHint(at('#list'), picks)
}

it.each([
  [
    'a table row, though its cells repeat more often than it does',
    '<table><tbody><tr><td>A</td><td>1</td><td>2</td><td>3</td></tr><tr><td>B</td></tr></tbody></table>',
    'td',
    undefined,
    { row: ':scope > table > tbody > tr', columns: [{ role: 'drug', selector: ':scope > td:nth-of-type(1)' }] },
  ],
  [
    'the name that rows share, so that a heading of the same tag is none',
    '<div class="head"><i>Name</i></div><div class="item"><i>A</i><u>1</u></div><div class="item"><i>B</i><u>2</u></div>',
    '.item i',
    '.item u',
    {
      row: ':scope > div.item',
      columns: [
        { role: 'drug', selector: 'i' },
        { role: 'start', selector: 'u' },
      ],
    },
  ],
  [
    'a row that is itself the cell',
    '<ul><li>A</li><li>B</li></ul>',
    'li',
    undefined,
    { row: ':scope > ul > li', columns: [{ role: 'drug', selector: ':scope' }] },
  ],
  ['nothing that repeats', '<p><b>A</b></p>', 'b', undefined, null],
])('%s', (_what, html, drug, start, hint) => expect(taught(html, drug, start)).toEqual(hint))
