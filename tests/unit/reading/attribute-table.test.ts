import { expect, it } from 'vitest'
import { AttributeTable } from '../../../lib/reading/attribute-table'

it('says each thing once', () => {
  const table = new AttributeTable()
  expect(['\ntitle\ta', '\ntitle\tb\nlinks\ttrue', '\ntitle\ta'].map((said) => table.numberOf(said))).toEqual([0, 1, 0])
  expect(table.list).toEqual(['\ntitle\ta', '\ntitle\tb\nlinks\ttrue'])
})
