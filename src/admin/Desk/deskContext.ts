import type { SignedInRequest } from '@/admin/signedIn'
import { deskWords } from '@/i18n/deskWords'
import { modelWords } from '@/i18n/modelWords'
import { shellWords } from '@/i18n/shellWords'

/** What every part of the desk needs: who asks, the words, and the addresses of the admin. */
export type DeskContext = ReturnType<typeof deskContext>

export function deskContext(req: SignedInRequest) {
  const { language } = req.i18n
  const { routes, admin } = req.payload.config
  const views = Object.values(admin.components.views ?? {})
  return {
    req,
    language,
    words: deskWords(language),
    model: modelWords(language),
    shell: shellWords(language),
    /** A list, filtered by fields that equal a value; the address can be sent to a colleague. */
    list: (slug: string, equals: Record<string, string> = {}) => {
      const query = Object.entries(equals)
        .map(
          ([field, value], i) => `where[and][${i}][${field}][equals]=${encodeURIComponent(value)}`,
        )
        .join('&')
      return `${routes.admin}/collections/${slug}${query ? `?${query}` : ''}`
    },
    document: (slug: string, id: string) => `${routes.admin}/collections/${slug}/${id}`,
    create: (slug: string) => `${routes.admin}/collections/${slug}/create`,
    /** A custom view's address, or undefined while the view does not exist. */
    view: (path: string) =>
      views.some((view) => view && 'path' in view && view.path === path)
        ? routes.admin + path
        : undefined,
  }
}
