import type { CompiledTarget } from '../compiled'

/** How evidence calls a name that a person of this site settled. */
export const LOCAL = 'local synonym, '

/** Who settled a name here and when ("Dr A. Nyström, 2026-11-21"); undefined when it is not the site's own. */
export const localOf = (target: CompiledTarget | undefined): string | undefined =>
  target?.from?.startsWith(LOCAL) === true ? target.from.slice(LOCAL.length) : undefined
