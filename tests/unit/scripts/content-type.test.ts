import { describe, expect, it } from 'vitest'
import { contentType } from '../../../scripts/content-type'

describe('how a saved page is served', () => {
  it.each([
    ['UTF-8 that does not say so', 'page.html', Buffer.from('<p>arrêté</p>'), 'text/html; charset=utf-8'],
    ['Latin-1 that does not say so', 'page.htm', Buffer.from('<p>arrêté</p>', 'latin1'), 'text/html'],
    ['a page that says so itself', 'page.html', Buffer.from('<meta charset="iso-8859-1"><p>a</p>'), 'text/html'],
    ['a picture', 'shot.PNG', Buffer.from([137, 80]), 'image/png'],
    ['anything else', 'data.bin', Buffer.from([0]), 'application/octet-stream'],
  ])('%s', (_what, path, bytes, type) => expect(contentType(path, bytes)).toBe(type))
})
