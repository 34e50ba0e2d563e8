import type { TeachOrder, TeachState } from './teach-messages'

/** What the teaching script leaves in its isolated world until teaching ends. */
export interface TeachInPage {
  obey(order: TeachOrder): TeachState
  /** When this frame was last pointed at, in milliseconds; how much it holds, before anything was. */
  weight(): { pointed: number; size: number }
  end(): void
}

declare global {
  var sidelightTeach: TeachInPage | undefined
  var sidelightTeachNonce: string | undefined
}
