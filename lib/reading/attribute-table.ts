/** What elements say in their attributes (`saidBy`), each said once and numbered. */
export class AttributeTable {
  readonly list: string[] = []
  readonly #numbers = new Map<string, number>()

  /** The number of what `saidBy` gave. */
  numberOf(said: string): number {
    const known = this.#numbers.get(said)
    if (known !== undefined) return known
    const number = this.list.push(said) - 1
    this.#numbers.set(said, number)
    return number
  }
}
