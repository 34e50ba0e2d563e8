import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Pack } from '../../../lib/model/pack'
import { compileFolder } from '../../../scripts/pack-folders'

const PROGRAMS = fileURLToPath(new URL('../../../programs', import.meta.url))

/** A program as its folder compiles now; throws with the problem when it does not. */
export const program = (id: string): Pack => {
  const compiled = compileFolder(`${PROGRAMS}/${id}`)
  if (!compiled.ok) throw new Error(compiled.problem)
  return compiled.value
}

/** Every program there is. */
export const programIds = (): string[] => readdirSync(PROGRAMS)
