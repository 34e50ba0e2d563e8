import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const MANIFEST = {
  manifest_version: 3,
  name: 'floor',
  version: '1',
  action: {},
  permissions: ['activeTab', 'scripting'],
  background: { service_worker: 'background.js' },
  web_accessible_resources: [{ resources: ['panel.html'], matches: ['<all_urls>'], use_dynamic_url: true }],
}

// The least that a click can do and still show a panel: a frame of the extension in a closed root, which tells when it is painted.
const BACKGROUND = `chrome.action.onClicked.addListener((tab) => {
  const clickedAt = Date.now()
  chrome.scripting.executeScript({
    target: { tabId: tab.id },
    func: (address) => {
      const host = document.createElement('sidelight-panel')
      const frame = document.createElement('iframe')
      frame.src = address
      frame.style.cssText = 'position:fixed;inset:0 0 0 auto;width:360px;height:100%;border:0'
      host.attachShadow({ mode: 'closed' }).append(frame)
      document.documentElement.append(host)
    },
    args: [chrome.runtime.getURL('panel.html#' + clickedAt)],
  })
})`

const PANEL = `document.body.textContent = 'Ready'
requestAnimationFrame(() => requestAnimationFrame(() => {
  globalThis.paintedMs = Date.now() - Number(location.hash.slice(1))
  document.documentElement.dataset.ready = 'verdict'
}))`

/** Writes an extension whose panel is empty: what a click costs before anything of ours is in it. Gives back its folder. */
export const writeFloorExtension = (folder: string): string => {
  const out = join(folder, 'floor')
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'manifest.json'), JSON.stringify(MANIFEST))
  writeFileSync(join(out, 'background.js'), BACKGROUND)
  writeFileSync(
    join(out, 'panel.html'),
    '<!doctype html><title>floor</title><body></body><script src="panel.js"></script>',
  )
  writeFileSync(join(out, 'panel.js'), PANEL)
  return out
}
