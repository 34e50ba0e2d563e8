/** Reads CSV with a header row (comma or semicolon, quotes doubled inside quotes) into one record a row. */
export function readCsv(text: string): Record<string, string>[] {
  const source = text.replace(/^\uFEFF/, '')
  const header = source.slice(0, source.search(/\r?\n|$/))
  const separator = header.split(';').length > header.split(',').length ? ';' : ','
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const closeCell = (): void => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i)
    if (quoted) {
      if (char !== '"') cell += char
      else if (source[i + 1] === '"') {
        cell += '"'
        i++
      } else quoted = false
    } else if (char === '"' && cell === '') quoted = true
    else if (char === separator) closeCell()
    else if (char === '\n') {
      closeCell()
      rows.push([])
    } else if (char !== '\r') cell += char
  }
  closeCell()
  const [names = [], ...records] = rows.filter((row) => row.some((value) => value !== ''))
  return records.map((row) => Object.fromEntries(names.map((name, i) => [name.trim(), row[i] ?? ''])))
}
