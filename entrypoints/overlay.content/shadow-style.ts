/** The overlay's own edge. The panel inside the frame brings its own sheet. */
export const SHADOW_STYLE = `
:host { color-scheme: light dark }
* { box-sizing: border-box }
iframe { position: absolute; inset: 28px 0 0 0; width: 100%; height: calc(100% - 28px); border: 0; background: Canvas; color-scheme: light dark }
.bar { position: absolute; inset: 0 0 auto 0; height: 28px; display: flex; align-items: center; gap: 4px; padding: 0 4px 0 12px;
  background: Canvas; color: CanvasText; border-bottom: 1px solid color-mix(in srgb, CanvasText 20%, Canvas); font: 600 12px/28px system-ui, sans-serif }
.bar span { flex: 1; overflow: hidden; white-space: nowrap; text-overflow: ellipsis }
.bar button { all: unset; box-sizing: border-box; width: 28px; height: 28px; text-align: center; cursor: default; font: 400 14px/28px system-ui, sans-serif; border-radius: 4px }
.bar button:hover { background: color-mix(in srgb, CanvasText 10%, Canvas) }
.grip { position: absolute; top: 0; bottom: 0; width: 8px; cursor: ew-resize; touch-action: none }
.grip[data-side=right] { left: -4px }
.grip[data-side=left] { right: -4px }
.grip::after { content: ''; position: absolute; inset: 0 3px; width: 2px; background: color-mix(in srgb, CanvasText 25%, Canvas) }
.grip:hover::after, .grip:focus-visible::after { background: Highlight }
iframe:focus-visible { outline: none }
:is(button, .grip):focus-visible { outline: 2px solid Highlight; outline-offset: -2px }
@media (forced-colors: active) { .bar { border-bottom-color: CanvasText } }
@media print { :host { display: none !important } }
`
