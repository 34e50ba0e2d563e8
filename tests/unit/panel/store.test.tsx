// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, it } from 'vitest'
import { createStore, type Store, useStore } from '../../../entrypoints/panel/store'

const Typed = ({ store }: { store: Store<{ text: string }> }) => <p>{useStore(store).text}</p>

it('what changes as soon as a view is drawn is drawn too: nothing typed early is missed', async () => {
  const store = createStore({ text: 'as filled' })
  const root = document.createElement('div')
  render(<Typed store={store} />, root)
  store.set({ text: 'as typed at once' })
  // A microtask: no frame was painted, so that no effect that waits for one has run.
  await Promise.resolve()
  expect(root.textContent).toBe('as typed at once')
  store.set({ text: 'as typed later' })
  await Promise.resolve()
  expect(root.textContent).toBe('as typed later')
  render(null, root)
})
