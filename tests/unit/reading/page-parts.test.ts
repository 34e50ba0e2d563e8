import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Box, boxesOf, descend, findBox, isBox, within } from '../../../lib/reading/box'
import { boxOfElement } from '../../../lib/reading/box-of-element'
import { changesOf } from '../../../lib/reading/changes'
import { controlByRole, fieldOf } from '../../../lib/reading/controls'
import { domPath } from '../../../lib/reading/dom-path'
import { shownFramesIn } from '../../../lib/reading/frames'
import { clearHighlight, highlight } from '../../../lib/reading/highlight'
import { iconLabel } from '../../../lib/reading/labels'
import { LIMITS } from '../../../lib/reading/limits'
import { openRoot } from '../../../lib/reading/open-root'
import { inSlices, paceOf } from '../../../lib/reading/pace'
import { picturesIn } from '../../../lib/reading/pictures'
import { readFrame } from '../../../lib/reading/read-frame'
import { isCustom, mayHaveRoot, rootIn } from '../../../lib/reading/roots'
import { watchPage } from '../../../lib/reading/watch'
import { boxOf, documentOf, snapshotOf } from './page'

const first = (html: string): Box => boxesOf(snapshotOf(html).root)[0] as Box

describe('boxes', () => {
  it('walks in document order, and stops when told', async () => {
    const root = await boxOf('<p id="a"><b id="b">x</b></p><p id="c">y</p>')
    const seen: string[] = []
    descend(root, (box) => {
      seen.push(box.id)
      return box.id === 'b' ? 'stop' : true
    })
    expect(seen).toEqual(['', 'a', 'b'])
    const inner = findBox(root, (box) => box.id === 'b')
    expect(inner && [within(inner, root), within(root, inner)]).toEqual([true, false])
    expect(boxesOf(root).every(isBox)).toBe(true)
  })

  it('keeps the tag, the place and the words of each cell of a row', async () => {
    const row = await boxOf('<table><tr id="r"><td>a</td><td hidden>no</td><td class="x">b</td></tr></table>', 'r')
    expect(boxesOf(row).map((cell) => [cell.tag, cell.place, cell.kids, cell.look.name])).toEqual([
      ['td', 1, ['a'], ''],
      ['td', 3, ['b'], 'x'],
    ])
  })
})

describe('controls', () => {
  it.each([
    ['<input value="15 mg">', 'text', '15 mg', true],
    ['<input value="15 mg" readonly>', 'text', '15 mg', false],
    ['<input type="checkbox" checked>', 'check', '', true],
    ['<input type="submit" value="Save">', 'button', 'Save', false],
    ['<input type="password" value="secret">', 'other', '', false],
    ['<select><option>a</option><option selected>b</option></select>', 'select', 'b', true],
    ['<textarea>a\nb</textarea>', 'text', 'a\vb', true],
  ])('%s', (html, kind, text, editable) => {
    const at = first(html)
    expect([at.control, at.kids.join('')]).toMatchObject([{ kind, editable }, text])
  })

  it('knows a search box, and that a paragraph is no control', () => {
    expect(fieldOf(first('<input type="search">'))?.search).toBe(true)
    expect(fieldOf(first('<input placeholder="Zoek geneesmiddel">'))?.search).toBe(true)
    expect(fieldOf(first('<p>x</p>'))).toBeUndefined()
  })

  it('knows controls by role', () => {
    expect(controlByRole(first('<div role="switch" aria-checked="true"></div>'))).toMatchObject({
      kind: 'check',
      checked: true,
    })
    expect(controlByRole(first('<a href="#">x</a>'))?.kind).toBe('link')
    expect(controlByRole(first('<div></div>'))).toBeUndefined()
  })

  it('reads the label of an icon, not of an avatar or an action', async () => {
    const label = async (html: string) => iconLabel(await boxOf(`<p>${html}</p>`, 'x'))
    expect(await label('<i id="x" title="Stopped"></i>')).toBe('Stopped')
    expect(await label('<span id="x" aria-label="Toggle row"></span>')).toBe('')
    expect(await label('<i id="x" title="Edit"></i>')).toBe('')
    expect(await label('<div id="x" aria-label="Medications"></div>')).toBe('')
  })
})

describe('frames, pictures, closed roots', () => {
  it('counts frames that are shown', async () => {
    expect(
      shownFramesIn(
        snapshotOf('<iframe src="about:blank"></iframe><iframe hidden></iframe><iframe width="0"></iframe>'),
      ),
    ).toBe(1)
  })

  it('names large pictures in the main area', async () => {
    const shot = snapshotOf(
      '<main><canvas width="900" height="480"></canvas><img alt="Scan" width="820" height="1100"><img alt="Logo" width="80" height="30"></main><nav><img width="900" height="900"></nav>',
    )
    expect(picturesIn(shot, 0).unread.map(({ text, why }) => [text, why])).toEqual([
      ['canvas', 'picture'],
      ['Scan', 'picture'],
    ])
  })

  it('looks for roots where roots can be', () => {
    const document = documentOf('<div id="h"></div><p id="p">x</p>')
    const host = document.getElementById('h') as Element
    expect([
      isCustom('x-list'),
      isCustom('div'),
      mayHaveRoot(host, 'div'),
      mayHaveRoot(document.getElementById('p') as Element, 'p'),
    ]).toEqual([true, false, true, false])
    const root = host.attachShadow({ mode: 'open' })
    expect(rootIn(host, 'div', undefined)).toBe(root)
    expect(openRoot(host)).toBe(root)
    expect(openRoot(document.getElementById('p') as Element)).toBeNull()
  })
})

describe('finding a row again', () => {
  const page = (rows: string[]) =>
    documentOf(
      `<table id="t"><tr><th>Drug</th><th>From</th></tr>${rows.map((row) => `<tr><td>${row}</td><td>2026</td></tr>`).join('')}</table>`,
    )
  const locatorOf = async (document: Document, row: number) => {
    const reading = await readFrame(document, { frame: 0, now: () => 0 })
    const locator = reading.grids[0]?.rows[row]?.locator
    if (!locator) throw new Error('no such row')
    return locator
  }

  it('says same, and adds nothing but one overlay', async () => {
    const document = page(['MTX', 'Neoral'])
    const before = document.body.innerHTML
    expect(highlight(document, await locatorOf(document, 1))).toBe('same')
    expect(document.body.innerHTML).toBe(before)
    expect(document.querySelectorAll('sidelight-highlight')).toHaveLength(1)
    clearHighlight(document)
    expect(document.querySelectorAll('sidelight-highlight')).toHaveLength(0)
  })

  it('finds a row that moved, says changed or gone', async () => {
    const document = page(['MTX', 'Neoral'])
    const locator = await locatorOf(document, 1)
    const body = document.querySelector('tbody') as Element
    body.insertBefore(body.children[2] as Element, body.children[1] as Element)
    expect(highlight(document, locator)).toBe('same')
    const cell = document.querySelectorAll('td')
    for (const at of cell) if (at.textContent === 'Neoral') at.textContent = 'Neoral 50 mg'
    expect(highlight(document, locator)).toBe('changed')
    document.body.innerHTML = ''
    expect(highlight(document, locator)).toBe('gone')
    expect(highlight(document, { frame: 0, path: '::nonsense(', hash: '' })).toBe('gone')
  })

  it('writes a path through a shadow root and follows it', async () => {
    const document = documentOf('<x-list></x-list>')
    const root = (document.querySelector('x-list') as Element).attachShadow({ mode: 'open' })
    root.innerHTML = '<table><tr><th>Drug</th><th>From</th></tr><tr><td>MTX</td><td>2026</td></tr></table>'
    const locator = await locatorOf(document, 0)
    expect(locator.path).toContain(' >>> ')
    expect(highlight(document, locator)).toBe('same')
  })

  it('reads one row by itself', () => {
    const document = page(['MTX'])
    const row = document.querySelectorAll('tr')[1] as Element
    expect(boxOfElement(row) && domPath(row)).toBe('#t > tbody:nth-child(1) > tr:nth-child(2)')
    row.setAttribute('style', 'display:none')
    expect(boxOfElement(row)).toBeNull()
  })
})

describe('pace', () => {
  it('is due after a slice, and rests', async () => {
    let now = 0
    const pace = paceOf(() => now)
    const due = (): boolean => Array.from({ length: 64 }, () => pace.due()).some(Boolean)
    expect(due()).toBe(false)
    now = 17
    expect(due()).toBe(true)
    await pace.rest()
    expect([due(), pace.rests]).toEqual([false, 1])
  })

  it('runs work that pauses to its end', async () => {
    const work = (function* () {
      yield
      yield
      return 'done'
    })()
    expect(
      await inSlices(
        work,
        paceOf(() => 0),
      ),
    ).toBe('done')
    expect(LIMITS.rows).toBe(20_000)
  })
})

describe('changes of the page', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('minds rows that come, not a clock', async () => {
    const document = documentOf('<p id="clock">10:00</p><table><tr><td>MTX</td></tr></table>')
    const changes = changesOf(document)
    const settle = () => new Promise((resolve) => setTimeout(resolve, 5))
    ;(document.getElementById('clock') as Element).textContent = '10:01'
    await settle()
    expect(changes.happened()).toBe(false)
    ;(document.querySelector('td') as Element).textContent = 'Neoral'
    await settle()
    expect([changes.happened(), changes.happened()]).toEqual([true, false])
    changes.stop()
  })

  it('tells once when changes pause, and no later than half a second', async () => {
    const document = documentOf('<p>a</p>')
    const changed = vi.fn()
    const stop = watchPage(document, changed)
    const timer = setInterval(() => document.body.append('x'), 40)
    await new Promise((resolve) => setTimeout(resolve, 500))
    clearInterval(timer)
    expect(changed).toHaveBeenCalled()
    const times = changed.mock.calls.length
    stop()
    document.body.append('y')
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(changed).toHaveBeenCalledTimes(times)
  })
})
