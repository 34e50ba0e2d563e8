import type { Pack, VerdictPack } from '../model/pack'

/** The part of a pack that a verdict needs, about a third of it: read at every click, while the rest waits until a form is wanted. */
export const verdictPack = ({ cases: _cases, pdfMappings: _pdfs, forms, ...pack }: Pack): VerdictPack => ({
  ...pack,
  forms: forms.map(({ id, title, _title }) => (_title === undefined ? { id, title } : { id, title, _title })),
})
