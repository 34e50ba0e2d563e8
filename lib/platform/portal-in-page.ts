import type { PortalField, Write } from '../forms/portal/portal-field'

export interface PortalPut {
  id: number
  write: Write
}

/** What became of one field: `changed` when it no longer is as it was shown, `refused` when it does not take the value. */
export type PortalPutResult = 'filled' | 'changed' | 'refused'

/** What the portal's script leaves in its isolated world, in each frame of the portal. */
export interface PortalInPage {
  /** Looks at the page anew; numbers given before no longer hold. */
  fields(): Omit<PortalField, 'frame'>[]
  /** Frames a field on the page; null takes the frame away. */
  show(id: number | null): void
  /** What was put before can no longer be undone. */
  put(puts: readonly PortalPut[]): { id: number; put: PortalPutResult }[]
  /** Puts back what the last `put` replaced; how many fields. */
  undo(): number
}

declare global {
  var sidelightPortal: PortalInPage | undefined
}
