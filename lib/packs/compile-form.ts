/** Addresses of the FHIR extensions forms are written with. */
const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation'
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition'

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const expression = (url: string, fhirpath: string, name?: string): Json => ({
  url: `${SDC}/${url}`,
  valueExpression: { ...(name === undefined ? {} : { name }), language: 'text/fhirpath', expression: fhirpath },
})

/** `{ en, fr, nl }` becomes the English text and, beside it, the standard translation extension. */
const translated = (text: Json): Json => ({
  extension: Object.entries(text)
    .filter(([lang]) => lang !== 'en')
    .map(([lang, content]) => ({
      url: TRANSLATION,
      extension: [
        { url: 'lang', valueCode: lang },
        { url: 'content', valueString: content },
      ],
    })),
})

const withText = (node: Json, key: string): Json => {
  const text = node[key]
  if (!isObject(text) || typeof text.en !== 'string') return node
  return { ...node, [key]: text.en, [`_${key}`]: translated(text) }
}

/** True when the requirement holds, false when it does not, empty while nobody can tell. */
const truthOf = (criterion: string): string => {
  const truth = `%judgement.criteria.where(id = '${criterion}').truth`
  return `iif(${truth} = 'met', true, iif(${truth} = 'not-met', false, {}))`
}

const fromCriterion = (criterion: string): Json[] => [
  expression('sdc-questionnaire-initialExpression', truthOf(criterion)),
  { url: 'urn:sidelight:criterion', valueString: criterion },
]

/** `choices: [{ code, display: { en, fr, nl } }]` becomes coded answer options with translated displays. */
const options = (choices: unknown[]): Json[] =>
  choices.filter(isObject).map((choice) => ({ valueCoding: withText(choice, 'display') }))

const compileItem = (item: unknown): unknown => {
  if (!isObject(item)) return item
  const {
    initialExpression,
    calculatedExpression,
    rows,
    criterion,
    choices,
    min,
    max,
    unit,
    regex,
    item: children,
    ...rest
  } = item
  const extension = [
    ...(Array.isArray(item.extension) ? (item.extension as unknown[]) : []),
    ...(typeof initialExpression === 'string'
      ? [expression('sdc-questionnaire-initialExpression', initialExpression)]
      : []),
    ...(typeof criterion === 'string' ? fromCriterion(criterion) : []),
    ...(typeof calculatedExpression === 'string'
      ? [expression('sdc-questionnaire-calculatedExpression', calculatedExpression)]
      : []),
    ...(isObject(rows) && typeof rows.expression === 'string' && typeof rows.name === 'string'
      ? [expression('sdc-questionnaire-itemPopulationContext', rows.expression, rows.name)]
      : []),
    ...(min === undefined ? [] : [bound('minValue', item.type, min)]),
    ...(max === undefined ? [] : [bound('maxValue', item.type, max)]),
    ...(typeof regex === 'string'
      ? [{ url: 'http://hl7.org/fhir/StructureDefinition/regex', valueString: regex }]
      : []),
    ...(typeof unit === 'string'
      ? [
          {
            url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',
            valueCoding: { code: unit, display: unit },
          },
        ]
      : []),
  ]
  return {
    ...withText(rest, 'text'),
    ...(Array.isArray(choices) ? { answerOption: options(choices) } : {}),
    ...(extension.length > 0 ? { extension } : {}),
    ...(Array.isArray(children) ? { item: children.map(compileItem) } : {}),
  }
}

const bound = (which: 'minValue' | 'maxValue', type: unknown, value: unknown): Json => {
  const key = type === 'integer' ? 'valueInteger' : type === 'date' ? 'valueDate' : 'valueDecimal'
  return { url: `http://hl7.org/fhir/StructureDefinition/${which}`, [key]: value }
}

const LAUNCH_CONTEXT: Json[] = ['patient', 'chart', 'judgement', 'planned', 'practitioner'].map((name) => ({
  url: `${SDC}/sdc-questionnaire-launchContext`,
  extension: [{ url: 'name', valueCoding: { code: name } }],
}))

/**
 * A form as written by hand (texts in three languages side by side, `initialExpression`, `criterion`, `rows`, `choices`,
 * `min`, `max`, `unit`, `regex` in short) as the FHIR R4 Questionnaire it stands for. Plain FHIR passes through unchanged.
 */
export const compileForm = (document: unknown): unknown => {
  if (!isObject(document)) return document
  const { item, ...rest } = document
  const titled = withText(withText(rest, 'title'), 'description')
  const given = Array.isArray(rest.extension) ? (rest.extension as unknown[]) : []
  return {
    resourceType: 'Questionnaire',
    status: 'active',
    language: 'en',
    subjectType: ['Patient'],
    ...titled,
    extension: [...LAUNCH_CONTEXT, ...given],
    ...(Array.isArray(item) ? { item: item.map(compileItem) } : {}),
  }
}
