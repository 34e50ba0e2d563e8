import { parse, stringify } from 'yaml'

/** A program as one YAML document, for people to read, compare and sign. */
export const packYaml = (draft: unknown): string => stringify(draft, { lineWidth: 110, aliasDuplicateObjects: false })

/** The program in a YAML document; the fault, with its line, when it is none. Aliases are not followed far: a file is data. */
export const readPackYaml = (text: string): { ok: true; value: unknown } | { ok: false; problem: string } => {
  try {
    return { ok: true, value: parse(text, { maxAliasCount: 100 }) as unknown }
  } catch (cause) {
    return { ok: false, problem: cause instanceof Error ? cause.message : String(cause) }
  }
}
