import type { Cell, GridShape } from '../model/reading'
import type { Box } from './box'

/** A cell before it is read: where it stands in its row. */
export interface RawCell {
  box: Box
  column: number
  span: number
  /** A header by its markup. */
  head: boolean
  /** Reaches down from a row above. */
  carried: boolean
}

export interface RawRow {
  box: Box
  part: 'head' | 'body' | 'foot'
  cells: RawCell[]
  /** Names a group of the rows below it, by its markup. */
  group?: boolean
}

export interface DraftRow {
  box: Box
  cells: Cell[]
  groups: string[]
  /** How many of the cells are the row element's own: those its hash speaks of. */
  own: readonly Cell[]
}

/** Reads a grid piece by piece: each pause is a chance to give the page its turn. */
export type Reading<T> = Generator<void, T>

/** A grid found, before headings, region and locators are added. Cells always carry their column here. */
export interface DraftGrid {
  box: Box
  shape: GridShape
  columns: string[]
  width: number
  rows: DraftRow[]
  /** Names given by the grid's own markup, nearest first: caption, label. */
  captions: string[]
  /** Header cells' second row: filters, as their texts. */
  filters: string[]
  /** Rows that speak of the list instead of standing in it: "Page 1 of 4", "Show more". */
  notes: string[]
}
