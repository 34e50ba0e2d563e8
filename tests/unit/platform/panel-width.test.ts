import { describe, expect, it } from 'vitest'
import { DEFAULT_WIDTH, panelWidth } from '../../../lib/platform/panel-width'

describe('the width of the panel', () => {
  it.each([
    ['the usual, on a ward screen', DEFAULT_WIDTH, 1366, 380],
    ['never under 320', 10, 1366, 320],
    ['never over half of the page', 2000, 1366, 683],
    ['320 on a page too narrow for half', 380, 500, 320],
    ['the whole of a page narrower than that', 380, 280, 280],
  ])('%s', (_what, wanted, viewport, expected) => expect(panelWidth(wanted, viewport)).toBe(expected))
})
