import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toHtml } from '../../../scripts/markdown'

describe('our documents as pages', () => {
  it.each([
    ['# A <b>', '<h1>A &lt;b&gt;</h1>'],
    ['one\ntwo', '<p>one two</p>'],
    ['- a\n  more\n- b', '<ul><li>a more</li><li>b</li></ul>'],
    ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['**x** `y`', '<p><strong>x</strong> <code>y</code></p>'],
    ['[h](HAZARDS.md) [f](lib/a.ts)', '<p><a href="hazards.html">h</a> f</p>'],
    [
      '| a | b |\n| --- | --- |\n| 1 | 2 |',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    ],
    ['```sh\na < b\n\nc\n```', '<pre>a &lt; b\n\nc</pre>'],
    ['## T\ntext', '<h2>T</h2><p>text</p>'],
  ])('%j', (markdown, html) => expect(toHtml(markdown)).toBe(html))

  it.each(['HAZARDS.md', 'FLEET.md', 'INTENDED-PURPOSE.md'])('%s keeps its words and leaves no mark behind', (file) => {
    const html = toHtml(readFileSync(file, 'utf8'))
    expect(html.length).toBeGreaterThan(1000)
    expect(html).not.toMatch(/^(#|\||- )/m)
    expect(html).not.toContain('<script')
  })
})
