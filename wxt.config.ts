import { basename } from 'node:path'
import preact from '@preact/preset-vite'
import { mergeConfig } from 'vite'
import { defineConfig } from 'wxt'
import { AREAS } from './lib/platform/i18n/areas'

// The extension's own pages may load their own files and nothing else: no request can leave the browser.
const EXTENSION_PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ')

// The panel stands in the way of a verdict until it has its files, and each file costs more than what is in it: one for what it starts
// with, which other pages share, and one for its words in a language.
const PANEL_STARTS_WITH =
  /\/entrypoints\/panel\/app\.tsx$|\/lib\/platform\/(load-packs|native|i18n\/preferred-lang)\.ts$|\/date-fns\/formatISO\.js$/
const PANEL_SAYS = new RegExp(`/lib/platform/i18n/(${AREAS.panel.join('|')})/(en|fr|nl)\\.json$`)

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  webExt: { disabled: true },
  hooks: {
    // What enters the page is built as a bare script: WXT's content-script wrapper announces itself to the page by postMessage and
    // by an event on `document`, and brings the polyfill along. Nothing of ours is declared as a content script.
    'entrypoints:found': (_wxt, infos) => {
      for (const info of infos) if (info.type === 'content-script') info.type = 'unlisted-script'
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      // What is injected is one file each.
      if (!entrypoints.some(({ name }) => name === 'panel')) return
      const groups = [
        { name: 'panel-base', test: PANEL_STARTS_WITH },
        { name: (file: string) => `panel-words-${basename(file, '.json')}`, test: PANEL_SAYS },
      ]
      config.build = {
        ...config.build,
        rolldownOptions: mergeConfig(config.build?.rolldownOptions ?? {}, { output: { codeSplitting: { groups } } }),
      }
    },
  },
  vite: () => ({ plugins: [preact()], build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => ({
    name: 'Sidelight',
    description:
      'Checks the chart on screen against medicine access programs and restrictions, with the evidence. Nothing leaves the browser.',
    action: { default_title: 'Sidelight: read this chart' },
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
    content_security_policy: { extension_pages: EXTENSION_PAGES_POLICY },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: ['<all_urls>'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'sidelight@sidelight.invalid', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }),
  }),
})
