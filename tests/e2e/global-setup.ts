import { build } from '../../scripts/build'

/** The suite runs on the build that ships, never on the development build, whose manifest differs. */
export default (): void => build('chrome')
