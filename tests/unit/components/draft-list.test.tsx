// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, it } from 'vitest'
import { DraftList, type DraftListProps } from '../../../components/draft-list'
import type { DraftSummary } from '../../../lib/model/draft'
import { translator } from '../../../lib/platform/i18n'

const draft = (id: string, patientKey: string): DraftSummary => ({
  id,
  patientKey,
  program: 'p',
  questionnaire: 'q',
  version: 1,
  answered: 3,
  createdAt: '2026-11-20T09:00:00.000Z',
  updatedAt: '2026-11-20T10:00:00.000Z',
})

let root: HTMLElement
const show = (props: Partial<DraftListProps> & Pick<DraftListProps, 'drafts'>) =>
  act(() =>
    render(
      <DraftList
        patientKey="mine"
        titleOf={({ id }) => `Request ${id}`}
        stateOf={() => 'draft'}
        wayOf={() => null}
        keptOf={() => null}
        refusedOf={() => null}
        onOpen={() => {}}
        onDelete={() => {}}
        formatWhen={() => '20 Nov 2026'}
        t={translator('en')}
        {...props}
      />,
      root,
    ),
  )
const lines = () => [...root.querySelectorAll('[data-draft]')].map((line) => line.getAttribute('data-draft'))

beforeEach(() => {
  root = document.createElement('div')
})

it('a request that cannot be opened says so at its own line, and is deleted for good only by name', () => {
  show({
    drafts: [draft('sound', 'mine'), draft('damaged', 'mine')],
    refusedOf: ({ id }) => (id === 'damaged' ? 'This request cannot be read.' : null),
  })
  expect(lines()).toEqual(['sound', 'damaged'])
  const said = root.querySelector('[data-draft="damaged"] [role="alert"]')
  expect(said?.textContent).toBe('This request cannot be read. Deleted now, it cannot be brought back.')
  const buttonsOf = (id: string) =>
    [...root.querySelectorAll(`[data-draft="${id}"] button`)].map((button) => button.textContent)
  expect(buttonsOf('damaged')).toEqual(['Open', 'Delete for good'])
  expect(buttonsOf('sound')).toEqual(['Open', 'Delete'])
  expect(root.querySelectorAll('[role="alert"]')).toHaveLength(1)
})

it('ten of other patients’ requests stand at once, the rest on a click', () => {
  show({ drafts: [draft('own', 'mine'), ...Array.from({ length: 12 }, (_, i) => draft(`o${i}`, 'theirs'))] })
  expect(lines()).toHaveLength(11)
  const more = root.querySelector<HTMLButtonElement>('[data-testid="more-drafts"]')
  expect(more?.textContent).toBe('Show 2 more')
  act(() => more?.click())
  expect(lines()).toHaveLength(13)
  expect(root.querySelector('[data-testid="more-drafts"]')).toBeNull()
})
