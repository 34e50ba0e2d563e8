/** A word longer than the line is cut where it no longer fits. */
const cutWord = (word: string, width: number, measure: (text: string) => number): string[] => {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter) > width) {
      pieces.push(piece)
      piece = letter
    } else piece += letter
  }
  return [...pieces, piece]
}

/** A text broken into lines no wider than `width` (points, as `measure` gives them); its own line breaks stay. Never loses a letter. */
export const wrapText = (text: string, width: number, measure: (text: string) => number): string[] =>
  text.split(/\r?\n/).flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph
      .split(' ')
      .flatMap((one) => (measure(one) > width ? cutWord(one, width, measure) : [one]))) {
      const longer = line === '' ? word : `${line} ${word}`
      if (line !== '' && measure(longer) > width) {
        lines.push(line)
        line = word
      } else line = longer
    }
    return [...lines, line]
  })
