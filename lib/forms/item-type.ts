import { z } from 'zod'

/** Item types the form engine can show, fill and send. Others of FHIR are said to be unsupported. */
export const ItemType = z.enum([
  'group',
  'display',
  'boolean',
  'decimal',
  'integer',
  'date',
  'dateTime',
  'time',
  'string',
  'text',
  'url',
  'choice',
  'open-choice',
  'quantity',
  'reference',
  'attachment',
])
export type ItemType = z.infer<typeof ItemType>

/** The item's type when the engine knows it, else undefined. */
export const itemTypeOf = (item: { type: string }): ItemType | undefined => ItemType.safeParse(item.type).data

/** One answer value in its JSON form. */
export type Value = string | number | boolean
