import { useDocumentInfo, useForm, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/**
 * Whether the form holds what is not saved. Payload takes every answer for a save, a refusal too; here
 * the changes stay unsaved until the document has really become newer, and "Lưu" stays offered.
 */
export function useUnsaved(): boolean {
  const { setModified } = useForm()
  const { lastUpdateTime } = useDocumentInfo()
  const modified = useFormModified()
  const processing = useFormProcessing()
  const [changedAfter, setChangedAfter] = useState<number | null>(null)
  if (modified && changedAfter !== lastUpdateTime) setChangedAfter(lastUpdateTime)
  const wasRefused = !modified && !processing && changedAfter === lastUpdateTime
  useEffect(() => {
    if (wasRefused) setModified(true)
  }, [wasRefused, setModified])
  return modified || wasRefused
}
