export interface AtcRead {
  /** Whole codes. */
  atc: string[]
  /** Codes given in part. */
  groups: string[]
}

/** The ATC codes in a cell that may hold several ("L04AX03; L01BA01"), a part of one ("L04"), or something else. */
export function atcOf(cell: string): AtcRead {
  const codes = [...new Set(cell.toUpperCase().match(/\b[A-V]\d{2}(?:[A-Z](?:[A-Z](?:\d{2})?)?)?\b/g) ?? [])]
  return { atc: codes.filter((code) => code.length === 7), groups: codes.filter((code) => code.length < 7) }
}
