// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, it } from 'vitest'
import { FromListBanner } from '../../../components/from-list'
import { translator } from '../../../lib/platform/i18n'

it('what differs from the page stands under one heading a kind, what is contradicted first', () => {
  const root = document.createElement('div')
  render(
    <FromListBanner
      name={null}
      bare="holds-medicines"
      differences={[
        { kind: 'missing', page: 'Medrol 16 mg' },
        { kind: 'missing', page: 'Imuran 50 mg' },
        { kind: 'differs', page: 'Neoral, stopped', list: 'Neoral, active' },
      ]}
      onBack={() => {}}
      t={translator('en')}
    />,
    root,
  )
  expect([...root.querySelectorAll('h3, li')].map((one) => one.textContent)).toEqual([
    'On the page, and in the list:',
    'Neoral, stopped Neoral, active',
    'Only on the page:',
    'Medrol 16 mg ',
    'Imuran 50 mg ',
  ])
})
