import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'

/**
 * What is wrong with a PDF, in words; nothing when it is sound. Every object is read and every place the cross-reference names is
 * looked at; where qpdf is installed its `--check` is asked as well (it is on no fresh machine, so the test does not stand on it).
 */
export const pdfFaults = async (bytes: Uint8Array): Promise<string[]> => [
  ...(await unreadable(bytes)),
  ...misplaced(bytes),
  ...qpdfFaults(bytes),
]

const unreadable = async (bytes: Uint8Array): Promise<string[]> => {
  try {
    const document = await PDFDocument.load(bytes, { throwOnInvalidObject: true, updateMetadata: false })
    return document.getPageCount() > 0 ? [] : ['no page']
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

/** The last `startxref` must lead to a cross-reference, and the file must end there. */
const misplaced = (bytes: Uint8Array): string[] => {
  const text = Buffer.from(bytes).toString('latin1')
  const end = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)
  const at = text.slice(Number(end?.[1] ?? text.length))
  return [
    ...(text.startsWith('%PDF-') ? [] : ['no header']),
    ...(/^(?:xref\s|\d+ \d+ obj[\s\S]{0,400}\/XRef)/.test(at) ? [] : ['its end leads to no cross-reference']),
  ]
}

const qpdfFaults = (bytes: Uint8Array): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-pdf-'))
  try {
    const file = join(folder, 'form.pdf')
    writeFileSync(file, bytes)
    const { error, status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })
    return error !== undefined || status === 0 ? [] : [`qpdf --check: ${stdout}${stderr}`]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
