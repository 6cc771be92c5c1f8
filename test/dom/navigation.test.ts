import { describe, expect, it } from '@jest/globals'
import { ROLES, type Role } from '@/access/permissions'
import { activePage } from '@/admin/Nav/activePage'
import { navigationOf } from '@/admin/Nav/navigation'
import { shell } from '@/i18n/vi/shell'
import { globals, slugs } from '@/slugs'

const VIEWS = ['/lich', '/nhat-ky/hom-nay', '/ke-hoach/nhap', '/bao-cao']

const navigation = (role: Role | null, views = VIEWS) =>
  navigationOf({
    role,
    words: shell,
    adminRoute: '/admin',
    visible: { collections: Object.values(slugs), globals: Object.values(globals) },
    views,
  })

const jobs = (role: Role) => navigation(role).map((job) => job.label)
const hrefs = (role: Role) => navigation(role).flatMap((job) => job.pages.map((page) => page.href))

describe('the navigation of the admin', () => {
  it('follows the order of the work', () => {
    expect(jobs('administrator')).toEqual([
      'Việc của tôi',
      'Lịch',
      'Nhật ký',
      'Kế hoạch',
      'Báo cáo',
      'Nội dung, tư liệu',
      'Danh mục',
      'Hệ thống',
    ])
  })

  it('leaves catalogues and system out for a commune', () => {
    expect(jobs('commune')).toEqual([
      'Việc của tôi',
      'Lịch',
      'Nhật ký',
      'Kế hoạch',
      'Báo cáo',
      'Nội dung, tư liệu',
    ])
  })

  it('offers today’s slots to those who log, and the import to those who keep plans', () => {
    const logging = ROLES.filter((role) => hrefs(role).includes('/admin/nhat-ky/hom-nay'))
    expect(logging).toEqual(ROLES.filter((role) => role !== 'standing' && role !== 'viewer'))
    expect(hrefs('commune')).not.toContain('/admin/ke-hoach/nhap')
  })

  it('shows the settings to the administrator only', () => {
    const those = ROLES.filter((role) => hrefs(role).includes('/admin/globals/settings'))
    expect(those).toEqual(['administrator'])
  })

  it('names no view that does not exist', () => {
    const lich = navigation('commune', []).find((job) => job.key === 'calendar')
    expect(lich?.href).toBe('/admin/collections/activities')
  })

  it('is empty for a stranger', () => {
    expect(navigation(null)).toEqual([])
  })
})

describe('the page one is on', () => {
  const all = navigation('administrator')

  it('is the first screen only at its own address', () => {
    expect(activePage(all, '/admin')?.job).toBe('mine')
    expect(activePage(all, '/admin/account')).toBe(undefined)
  })

  it('stays marked inside a document', () => {
    expect(activePage(all, '/admin/collections/agencies/1')?.href).toBe(
      '/admin/collections/agencies',
    )
  })

  it('is not taken by an address that only begins alike', () => {
    expect(activePage(all, '/admin/collections/agency-groups')?.href).toBe(
      '/admin/collections/agency-groups',
    )
  })
})
