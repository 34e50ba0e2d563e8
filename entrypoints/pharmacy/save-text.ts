import type { CellValue } from '../../components/pharmacy-table'
import type { Lang } from '../../lib/model/text'
import { toCsv } from '../../lib/pharmacy/observatory/to-csv'

/** Hands a text to the person as a file. */
export const saveText = (name: string, text: string, type: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

/** Hands a table to the person as CSV that their Excel opens right. */
export const saveCsv =
  (name: string, lang: Lang) =>
  (header: readonly string[], rows: readonly (readonly CellValue[])[]): void =>
    saveText(name, toCsv(header, rows, lang), 'text/csv')
