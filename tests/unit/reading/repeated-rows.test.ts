import { describe, expect, it } from 'vitest'
import { isLastOfMoved, levelOf } from '../../../lib/reading/level'
import { isShown, nodeAfter, passOver, RepeatedRows, type Run } from '../../../lib/reading/repeated-rows'
import { END } from '../../../lib/reading/row-pattern'
import { metLooks } from './met-looks'
import { documentOf } from './page'

const valuesIn = (row: { values: string } | null): string[] | null => row?.values.split(END).slice(0, -1) ?? null
const NONE = (): Element[] => []

/** A list whose first row was learnt. */
const start = (html: string, odd: (list: Element) => Element[] = NONE) => {
  const document = documentOf(html)
  const list = document.body.firstElementChild as Element
  const { tools, lookOfRow } = metLooks(document)
  const rows = new RepeatedRows(tools, new Set(odd(list)))
  const [row] = [...list.children] as [Element]
  const run: Run = {
    list,
    // As if one more row followed: the last of a list is walked.
    count: list.childElementCount + 1,
    ink: true,
    markup: list.innerHTML,
    at: 0,
    words: '',
    known: { patterns: [], tries: 0 },
    odd: new Set([]),
    among: 0,
    ahead: false,
    shown: null,
  }
  rows.learn(row, lookOfRow(row), run)
  const taken = () => [...list.children].map((_, i) => valuesIn(rows.take(run, i + 1)))
  return { run, rows, taken, list, look: lookOfRow(row) }
}

const LIST = '<ul><li>MTX <b>15 mg</b></li>\n<li>Imurel <b>50 mg</b></li></ul>'
const MTX = ['MTX ', '15 mg']
const IMUREL = ['Imurel ', '50 mg']

describe('rows read by the markup they share', () => {
  it('are taken one after the other', () => {
    const { run, taken } = start(LIST)
    expect(taken()).toEqual([MTX, IMUREL])
    expect(run.at).toBe(run.markup.length)
  })

  it('come with the space before them', () => {
    const { rows, run } = start(LIST)
    expect([rows.take(run, 1)?.gap, rows.take(run, 2)?.gap]).toEqual(['', '\n'])
  })

  it.each([
    ['all their words, and no other', 'MTX 15 mg\nImurel 50 mg', true],
    ['fewer', 'MTX 15 mg\nImurel', false],
    ['more', 'MTX 15 mg stopped\nImurel 50 mg', false],
  ])('are trusted when the browser shows all their words and no other; here it shows %s', (_, shown, trusted) => {
    const { run, taken } = start(LIST)
    taken()
    expect(isShown({ ...run, shown })).toBe(trusted)
  })

  it('are walked each where a rule may style something in them by itself', () => {
    const { taken } = start(LIST, (list) => [...list.querySelectorAll('li:first-child b')])
    expect(taken()[0]).toBeNull()
  })

  it('are walked when they are the last: where it ends may tell how much room is kept', () => {
    const { run, taken } = start(LIST)
    run.count = 2
    expect(taken()).toEqual([MTX, null])
  })

  it('give the id that finds them', () => {
    const { rows, run } = start('<ul><li id="m1">MTX</li><li id="m 2">MTX</li></ul>')
    expect([rows.take(run, 1)?.id, rows.take(run, 2)?.id]).toEqual(['m1', ''])
  })

  it('stand after a row that was walked, a comment and text', () => {
    const html = '<ul><li>MTX</li><!-- x --> <li><i>Other</i></li><li>Imurel</li></ul>'
    const { rows, run, list } = start(html)
    // Without layout, nothing else tells that an element is seen.
    for (const row of list.children) Object.assign(row, { checkVisibility: () => true })
    expect([valuesIn(rows.take(run, 1)), rows.take(run, 2)]).toEqual([['MTX'], null])
    for (let node = nodeAfter(1, run); node && node !== list.children[2]; node = node.nextSibling) passOver(node, run)
    expect(valuesIn(rows.take(run, 3))).toEqual(['Imurel'])
    expect(run.words.split(/\s+/)).toEqual(['MTX', 'OtherImurel', ''])
  })
})

it('gives a list up of which no row can be learnt', () => {
  const { rows, run, list, look } = start('<ul><li><input></li></ul>')
  const row = list.children[0] as Element
  const tries = Array.from({ length: 70 }, () => rows.learn(row, look, run))
  expect([tries[0], tries[69]]).toEqual([true, false])
})

it('knows the last of what stands in a moved box that scrolls', () => {
  const { list, look } = start(LIST)
  const [first, last] = [...list.children] as [Element, Element]
  const level = { ...levelOf(list, { ...look, scrolls: true, moved: 'moved' }, null) }
  expect([isLastOfMoved(first, level), isLastOfMoved(last, level)]).toEqual([false, true])
})
