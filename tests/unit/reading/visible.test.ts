import { describe, expect, it } from 'vitest'
import { looksOf } from '../../../lib/reading/looks'
import { traitsOf } from '../../../lib/reading/traits'
import { hasLayout, hiddenByMarkup, isClosedDetails, isVisible, squeezedOut } from '../../../lib/reading/visible'
import { documentOf, read } from './page'

const seen = async (html: string): Promise<string> => (await read(html)).blocks.map((block) => block.text).join(' ')

describe('visible means visible', () => {
  it.each([
    ['display: none', '<p style="display:none">no</p>'],
    ['inside display: none', '<div style="display:none"><p>no</p></div>'],
    ['visibility: hidden', '<p style="visibility:hidden">no</p>'],
    ['opacity 0', '<p style="opacity:0">no</p>'],
    ['inside opacity 0', '<div style="opacity:0"><p style="opacity:1">no</p></div>'],
    ['zero font size', '<p style="font-size:0">no</p>'],
    ['transparent ink', '<p style="color:transparent">no</p>'],
    ['clipped to nothing', '<p style="position:absolute;clip:rect(0,0,0,0)">no</p>'],
    ['clipped to a point', '<p style="position:absolute;clip:rect(1px, 1px, 1px, 1px)">no</p>'],
    ['clip-path', '<p style="clip-path:inset(50%)">no</p>'],
    ['one pixel and overflow hidden', '<p style="width:1px;height:1px;overflow:hidden">no</p>'],
    ['closed by height', '<div style="height:0;overflow:hidden"><p>no</p></div>'],
    ['far off screen', '<p style="position:absolute;left:-9999px">no</p>'],
    ['indented away', '<p style="text-indent:-9999px">no</p>'],
    ['scaled away', '<p style="transform:scale(0)">no</p>'],
    ['content-visibility: hidden', '<p style="content-visibility:hidden">no</p>'],
    ['the hidden attribute', '<p hidden>no</p>'],
    ['a closed details', '<details><summary>yes</summary><p>no</p></details>'],
    ['a closed dialog', '<dialog><p>no</p></dialog>'],
    [
      'scripts, styles, templates',
      '<script>no</script><style>no{}</style><template>no</template><noscript>no</noscript>',
    ],
    ['a hidden input', '<input type="hidden" value="no">'],
  ])('%s is not read', async (_, html) => {
    expect(await seen(`${html}<p>yes</p>`)).not.toMatch(/\bno\b/)
  })

  it.each([
    [
      'a visible child of a hidden parent',
      '<div style="visibility:hidden"><p style="visibility:visible">yes</p></div>',
    ],
    ['half opacity', '<p style="opacity:.5">yes</p>'],
    ['an open details', '<details open><summary>more</summary><p>yes</p></details>'],
    ['an open dialog', '<dialog open><p>yes</p></dialog>'],
    ['what a screen reader skips and a person sees', '<p aria-hidden="true">yes</p>'],
    ['a box that fell flat around floats', '<div style="height:0;overflow:hidden"><p style="float:left">yes</p></div>'],
    [
      'positioned text in a flat box',
      '<div style="height:0;overflow:hidden"><p style="position:absolute">yes</p></div>',
    ],
    ['small text', '<p style="font-size:6px">yes</p>'],
    ['slightly moved', '<p style="position:relative;left:-10px">yes</p>'],
  ])('%s is read', async (_, html) => {
    expect(await seen(html)).toContain('yes')
  })

  it('does not change the letters that a style draws in capitals', async () => {
    expect(await seen('<p style="text-transform:uppercase">Methotrexate</p>')).toBe('Methotrexate')
  })

  it('asks one element with all its ancestors', () => {
    const document = documentOf(
      '<div style="display:none"><b id="a">x</b></div><details><summary id="s">s</summary><b id="d">x</b></details><b id="v">x</b>',
    )
    const at = (id: string) => document.getElementById(id) as Element
    expect([isVisible(at('a')), isVisible(at('s')), isVisible(at('d')), isVisible(at('v'))]).toEqual([
      false,
      true,
      false,
      true,
    ])
  })

  it('knows where no layout exists, and trusts styles there only', () => {
    const document = documentOf('<p id="p" style="height:0;overflow:hidden">x</p>')
    expect(hasLayout(document)).toBe(false)
    const element = document.getElementById('p') as Element
    const view = document.defaultView as Window
    const looks = looksOf(view)
    const body = looks.of(
      document.body,
      'body',
      [],
      looks.of(document.documentElement, 'html', [], blank(view, document), 1),
      1,
    )
    const look = looks.of(element, 'p', element.getAttributeNames(), body, 1)
    expect(squeezedOut(element, look, null, false)).toBe(true)
    expect(looks.of(element, 'p', element.getAttributeNames(), body, 1)).toBe(look)
  })

  it('tells by tag what never shows', () => {
    const document = documentOf('<details id="d"></details><dialog id="g"></dialog>')
    expect(hiddenByMarkup(document.createElement('script'), 'script')).toBe(true)
    expect(hiddenByMarkup(document.getElementById('g') as Element, 'dialog')).toBe(true)
    expect(isClosedDetails(document.getElementById('d') as Element, 'details')).toBe(true)
  })

  it('keeps what a class says with the look', () => {
    expect(traitsOf('nav nav-tabs').tabs).toBe(true)
    expect(traitsOf('MuiCircularProgress-root').busy).toBe(true)
    expect(traitsOf('')).toEqual({ kind: '', label: false, tabs: false, pages: false, busy: false })
  })
})

const blank = (view: Window, document: Document) =>
  looksOf(view).of(document.documentElement, 'html', [], { bare: new Map(), inside: new Map(), opacity: 1 } as never, 1)
