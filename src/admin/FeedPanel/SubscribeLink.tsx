'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { CalendarPlus } from 'lucide-react'
import { feedWords } from '@/i18n/feedWords'

/** The way from the calendar to one's private feeds. */
export function SubscribeLink() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  return (
    <a className="cchc-button" href={`${config.routes.admin}/lich-rieng`}>
      <CalendarPlus aria-hidden size={18} /> {feedWords(i18n.language).own.subscribe}
    </a>
  )
}
