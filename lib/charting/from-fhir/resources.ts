import { z } from 'zod'

// What is read of each FHIR R4 resource; anything else in it is let through and left alone. https://hl7.org/fhir/R4/

/** Longer texts are notes: the beginning says what they are about. */
const LONGEST = 1000
const Text = z.string().transform((text) => {
  const one = text.replace(/\s+/g, ' ').trim()
  return one.length > LONGEST ? `${one.slice(0, LONGEST)}…` : one
})

const Coding = z.looseObject({ system: Text.optional(), code: Text.optional(), display: Text.optional() })
export const Concept = z.looseObject({ coding: z.array(Coding).optional(), text: Text.optional() })
export type Concept = z.infer<typeof Concept>
const Reference = z.looseObject({ reference: Text.optional(), display: Text.optional() })
export type Reference = z.infer<typeof Reference>
export const Period = z.looseObject({ start: Text.optional(), end: Text.optional() })
const Quantity = z.looseObject({
  value: z.number().optional(),
  unit: Text.optional(),
  code: Text.optional(),
  comparator: Text.optional(),
})
export type Quantity = z.infer<typeof Quantity>

const Repeat = z.looseObject({
  frequency: z.number().optional(),
  period: z.number().optional(),
  periodUnit: Text.optional(),
})
export const Dosage = z.looseObject({
  text: Text.optional(),
  patientInstruction: Text.optional(),
  timing: z.looseObject({ code: Concept.optional(), repeat: Repeat.optional() }).optional(),
  asNeededBoolean: z.boolean().optional(),
  asNeededCodeableConcept: Concept.optional(),
  route: Concept.optional(),
  doseAndRate: z.array(z.looseObject({ doseQuantity: Quantity.optional() })).optional(),
  /** A MedicationAdministration's amount. */
  dose: Quantity.optional(),
})
export type Dosage = z.infer<typeof Dosage>

const Any = z.looseObject({
  resourceType: z.string(),
  id: Text.optional(),
  status: Text.optional(),
  subject: Reference.optional(),
  patient: Reference.optional(),
})

const Medicated = Any.extend({
  medicationCodeableConcept: Concept.optional(),
  medicationReference: Reference.optional(),
  contained: z.array(z.looseObject({ resourceType: z.string() })).optional(),
  reasonCode: z.array(Concept).optional(),
  dosage: z.union([z.array(Dosage), Dosage.transform((one) => [one])]).optional(),
  dosageInstruction: z.array(Dosage).optional(),
  effectiveDateTime: Text.optional(),
  effectivePeriod: Period.optional(),
  authoredOn: Text.optional(),
  whenHandedOver: Text.optional(),
  whenPrepared: Text.optional(),
  intent: Text.optional(),
  doNotPerform: z.boolean().optional(),
  /** One concept in a request or dispense, several in a statement or administration. */
  statusReason: z.union([z.array(Concept), Concept.transform((one) => [one])]).optional(),
  statusReasonCodeableConcept: Concept.optional(),
})
export type Medicated = z.infer<typeof Medicated>

export const Medication = z.looseObject({
  code: Concept.optional(),
  form: Concept.optional(),
  ingredient: z.array(z.looseObject({ itemCodeableConcept: Concept.optional() })).optional(),
})

export const RESOURCES = {
  Patient: Any.extend({
    name: z
      .array(
        z.looseObject({
          use: Text.optional(),
          text: Text.optional(),
          family: Text.optional(),
          given: z.array(Text).optional(),
        }),
      )
      .optional(),
    birthDate: Text.optional(),
    gender: Text.optional(),
    identifier: z.array(z.looseObject({ value: Text.optional() })).optional(),
  }),
  MedicationStatement: Medicated,
  MedicationRequest: Medicated,
  MedicationDispense: Medicated,
  MedicationAdministration: Medicated,
  AllergyIntolerance: Any.extend({
    code: Concept.optional(),
    type: Text.optional(),
    clinicalStatus: Concept.optional(),
    verificationStatus: Concept.optional(),
    reaction: z.array(z.looseObject({ manifestation: z.array(Concept).optional() })).optional(),
  }),
  Condition: Any.extend({
    code: Concept.optional(),
    clinicalStatus: Concept.optional(),
    verificationStatus: Concept.optional(),
    onsetDateTime: Text.optional(),
    onsetPeriod: Period.optional(),
    abatementDateTime: Text.optional(),
    abatementPeriod: Period.optional(),
  }),
  FamilyMemberHistory: Any.extend({ condition: z.array(z.looseObject({ code: Concept.optional() })).optional() }),
  Immunization: Any.extend({
    vaccineCode: Concept.optional(),
    occurrenceDateTime: Text.optional(),
    occurrenceString: Text.optional(),
  }),
  Observation: Any.extend({
    code: Concept.optional(),
    effectiveDateTime: Text.optional(),
    effectivePeriod: Period.optional(),
    valueQuantity: Quantity.optional(),
    valueString: Text.optional(),
    valueCodeableConcept: Concept.optional(),
    component: z.array(z.looseObject({ code: Concept.optional(), valueQuantity: Quantity.optional() })).optional(),
  }),
  Composition: Any.extend({
    section: z
      .array(z.looseObject({ title: Text.optional(), code: Concept.optional(), emptyReason: Concept.optional() }))
      .optional(),
  }),
  List: Any.extend({ title: Text.optional(), mode: Text.optional(), emptyReason: Concept.optional() }),
} as const

export type ResourceType = keyof typeof RESOURCES
export type ResourceOf<T extends ResourceType> = z.infer<(typeof RESOURCES)[T]>
