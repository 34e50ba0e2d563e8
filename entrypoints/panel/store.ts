import { useLayoutEffect, useReducer } from 'preact/hooks'

/** The smallest store that can be told and listened to. */
export interface Store<S> {
  get: () => S
  set: (change: Partial<S>) => void
  listen: (listener: () => void) => () => void
}

export const createStore = <S extends object>(initial: S): Store<S> => {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change }
      for (const listener of listeners) listener()
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The state as it is now. Listened to before anything else can change it: what changed between drawing and listening would be missed. */
export const useStore = <S extends object>(store: Store<S>): S => {
  const [, redraw] = useReducer<number, void>((drawn) => drawn + 1, 0)
  useLayoutEffect(() => store.listen(redraw), [store])
  return store.get()
}
