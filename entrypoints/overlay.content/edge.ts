import type { PanelSide } from '../../lib/platform/messages'
import type { OverlayRequest } from '../../lib/platform/overlay-request'
import { MIN_WIDTH, panelWidth, WIDTH_STEP } from '../../lib/platform/panel-width'

export interface EdgeCallbacks {
  close(): void
  /** `done` once the hand lets go or a key was pressed: only then it is remembered. */
  moved(next: { width: number; side: PanelSide }, done: boolean): void
  now(): { width: number; side: PanelSide }
}

/** The bar over the panel (move, close) and the grip on its inner edge (drag or arrow keys). */
export const edgeOf = (words: OverlayRequest['words'], callbacks: EdgeCallbacks) => {
  const bar = document.createElement('div')
  bar.className = 'bar'
  const title = document.createElement('span')
  title.textContent = words.title
  const move = button(words.move, '⇄', () => {
    const { width, side } = callbacks.now()
    callbacks.moved({ width, side: side === 'right' ? 'left' : 'right' }, true)
  })
  const close = button(words.close, '✕', callbacks.close)
  bar.append(title, move, close)

  const grip = document.createElement('div')
  grip.className = 'grip'
  grip.tabIndex = 0
  grip.role = 'separator'
  grip.ariaOrientation = 'vertical'
  grip.ariaLabel = words.resize
  grip.addEventListener('pointerdown', (down) => drag(down, grip, callbacks))
  grip.addEventListener('keydown', (event) => onGripKey(event, callbacks))

  for (const part of [bar, grip]) {
    part.addEventListener('keydown', (event) => {
      event.stopPropagation()
      if (event.key !== 'Escape') return
      event.preventDefault()
      callbacks.close()
    })
  }

  return {
    bar,
    grip,
    show: (side: PanelSide, width: number): void => {
      grip.dataset.side = side
      grip.ariaValueNow = String(width)
      grip.ariaValueMin = String(MIN_WIDTH)
      grip.ariaValueMax = String(panelWidth(Number.MAX_SAFE_INTEGER, window.innerWidth))
    },
  }
}

const button = (label: string, sign: string, onClick: () => void): HTMLButtonElement => {
  const element = document.createElement('button')
  element.type = 'button'
  element.ariaLabel = label
  element.title = label
  element.textContent = sign
  element.addEventListener('click', onClick)
  return element
}

const onGripKey = (event: KeyboardEvent, { now, moved }: EdgeCallbacks): void => {
  const { width, side } = now()
  const outward = side === 'right' ? 'ArrowLeft' : 'ArrowRight'
  const inward = side === 'right' ? 'ArrowRight' : 'ArrowLeft'
  const wanted: Record<string, number> = {
    [outward]: width + WIDTH_STEP,
    [inward]: width - WIDTH_STEP,
    Home: MIN_WIDTH,
    End: Number.MAX_SAFE_INTEGER,
  }
  const next = wanted[event.key]
  if (next === undefined) return
  event.preventDefault()
  moved({ width: next, side }, true)
}

const drag = (down: PointerEvent, grip: HTMLElement, { now, moved }: EdgeCallbacks): void => {
  if (down.button !== 0) return
  down.preventDefault()
  grip.focus()
  grip.setPointerCapture(down.pointerId)
  const start = now()
  const at = (event: PointerEvent) => {
    const travelled = start.side === 'right' ? down.clientX - event.clientX : event.clientX - down.clientX
    return { width: start.width + travelled, side: start.side }
  }
  const onMove = (event: PointerEvent): void => moved(at(event), false)
  const onUp = (event: PointerEvent): void => {
    grip.removeEventListener('pointermove', onMove)
    grip.removeEventListener('pointerup', onUp)
    grip.removeEventListener('pointercancel', onUp)
    moved(at(event), true)
  }
  grip.addEventListener('pointermove', onMove)
  grip.addEventListener('pointerup', onUp)
  grip.addEventListener('pointercancel', onUp)
}
