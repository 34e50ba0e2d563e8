import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { selectorFor, stableMarks } from '../../../../lib/reading/teach/stable-selector'

const documentOf = (html: string): Document => {
  const window = new Window()
  window.document.write(`<body>${html}</body>`)
  return window.document as unknown as Document
}

const only = (html: string): Element => {
  const element = documentOf(html).body.firstElementChild
  if (element === null) throw new Error('nothing there')
  return element
}

it.each([
  ['an id a person wrote', '<div id="med-list"></div>', ['#med-list']],
  ['an id counted by a program', '<div id="ext-gen1042"></div>', []],
  ['a class made by a build', '<div class="css-1q2w3e sc_k8Xz91"></div>', []],
  ['a state that a click changes', '<div class="row selected is-active odd"></div>', ['.row']],
  ['short names without a vowel', '<div class="t3" data-view="K7"></div>', ['[data-view="K7"]', '.t3']],
  ['a row’s own number', '<div data-row-id="88213" data-index="4" role="row"></div>', ['[role="row"]']],
])('marks: %s', (_what, html, marks) => expect(stableMarks(only(html))).toEqual(marks))

describe('a selector finds the element and no other', () => {
  const document = documentOf(
    '<main><section class="meds"><ul><li>a</li><li>b</li></ul></section><section><ul><li>c</li></ul></section></main>',
  )
  it.each([
    ['section', 'section.meds'],
    ['section:nth-of-type(2)', 'main > section:nth-of-type(2)'],
    ['section:nth-of-type(2) li', 'main > section:nth-of-type(2) > ul > li'],
    ['.meds li + li', 'section.meds > ul > li:nth-of-type(2)'],
  ])('%s is found as %s', (given, selector) => {
    const element = document.querySelector(given)
    expect(element).not.toBeNull()
    if (element === null) return
    expect(selectorFor(element, document)).toBe(selector)
    expect([...document.querySelectorAll(selector)]).toEqual([element])
  })
})
