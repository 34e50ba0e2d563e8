import type { PanelState } from './state'
import type { Store } from './store'

/** No list of one patient is larger; a larger file is not even read. */
const LARGEST = 10_000_000

/** Reads a list that a person gave in place of the page; what keeps it from being taken is said where lists are given. */
export const giveList = async (
  store: Store<PanelState>,
  given: File | { name: string | null; text: string },
): Promise<void> => {
  store.set({ listProblem: null })
  const text = given instanceof File ? (given.size > LARGEST ? null : await given.text()) : given.text
  const { openList } = await import('./open-list')
  const problem = text === null ? 'too-large' : await openList(store, { name: given.name, text })
  if (problem !== null) store.set({ listProblem: problem, view: 'list' })
}

/** Lets a file or a text be dropped anywhere on the panel; text dropped into a field stays that field's. */
export const dropTarget = (store: Store<PanelState>) => ({
  onDragOver: (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  },
  onDrop: (event: DragEvent) => {
    const file = event.dataTransfer?.files[0]
    if (file === undefined) return
    event.preventDefault()
    void giveList(store, file)
  },
})
