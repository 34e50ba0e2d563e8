import { describe, expect, it } from 'vitest'
import { selectorsIn, targetOf } from '../../../lib/reading/selector-target'

describe('what a selector styles', () => {
  it.each([
    ['tr:nth-child(2n + 1) > td', 'td', []],
    ['.list .row.old:not(.kept, .new)', '', ['row', 'old']],
    ['TABLE *', '', []],
    ['[data-state="a, .b"] span.x[title~="y z"]:hover', 'span', ['x']],
    ['input:checked ~ .panel', '', ['panel']],
    ['#w57', '', []],
    ['li#w57.a::before', 'li', ['a']],
    ['.sm\\:hidden', '', []],
    ['.c:has(> [title="t"] + b)', '', ['c']],
  ])('%s', (selector, tag, classes) => {
    expect(targetOf(selector)).toEqual({ tag, classes })
  })

  it('tells the selectors of a list apart', () => {
    expect(selectorsIn('td, .gone:is(a, b:not(.c, .d)), [title="a, b"]')).toEqual([
      'td',
      '.gone:is(a, b:not(.c, .d))',
      '[title="a, b"]',
    ])
  })
})
