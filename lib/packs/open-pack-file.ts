import type { Pack } from '../model/pack'
import { readPackYaml } from './editor/pack-yaml'
import type { Loaded } from './open-pack'
import { openPackText } from './open-pack-text'

/**
 * Opens a whole program from the text of one file: YAML as the program editor saves it, or compiled JSON (told apart by `name`).
 * The problem names the place and the reason.
 */
export const openPackFile = (name: string, text: string): Loaded<Pack> => {
  if (!/\.ya?ml$/i.test(name)) return openPackText(text)
  const read = readPackYaml(text)
  // Once more as JSON: the bounds and refusals of a pack file hold for YAML too.
  return read.ok ? openPackText(JSON.stringify(read.value)) : { ok: false, problem: `the file: ${read.problem}` }
}
