import type { PDFDocument } from '@cantoo/pdf-lib'
import fontkit from '@pdf-lib/fontkit'

type Fontkit = Parameters<PDFDocument['registerFontkit']>[0]

/**
 * `@pdf-lib/fontkit` as `@cantoo/pdf-lib` takes it: a subset of its has an `encode` too, which wants a stream, and pdf-lib would call it
 * without one. What is handed on has `encodeStream` alone.
 */
export const subsettingFontkit: Fontkit = {
  create: (data, name) => {
    const font = fontkit.create(data, name)
    const createSubset = font.createSubset.bind(font)
    font.createSubset = () => {
      const subset = createSubset()
      const handed = {
        includeGlyph: (glyph: number) => subset.includeGlyph(glyph),
        encodeStream: () => subset.encodeStream(),
        cff: (subset as { cff?: unknown }).cff,
      }
      return handed as unknown as ReturnType<typeof createSubset>
    }
    return font as unknown as ReturnType<Fontkit['create']>
  },
}
