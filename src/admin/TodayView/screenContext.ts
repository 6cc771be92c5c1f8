'use client'
import { createContext, useContext } from 'react'
import type { Measure } from '@/domain/measures'
import type { LogReason, Origin } from '@/domain/logging/log'
import type { LoggingWords } from '@/i18n/vi/logging'
import type { DayOfSlots } from '@/queries/slotsOfDay'

export type Names = {
  reasons: Record<LogReason, string>
  origins: Record<Origin, string>
  measures: Record<Measure, string>
}

/** What every part of the screen needs to know. */
export type Screen = {
  words: LoggingWords
  names: Names
  language: 'vi' | 'en'
  mayLog: boolean
  now: string
  date: string
  stations: DayOfSlots['stations']
  channels: DayOfSlots['channels']
}

export const ScreenContext = createContext<Screen | null>(null)

export function useScreen(): Screen {
  const screen = useContext(ScreenContext)
  if (!screen) throw new Error('useScreen: outside the screen')
  return screen
}
