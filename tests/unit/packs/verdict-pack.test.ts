import { describe, expect, it } from 'vitest'
import { verdictPack } from '../../../lib/packs/verdict-pack'
import { program } from './program'

const nulojix = program('fr-nulojix')

describe('the part of a program that a verdict needs', () => {
  it('names its forms and leaves their fields, its cases and its PDFs for later', () => {
    const { forms, ...part } = verdictPack({ ...nulojix, pdfMappings: [] })
    expect(forms.map(({ id, title }) => [id, title])).toEqual(nulojix.forms.map(({ id, title }) => [id, title]))
    expect(forms.some((form) => 'item' in form)).toBe(false)
    expect(Object.keys(part)).not.toContain('cases')
    expect(Object.keys(part)).not.toContain('pdfMappings')
  })
})
