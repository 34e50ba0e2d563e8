/** The separator a header line uses most, outside of quotes. */
const separatorOf = (header: string): string => {
  const bare = header.replace(/"[^"]*"/g, '')
  const counts = [';', '\t', ',', '|'].map((one) => [one, bare.split(one).length] as const)
  return counts.reduce((a, b) => (b[1] > a[1] ? b : a))[0]
}

/**
 * Rows of a CSV text: comma, semicolon, tab or bar, whichever the first line uses; quotes doubled inside quotes, line breaks allowed in
 * them. `open` tells that a quote was never closed: the file was cut off, or is no CSV.
 */
export function csvRows(text: string): { rows: string[][]; open: boolean } {
  const source = text.replace(/^\ufeff/, '')
  const separator = separatorOf(source.slice(0, source.search(/\r?\n|$/)))
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const closeRow = (): void => {
    row.push(cell.trim())
    cell = ''
    if (row.some((value) => value !== '')) rows.push(row)
    row = []
  }
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i)
    if (quoted) {
      if (char !== '"') cell += char
      else if (source[i + 1] === '"') {
        cell += '"'
        i++
      } else quoted = false
    } else if (char === '"' && cell.trim() === '') {
      quoted = true
      cell = ''
    } else if (char === separator) {
      row.push(cell.trim())
      cell = ''
    } else if (char === '\n') closeRow()
    else if (char !== '\r') cell += char
  }
  if (cell !== '' || row.length > 0) closeRow()
  return { rows, open: quoted }
}
