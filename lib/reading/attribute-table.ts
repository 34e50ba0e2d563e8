import { attributesIn } from './said-by'

/** What elements say in their attributes, each said once and numbered. */
export class AttributeTable {
  readonly list: Record<string, string>[] = []
  readonly #numbers = new Map<string, number>()

  /** The number of what `saidBy` gave. */
  numberOf(said: string): number {
    const known = this.#numbers.get(said)
    if (known !== undefined) return known
    const number = this.list.push(attributesIn(said)) - 1
    this.#numbers.set(said, number)
    return number
  }
}
