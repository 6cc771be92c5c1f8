import type { KeyboardEvent } from 'react'

const WAYS: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** Arrow keys on an occurrence move on to the nearest one that lies that way. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const way = WAYS[event.key]
  const from = document.activeElement
  if (!way || !from || !from.querySelector('.cchc-entry')) return
  const entries = [...event.currentTarget.querySelectorAll('.cchc-entry')]
    .map((entry) => entry.closest<HTMLElement>('[tabindex="0"], a, button'))
    .filter((one) => one !== null && one !== from)
  const here = middleOf(from)
  let nearest: { one: HTMLElement; far: number } | null = null
  for (const one of entries) {
    if (!one) continue
    const there = middleOf(one)
    const along = (there.x - here.x) * way.x + (there.y - here.y) * way.y
    const across = Math.abs((there.x - here.x) * way.y) + Math.abs((there.y - here.y) * way.x)
    if (along <= 1) continue
    const far = along + 3 * across
    if (!nearest || far < nearest.far) nearest = { one, far }
  }
  if (!nearest) return
  event.preventDefault()
  nearest.one.focus()
}

function middleOf(element: Element): { x: number; y: number } {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}
