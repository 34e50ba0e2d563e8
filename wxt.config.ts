import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'

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
