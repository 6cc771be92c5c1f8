import type { TableKind } from '@/importers/tables/findTables'

/** What a column of a plan's table holds. */
export const PLAN_COLUMNS = [
  'order',
  'plan',
  'section',
  'text',
  'lead',
  'executing',
  'coordinating',
  'requested',
  'channel',
  'deadline',
  'product',
  'target',
  'source',
  'budget',
  'note',
] as const

export type PlanColumn = (typeof PLAN_COLUMNS)[number]

const body = '(?:co quan|don vi)(?: don vi)?'

/** Headings seen in plans, folded; any order, with or without marks and line breaks. */
export const PLAN_TABLE: TableKind<PlanColumn> = {
  required: 'text',
  columns: [
    { key: 'order', heading: /^(?:tt|stt|so tt|so thu tu)$/ },
    { key: 'plan', heading: /^(?:plan|ke hoach|so ke hoach|so ky hieu ke hoach)$/ },
    {
      key: 'section',
      heading:
        /^(?:section|muc|phan|muc trong ke hoach|linh vuc|nhom nhiem vu|chi so(?: noi dung| thanh phan)?|noi dung thanh phan|truc noi dung)$/,
      many: true,
    },
    {
      key: 'text',
      heading:
        /^(?:task(?: vi)?|(?:ten |noi dung )?nhiem vu(?: cu the| chu yeu| trong tam)?|noi dung(?: cong viec| thuc hien| hoat dong)?|(?:ten )?cong viec|noi dung nhiem vu|nhiem vu (?:va )?giai phap|ten nhiem vu noi dung)$/,
    },
    {
      key: 'lead',
      heading: new RegExp(
        `^(?:lead|(?:${body} )?chu tri(?: thuc hien| tham muu| t m)?(?: dau moi.*)?|(?:co quan|don vi) dau moi)$`,
      ),
    },
    { key: 'executing', heading: new RegExp(`^(?:executing|(?:${body} )?thuc hien)$`) },
    {
      key: 'coordinating',
      heading: new RegExp(`^(?:coordinating|(?:${body} )?phoi hop(?: thuc hien)?)$`),
    },
    { key: 'requested', heading: /^(?:requested|(?:co quan|don vi)?(?: duoc)? ?de nghi)$/ },
    {
      key: 'channel',
      heading:
        /^(?:channel|kenh(?: truyen thong)?|hinh thuc(?: tuyen truyen| thuc hien| truyen thong)?)$/,
    },
    {
      key: 'deadline',
      heading:
        /^(?:deadline(?: phrase)?|thoi (?:gian|han|diem)(?: hoan thanh| thuc hien)?|tien do(?: thuc hien| hoan thanh)?|han hoan thanh)$/,
    },
    {
      key: 'product',
      heading:
        /^(?:product|san pham(?: ket qua| dau ra| du kien)?|ket qua(?: dau ra| san pham| dat duoc| du kien)?|dau ra(?: du kien)?|san pham dau ra)$/,
    },
    {
      key: 'target',
      heading:
        /^(?:target|(?:muc tieu )?chi tieu(?: do luong| danh gia| cu the| giao| nhiem vu| thuc hien| can dat| phan dau| ke hoach| neu trong ke hoach)?(?: nam(?: \d{4})?)?)$/,
    },
    { key: 'source', heading: /^(?:nguon(?: nhiem vu| van ban)?|can cu|van ban giao nhiem vu)$/ },
    { key: 'budget', heading: /^(?:(?:du toan |nguon )?kinh phi(?: thuc hien| du kien)?)$/ },
    { key: 'note', heading: /^ghi chu$/ },
  ],
}
