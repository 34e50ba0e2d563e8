// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { PharmacyTable } from '../../../components/pharmacy-table'
import { translator } from '../../../lib/platform/i18n'

const shown = (rows: readonly number[], lang: 'en' | 'fr' | 'nl' = 'en') => {
  const root = document.createElement('div')
  act(() =>
    render(
      <PharmacyTable
        caption="Lines"
        columns={[{ id: 'n', label: 'Number', value: (row: number) => row }]}
        rows={rows}
        empty="Nothing yet"
        t={translator(lang)}
      />,
      root,
    ),
  )
  return root
}
const many = Array.from({ length: 5000 }, (_, i) => i)

it.each([
  ['en', 1, '1 of 1 line'],
  ['en', 2, '2 of 2 lines'],
  ['fr', 1, '1 sur 1 ligne'],
  ['fr', 2, '2 sur 2 lignes'],
  ['nl', 1, '1 van 1 regel'],
] as const)('its count agrees with its noun (%s, %i)', (lang, count, said) =>
  expect(shown(many.slice(0, count), lang).querySelector('[data-testid="rows"]')?.textContent).toBe(said),
)

it('five thousand lines: fifty are drawn, the button says how many it adds, and paper says how many of all it holds', () => {
  const root = shown(many)
  const rows = () => root.querySelectorAll('tbody tr').length
  const button = () => [...root.querySelectorAll<HTMLButtonElement>('.data > button')].at(-1)
  expect(rows()).toBe(50)
  expect(root.querySelector('caption .on-paper')?.textContent).toBe(' 50 of 5,000 lines')
  expect(button()?.textContent).toBe('Show 500 more')
  act(() => button()?.click())
  expect(rows()).toBe(550)
  expect(root.querySelector('caption .on-paper')?.textContent).toBe(' 550 of 5,000 lines')
})
