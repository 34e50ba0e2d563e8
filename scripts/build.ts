import { generate } from './generate'
import { run } from './run'
import { makeWhenStale } from './stamp'

const INPUTS = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/** Builds the extension for one browser when anything it is made of has changed; throws when it does not build. */
export const build = (browser: 'chrome' | 'firefox'): void => {
  generate()
  makeWhenStale(`.output/${browser}-mv3/manifest.json`, INPUTS, () => {
    if (!run('wxt', ['build', '-b', browser, '--mv3'])) throw new Error(`the ${browser} build failed`)
  })
}
