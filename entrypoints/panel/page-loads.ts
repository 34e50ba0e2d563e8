import type { ChartedPage } from '../../lib/platform/charted-page'

/** A page that says it is still loading is waited for this long; what comes later is read when a person asks. */
export const WAITS_MS = 10_000

/** Whether the page says that it is still loading: something turns on it, or words say so. */
export const isLoading = (page: ChartedPage | null): boolean =>
  page?.base.coverage.signs.some(({ kind }) => kind === 'loading') ?? false
