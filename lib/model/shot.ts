import { z } from 'zod'

/** What a computed style says of all elements that are styled alike, as the page's half of the reader hands it over. */
export const ShotLook = z.strictObject({
  tag: z.string(),
  /** The whole class attribute. */
  name: z.string(),
  role: z.string(),
  /** How the content joins its neighbours: runs on, stands apart, breaks the line. */
  flow: z.enum(['inline', 'atom', 'block']),
  /** Runs on, but with room beside it: no word goes on from its neighbour into it. */
  apart: z.boolean(),
  display: z.string(),
  /** False: its own text is not painted, children may be. */
  ink: z.boolean(),
  struck: z.boolean(),
  bold: z.boolean(),
  pre: z.boolean(),
  color: z.string(),
  background: z.string(),
  /** Opacity of the element and its ancestors together. */
  opacity: z.number(),
  /** Columns of a CSS grid; 0 for anything else. */
  tracks: z.int().nonnegative(),
  scrolls: z.boolean(),
  /** Taken out of the flow or moved. */
  moved: z.enum(['no', 'moved', 'fixed']),
})
export type ShotLook = z.infer<typeof ShotLook>

/** How a row of known markup is written down: code as it stands, and numbers of the row's own values. */
const ShotPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('code'), code: z.string() }),
  /** Text of an element of this look; `begun`: something stands before it there. */
  z.strictObject({ kind: z.literal('text'), value: z.int(), look: z.int(), begun: z.boolean() }),
  /** What attributes say, in pieces: as it stands, or a value. */
  z.strictObject({ kind: z.literal('said'), pieces: z.array(z.union([z.string(), z.int()])) }),
])
export const ShotPattern = z.strictObject({ look: z.int(), named: z.boolean(), parts: z.array(ShotPart) })
export type ShotPattern = z.infer<typeof ShotPattern>

/** The list a hint points at, as numbers of marked elements: where it stands, and each row's cells, null where one is missing. */
const HintedList = z.strictObject({ where: z.int(), rows: z.array(z.array(z.int().nullable())) })

/**
 * What is seen in one document, taken down in the page and read in the extension: the page pays for the walk alone. `code` is the
 * tree as a run of numbers (lib/reading/shot-code.ts), `text` all its words in the order drawn.
 */
export const Shot = z.strictObject({
  title: z.string(),
  lang: z.string(),
  /** Null where the document has nothing to walk through, or the walk failed. */
  tree: z
    .strictObject({
      layout: z.boolean(),
      looks: z.array(ShotLook),
      /** Each a run of lines of name, tab and value (lib/reading/said-by.ts). */
      attributes: z.array(z.string()),
      names: z.array(z.string()),
      /** The markup that rows share. */
      patterns: z.array(ShotPattern),
      code: z.string(),
      text: z.string(),
      cut: z.strictObject({ rows: z.int(), text: z.boolean(), depth: z.int() }),
      hinted: z.strictObject({ id: z.string(), lists: z.array(HintedList), gone: z.array(z.int()) }).optional(),
    })
    .nullable(),
  /** In words, what kept the document from being taken down whole. */
  failure: z.string().optional(),
  /** It kept changing while it was taken down. */
  restless: z.boolean(),
  takenMs: z.number(),
})
export type Shot = z.infer<typeof Shot>
export type ShotTree = NonNullable<Shot['tree']>
