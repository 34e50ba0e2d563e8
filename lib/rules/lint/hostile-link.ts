import type { Smeller } from './smell'
import { stringsOf } from './strings-of'

const SCHEME =
  /(?<![\p{L}\d])(?:(javascript|vbscript)\s*:\s*\S|(data):[a-z]+\/|(file|blob|chrome(?:-extension)?|moz-extension):\/?\/|(intent|ms-[a-z]+):\S)/iu
const PLAIN = /(?<![\p{L}\d])(http|ftp|ws):\/\//iu
/** Addresses by which FHIR names things; nothing follows them. */
const NAMES = /^http:\/\/(hl7\.org|loinc\.org|snomed\.info|unitsofmeasure\.org)\//

/** An address that runs something, or that somebody on the way can answer, has no place in a text people click. */
export const hostileLink: Smeller = ({ pack }) =>
  stringsOf(pack).flatMap(({ path, text }) => {
    const found = SCHEME.exec(text)?.slice(1).find(Boolean) ?? (NAMES.test(text) ? undefined : PLAIN.exec(text)?.[1])
    return found === undefined
      ? []
      : [
          {
            smell: 'hostile-link',
            level: 'error' as const,
            where: path,
            message: `an address that begins with "${found}:"`,
          },
        ]
  })
