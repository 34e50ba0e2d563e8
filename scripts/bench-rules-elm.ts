/**
 * The five Dupixent criteria that CQL can say, as an ELM library in our own words: age, fixed washout, live vaccine, prior
 * immunosuppressant, recent anti-infective, over FHIR R4 MedicationStatements coded in ATC. Another ELM file can be measured instead.
 */
type Elm = Record<string, unknown>

const FHIR = '{http://hl7.org/fhir}'
const SYSTEM = '{urn:hl7-org:elm-types:r1}'

const text = (value: string): Elm => ({ type: 'Literal', valueType: `${SYSTEM}String`, value })
const whole = (value: number): Elm => ({ type: 'Literal', valueType: `${SYSTEM}Integer`, value: String(value) })
const binary = (type: string) => (a: Elm, b: Elm) => ({ type, operand: [a, b] })
const unary = (type: string) => (operand: Elm) => ({ type, operand })
const and = binary('And')
const or = binary('Or')
const add = binary('Add')
const not = unary('Not')
const exists = unary('Exists')
const isNull = unary('IsNull')
const later = binary('Greater')
const time = (value: number, unit: string): Elm => ({ type: 'Quantity', value, unit })
const planned: Elm = { type: 'ParameterRef', name: 'PlannedFirstDose' }
const ref = (name: string): Elm => ({ type: 'ExpressionRef', name })

const as = (operand: Elm, name: string): Elm => ({
  type: 'As',
  strict: false,
  operand,
  asTypeSpecifier: { type: 'NamedTypeSpecifier', name: `${FHIR}${name}` },
})
const property = (path: string, source: Elm): Elm => ({ type: 'Property', path, source })

const statements: Elm = {
  type: 'Retrieve',
  dataType: `${FHIR}MedicationStatement`,
  templateId: 'http://hl7.org/fhir/StructureDefinition/MedicationStatement',
  include: [],
  codeFilter: [],
  dateFilter: [],
  otherFilter: [],
}
const those = (alias: string, from: Elm, where: Elm): Elm => ({
  type: 'Query',
  source: [{ alias, expression: from }],
  let: [],
  relationship: [],
  where,
})

const bound = (end: 'start' | 'end'): Elm =>
  property(end, as({ type: 'Property', path: 'effective', scope: 'Row' }, 'Period'))
const day = (end: 'start' | 'end'): Elm => property('value', bound(end))
const coded = (prefix: string): Elm => ({
  type: 'FunctionRef',
  name: 'CodeBegins',
  operand: [{ type: 'AliasRef', name: 'Row' }, text(prefix)],
})
const oneOf = (...prefixes: string[]): Elm => prefixes.map(coded).reduce(or)

const define = (name: string, expression: Elm): Elm => ({ name, context: 'Patient', accessLevel: 'Public', expression })
const operand = (name: string, type: string): Elm => ({
  name,
  operandTypeSpecifier: { type: 'NamedTypeSpecifier', name: type },
})

const codeBegins: Elm = {
  ...define(
    'CodeBegins',
    exists(
      those(
        'Coding',
        property('coding', as(property('medication', { type: 'OperandRef', name: 'row' }), 'CodeableConcept')),
        {
          type: 'StartsWith',
          operand: [
            property('value', { type: 'Property', path: 'code', scope: 'Coding' }),
            { type: 'OperandRef', name: 'prefix' },
          ],
        },
      ),
    ),
  ),
  type: 'FunctionDef',
  operand: [operand('row', `${FHIR}MedicationStatement`), operand('prefix', `${SYSTEM}String`)],
}

/** The library, ready for `new Library(…)`. */
export const fiveCriteria = (): Elm => ({
  library: {
    identifier: { id: 'FiveCriteria', version: '1' },
    schemaIdentifier: { id: 'urn:hl7-org:elm', version: 'r1' },
    usings: {
      def: [
        { localIdentifier: 'System', uri: 'urn:hl7-org:elm-types:r1' },
        { localIdentifier: 'FHIR', uri: 'http://hl7.org/fhir', version: '4.0.1' },
      ],
    },
    parameters: {
      def: [
        {
          name: 'PlannedFirstDose',
          accessLevel: 'Public',
          parameterTypeSpecifier: { type: 'NamedTypeSpecifier', name: `${SYSTEM}DateTime` },
        },
      ],
    },
    contexts: { def: [{ name: 'Patient' }] },
    statements: {
      def: [
        {
          name: 'Patient',
          context: 'Patient',
          expression: {
            type: 'SingletonFrom',
            operand: {
              ...statements,
              dataType: `${FHIR}Patient`,
              templateId: 'http://hl7.org/fhir/StructureDefinition/Patient',
            },
          },
        },
        codeBegins,
        define('Adult', {
          type: 'GreaterOrEqual',
          operand: [
            {
              type: 'CalculateAgeAt',
              precision: 'Year',
              operand: [property('birthDate.value', ref('Patient')), { type: 'Today' }],
            },
            whole(18),
          ],
        }),
        define(
          'WashedOut',
          not(
            exists(
              those(
                'Row',
                those('Row', statements, oneOf('L04', 'H02AB')),
                or(isNull(bound('end')), later(add(day('end'), time(12, 'weeks')), planned)),
              ),
            ),
          ),
        ),
        define(
          'NoLiveVaccine',
          not(
            exists(those('Row', statements, and(oneOf('J07BD'), later(add(day('start'), time(12, 'weeks')), planned)))),
          ),
        ),
        define(
          'Treated',
          exists(
            those(
              'Row',
              statements,
              and(
                and(oneOf('L04AX03', 'L04AX01', 'L04AD01', 'L04AA06'), {
                  type: 'LessOrEqual',
                  operand: [add(day('start'), time(4, 'months')), day('end')],
                }),
                { type: 'GreaterOrEqual', operand: [add(day('end'), time(1, 'year')), planned] },
              ),
            ),
          ),
        ),
        define(
          'NoInfection',
          not(
            exists(
              those(
                'Row',
                statements,
                and(
                  oneOf('J01', 'J05', 'J02', 'P01', 'P02'),
                  or(isNull(bound('end')), later(add(day('end'), time(1, 'week')), planned)),
                ),
              ),
            ),
          ),
        ),
        define(
          'Eligible',
          and(and(and(and(ref('Adult'), ref('WashedOut')), ref('NoLiveVaccine')), ref('Treated')), ref('NoInfection')),
        ),
      ],
    },
  },
})
