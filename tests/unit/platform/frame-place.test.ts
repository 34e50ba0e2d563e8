// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { FramePlace, framePlace } from '../../../lib/platform/frame-place'

afterEach(() => {
  document.body.innerHTML = ''
})

describe('where a frame stands and what it shows', () => {
  it('the main frame stands at the top', () => expect(framePlace().levels).toEqual([]))

  it('names its frames by their own words, and says which are sandboxed', () => {
    document.body.innerHTML =
      '<iframe title="Laboratory" src="https://lab.example/results?patient=1"></iframe><iframe sandbox name="print"></iframe>'
    const { shows } = framePlace()
    expect(shows.map(({ label, sandboxed }) => [label, sandboxed])).toEqual([
      ['Laboratory · lab.example', false],
      [expect.stringContaining('print'), true],
    ])
  })

  it('leaves the patient out of the name: only the host of an address is kept', () => {
    document.body.innerHTML = '<iframe src="https://lab.example/results?patient=Peeters"></iframe>'
    expect(JSON.stringify(framePlace())).not.toContain('Peeters')
  })

  it('finds frames inside shadow roots, in document order, and leaves our own panel out', () => {
    document.body.innerHTML = '<div id="host"></div><iframe name="second"></iframe><sidelight-panel></sidelight-panel>'
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' })
    root?.append(Object.assign(document.createElement('iframe'), { name: 'first' }))
    document.querySelector('sidelight-panel')?.attachShadow({ mode: 'open' }).append(document.createElement('iframe'))
    expect(framePlace().shows.map(({ label }) => label.split(' · ')[0])).toEqual(['first', 'second'])
  })

  it('uses nothing from outside its own braces: it is sent to the page as text', () => {
    const alone = new Function(`return (${framePlace.toString()})()`) as () => unknown
    expect(FramePlace.safeParse(alone()).success).toBe(true)
  })
})
