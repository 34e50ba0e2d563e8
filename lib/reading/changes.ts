/** Whether the page changed since it was last asked. */
export interface Changes {
  happened(): boolean
  stop(): void
}

const SMALL = 40

// A clock or a counter that ticks is no reason to start over: rows that come, go or change are.
const matters = (record: MutationRecord): boolean => {
  if (record.type === 'characterData') return inRow(record.target.parentElement)
  const moved = [...record.addedNodes, ...record.removedNodes]
  if (moved.some((node) => node.nodeType === 1 && (node.textContent ?? '').length >= SMALL)) return true
  return moved.some((node) => node.nodeType === 1 || node.nodeType === 3) && inRow(record.target)
}

const inRow = (node: Node | null): boolean =>
  node !== null &&
  node.nodeType === 1 &&
  (node as Element).closest(
    'table, ul, ol, dl, [role=grid], [role=treegrid], [role=table], [role=row], [role=list]',
  ) !== null

/** Watches a document for changes that matter to a reading. */
export const changesOf = (document: Document): Changes => {
  const Observer = document.defaultView?.MutationObserver
  if (!Observer) return { happened: () => false, stop: () => undefined }
  let seen = false
  const note = (records: readonly MutationRecord[]): void => {
    seen ||= records.some(matters)
  }
  const observer = new Observer(note)
  observer.observe(document, { childList: true, subtree: true, characterData: true })
  return {
    happened() {
      note(observer.takeRecords())
      const was = seen
      seen = false
      return was
    },
    stop: () => observer.disconnect(),
  }
}
