import { describe, expect, it } from 'vitest'
import { isLastOfMoved, levelOf } from '../../../lib/reading/level'
import { looksOf } from '../../../lib/reading/looks'
import type { PageLook } from '../../../lib/reading/page-look'
import { NO_RULES } from '../../../lib/reading/page-rules'
import { RepeatedRows, type Run } from '../../../lib/reading/repeated-rows'
import { ShownText } from '../../../lib/reading/shown-text'
import { lookOf } from '../../../lib/reading/visible'
import { documentOf } from './page'

const start = (html: string, shown: string, odd: (list: Element) => Element[] = () => []) => {
  const document = documentOf(html)
  const list = document.body.firstElementChild as Element
  const view = document.defaultView as Window
  const looks = looksOf(view, NO_RULES)
  const met = (look: PageLook): PageLook => Object.assign(look, { number: 7, measured: 9 })
  const asked = { ...looks, of: (...one: Parameters<typeof looks.of>) => met(looks.of(...one)) }
  const rows = new RepeatedRows({ looks: asked, said: () => 0, measured: 6 }, new Set(odd(list)))
  const run: Run = { list, shown: new ShownText(shown), odd: new Set(), among: 0, broken: false }
  const look = lookOf(view.getComputedStyle(list.children[0] as Element), list.children[0] as Element, null)
  return { run, taken: () => [...list.children].map((row) => rows.match(row, look, run) !== null), look, list }
}

const LIST = '<ul><li>MTX <b>15 mg</b></li><li>Imurel <b>50 mg</b></li></ul>'

describe('rows read by the markup they share', () => {
  it('are taken as long as the browser shows their words', () => {
    const { run, taken } = start(LIST, 'MTX 15 mg\nImurel 50 mg')
    expect(taken()).toEqual([true, true])
    expect([run.broken, run.shown.ended]).toEqual([false, true])
  })

  it('are not taken when one of their words is not shown, and nothing after it is trusted', () => {
    const { run, taken } = start(LIST, 'MTX 15 mg\nImurel')
    expect(taken()).toEqual([true, false])
    expect(run.broken).toBe(true)
  })

  it('leave words over that the browser shows and they do not have', () => {
    const { run, taken } = start(LIST, 'MTX 15 mg stopped\nImurel 50 mg')
    expect(taken()).toEqual([true, false])
    expect(run.broken).toBe(true)
  })

  it('are walked each where a rule may style something in them by itself', () => {
    const { taken } = start(LIST, 'MTX 15 mg\nImurel 50 mg', (list) => [...list.querySelectorAll('li:first-child b')])
    expect(taken()[0]).toBe(false)
  })

  it('are walked each when they have no words: nothing would prove that they are seen', () => {
    expect(start('<ul><li> <b></b></li></ul>', '').taken()).toEqual([false])
  })
})

it('knows the last of what stands in a moved box that scrolls', () => {
  const { list, look } = start(LIST, '')
  const [first, last] = [...list.children] as [Element, Element]
  const level = { ...levelOf(list, { ...look, scrolls: true, moved: 'moved' }, null) }
  expect([isLastOfMoved(first, level), isLastOfMoved(last, level)]).toEqual([false, true])
})
