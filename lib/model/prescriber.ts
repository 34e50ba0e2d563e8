import { z } from 'zod'

const Words = z.string().max(200)

/** Who writes requests: typed once by that person, never read from a page. Numbers are kept as typed and checked when shown. */
export const Prescriber = z.strictObject({
  name: Words.optional(),
  speciality: Words.optional(),
  /** RPPS (FR): 11 digits. */
  rpps: Words.optional(),
  /** INAMI/RIZIV (BE): 11 digits. */
  inami: Words.optional(),
  hospital: Words.optional(),
  ward: Words.optional(),
  phone: Words.optional(),
  email: Words.optional(),
  /** The hospital pharmacy that receives the product. */
  pharmacy: Words.optional(),
})
export type Prescriber = z.infer<typeof Prescriber>
