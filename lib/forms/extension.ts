const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition'
const FHIR = 'http://hl7.org/fhir/StructureDefinition'

/** Addresses of the extensions the form engine understands. */
export const EXTENSION = {
  initialExpression: `${SDC}/sdc-questionnaire-initialExpression`,
  calculatedExpression: `${SDC}/sdc-questionnaire-calculatedExpression`,
  populationContext: `${SDC}/sdc-questionnaire-itemPopulationContext`,
  launchContext: `${SDC}/sdc-questionnaire-launchContext`,
  translation: `${FHIR}/translation`,
  minValue: `${FHIR}/minValue`,
  maxValue: `${FHIR}/maxValue`,
  minLength: `${FHIR}/minLength`,
  regex: `${FHIR}/regex`,
  unit: `${FHIR}/questionnaire-unit`,
  hidden: `${FHIR}/questionnaire-hidden`,
  criterion: 'urn:sidelight:criterion',
  origin: 'http://hl7.org/fhir/us/davinci-dtr/StructureDefinition/information-origin',
  quote: 'urn:sidelight:quote',
} as const

const KNOWN = new Set<string>(Object.values(EXTENSION))

type Json = Record<string, unknown>
interface Extended {
  extension?: Json[] | undefined
}

/** The first extension of that address, if any. */
export const extensionOf = (element: Extended | undefined, url: string): Json | undefined =>
  element?.extension?.find((extension) => extension.url === url)

/** The extension's value, whatever its type (`valueString`, `valueInteger` …). */
export const extensionValue = (element: Extended | undefined, url: string): unknown => {
  const extension = extensionOf(element, url)
  const key = extension && Object.keys(extension).find((name) => name.startsWith('value'))
  return extension && key !== undefined ? extension[key] : undefined
}

/** Whether an item is filled and sent but never shown. */
export const isHidden = (item: Extended): boolean => extensionValue(item, EXTENSION.hidden) === true

/** Addresses of extensions nobody here understands: to be said, since they may change what an item means. */
export const unknownExtensions = (element: Extended): string[] =>
  (element.extension ?? []).flatMap(({ url }) => (typeof url === 'string' && !KNOWN.has(url) ? [url] : []))
