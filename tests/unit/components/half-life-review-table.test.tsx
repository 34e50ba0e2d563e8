// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { HalfLifeReviewTable } from '../../../components/half-life-review-table'
import { translator } from '../../../lib/platform/i18n'

it('hundreds of figures: fifty stand at once, more on a click, each as the language writes numbers', () => {
  const root = document.createElement('div')
  const rows = Array.from({ length: 120 }, (_, i) => ({
    key: `k${i}`,
    substance: `substance ${i}`,
    figure: { lowH: 1.5, highH: 3, basis: 'parent', source: 'a label', certainty: 'B' } as const,
  }))
  act(() =>
    render(
      <HalfLifeReviewTable rows={rows} lang="fr" onSign={() => {}} onTakeBack={() => {}} t={translator('fr')} />,
      root,
    ),
  )
  const drawn = () => root.querySelectorAll('[data-half-life]').length
  expect(drawn()).toBe(50)
  expect(root.querySelector('[data-half-life="k0"]')?.textContent).toContain('1,5')
  const more = root.querySelector<HTMLButtonElement>('[data-testid="more-half-lives"]')
  expect(more?.textContent).toBe('En afficher 50 de plus')
  act(() => more?.click())
  expect(drawn()).toBe(100)
})
