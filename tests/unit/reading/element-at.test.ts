import { Window } from 'happy-dom'
import { expect, it } from 'vitest'
import { elementAt } from '../../../lib/reading/element-at'

const page = (html: string): Document => {
  const { document } = new Window()
  document.body.innerHTML = html
  return document as unknown as Document
}

it('finds what a path names', () => {
  const document = page('<ul><li>one</li><li id="two">two</li></ul>')
  expect(elementAt(document, 'ul > li:nth-child(2)')?.id).toBe('two')
})

it('steps into shadow roots', () => {
  const document = page('<div id="host"></div>')
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' })
  if (root) root.innerHTML = '<p id="in">in</p>'
  expect(elementAt(document, '#host >>> #in')?.id).toBe('in')
})

it.each(['#gone', '#host >>> #in', ':::'])('gives null for %s', (path) =>
  expect(elementAt(page('<div id="host"></div>'), path)).toBeNull(),
)
