import { z } from 'zod'

export const Lang = z.enum(['en', 'fr', 'nl'])
export type Lang = z.infer<typeof Lang>

/** One sentence in the panel's languages. `original` names the languages in which the source itself says it. */
export const Text = z.strictObject({
  en: z.string().min(1),
  fr: z.string().min(1),
  nl: z.string().min(1),
  original: z.array(Lang).optional(),
})
export type Text = z.infer<typeof Text>

/** The source's own words, verbatim, in the language they were written in. */
export const Quote = z.strictObject({
  /** Id of a `SourceDocument` of the program. */
  source: z.string(),
  section: z.string(),
  lang: Lang,
  text: z.string().min(1),
})
export type Quote = z.infer<typeof Quote>

export const SourceDocument = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  /** As stated in the document; null when it states none. */
  date: z.string().nullable(),
  languages: z.array(Lang).min(1),
  url: z.url({ protocol: /^https$/ }).optional(),
  /** Which language governs where they differ, and known slips of the others. */
  remarks: z.array(Text).optional(),
})
export type SourceDocument = z.infer<typeof SourceDocument>
