/** The end of an exhaustive switch: a member that was not handled does not compile. */
export const unreachable = (value: never): never => {
  throw new Error(`not handled: ${JSON.stringify(value)}`)
}
