/** One list as it was read, to be drawn over the page it was read from. */
export interface DrawnSection {
  frame: number
  kind: string
  shape: string
  because: string
  columns: string[]
  /** Locator paths of its rows. */
  rows: string[]
}

/** Runs in the page: a frame around each row, coloured by what its list is about, and a word on the first. Touches no row. */
export const drawSections = (sections: readonly DrawnSection[]): void => {
  const HUES: Readonly<Record<string, string>> = {
    medications: '#0a7d38',
    allergies: '#b3261e',
    problems: '#6a3fb5',
    measurements: '#0b63c5',
    immunisations: '#00798c',
    unsure: '#c77700',
  }
  // A shadow root's path cannot be selected from outside: such a row is listed on the console and not drawn.
  const place = (path: string): DOMRect | undefined =>
    path.includes('>>>') ? undefined : document.querySelector(path)?.getBoundingClientRect()
  const box = (rect: DOMRect, colour: string): HTMLElement => {
    const drawn = document.createElement('div')
    Object.assign(drawn.style, {
      position: 'absolute',
      left: `${rect.left + scrollX}px`,
      top: `${rect.top + scrollY}px`,
      width: `${rect.width}px`,
      height: `${rect.height}px`,
      outline: `2px solid ${colour}`,
      outlineOffset: '-1px',
      pointerEvents: 'none',
      zIndex: '2147483647',
    })
    document.documentElement.append(drawn)
    return drawn
  }
  for (const section of sections) {
    const colour = HUES[section.kind] ?? '#777777'
    const rects = section.rows.map(place).filter((rect) => rect !== undefined)
    const boxes = rects.map((rect) => box(rect, colour))
    const label = document.createElement('span')
    label.textContent = [`${section.kind} (${section.shape}): ${section.because}`, ...section.columns].join(' · ')
    Object.assign(label.style, {
      position: 'absolute',
      right: '0',
      top: '0',
      maxWidth: '60%',
      background: colour,
      color: '#ffffff',
      font: '11px/1.3 system-ui, sans-serif',
      padding: '1px 5px',
    })
    boxes[0]?.append(label)
  }
}
