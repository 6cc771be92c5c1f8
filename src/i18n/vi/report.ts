import type { Measure } from '@/domain/measures'
import type { AgencyLevel } from '@/domain/reporting/report'

/** Short forms of the units, for tables and sentences. */
const measures: Record<Measure, string> = {
  newsItems: 'tin',
  articles: 'bài',
  newsAndArticles: 'tin, bài (chưa tách)',
  airings: 'lượt phát',
  minutes: 'phút',
  clusters: 'cụm loa',
  copies: 'bản',
  designs: 'mẫu',
  pieces: 'sản phẩm',
  sessions: 'buổi',
  attendances: 'lượt người',
  views: 'lượt xem',
}

const levels: Record<AgencyLevel, string> = {
  department: 'Các sở, ban, ngành',
  district: 'UBND các quận, huyện, thị xã',
  commune: 'UBND các xã, phường, thị trấn',
  other: 'Các cơ quan, đơn vị khác',
}

export const report = {
  measures,
  levels,
  /** The unit in which slots are counted, beside the units of the channels. */
  slotUnit: 'lượt thực hiện',
  demo: 'SỐ LIỆU MINH HỌA',
  demoSentence:
    'Số liệu minh họa do phần mềm tạo ra để giới thiệu, không phải số liệu thật của cơ quan nào.',
  period: {
    next: {
      half1: (year: number) => `6 tháng cuối năm ${year}`,
      other: 'thời gian tới',
    },
    calendarRule: 'Số liệu tính theo tháng dương lịch',
    decree09Rule: 'Thời gian chốt số liệu theo Nghị định số 09/2019/NĐ-CP',
    /** What a report on a period that still runs says everywhere. */
    open: (time: string, date: string) => `Kỳ chưa kết thúc, tính đến ${time} ngày ${date}`,
    ended: 'Kỳ đã kết thúc',
    window: (from: string, to: string) => `Từ ngày ${from} đến hết ngày ${to}`,
  },
  columns: {
    number: 'STT',
    code: 'Mã',
    agency: 'Cơ quan, đơn vị',
    station: 'Xã, phường, thị trấn',
    district: 'Quận, huyện, thị xã',
    superior: 'Cơ quan cấp trên',
    stations: 'Số đơn vị',
    silent: 'Chưa ghi nhật ký',
    form: 'Hình thức, nội dung',
    group: 'Nhóm hình thức',
    unit: 'Đơn vị tính',
    planned: 'Kế hoạch',
    plannedYear: 'Kế hoạch năm',
    plannedPeriod: 'Kế hoạch kỳ báo cáo',
    due: 'Kế hoạch đến nay',
    donePlanned: 'Thực hiện theo kế hoạch',
    doneUnplanned: 'Thực hiện ngoài kế hoạch',
    done: 'Thực hiện kỳ báo cáo',
    doneYearToDate: 'Lũy kế từ đầu năm',
    doneYearPlanned: 'Lũy kế theo kế hoạch năm',
    rate: 'Tỷ lệ % so kế hoạch',
    rateYear: 'Tỷ lệ % so kế hoạch năm',
    doneLastYear: 'Cùng kỳ năm trước',
    change: 'So cùng kỳ',
    note: 'Ghi chú',
    aired: 'Đúng giờ',
    late: 'Chậm',
    missed: 'Không thực hiện',
    unlogged: 'Chưa ghi',
    notDue: 'Chưa đến giờ',
    beyondPlan: 'Ngoài lịch hiện hành',
    unplanned: 'Đột xuất',
    newsTotal: 'Tin, bài',
    carriedOut: 'Đã thực hiện',
    slotRate: 'Tỷ lệ thực hiện',
    total: 'TỔNG CỘNG',
    periodCode: 'Mã kỳ',
    period: 'Kỳ báo cáo',
    asOf: 'Thời điểm tính',
    from: 'Từ ngày',
    to: 'Đến ngày',
    kind: 'Loại cơ quan',
    superiorCode: 'Mã cơ quan cấp trên',
    channelCode: 'Mã hình thức',
    measureCode: 'Mã đơn vị tính',
  },
  sheets: {
    summary: 'Tổng hợp',
    agencies: 'Theo cơ quan',
    stations: 'Theo trạm',
    silent: 'Chưa ghi nhật ký',
  },
  workbook: {
    title: (period: string) =>
      `SỐ LIỆU THÔNG TIN, TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH ${period.toUpperCase()}`,
    slots: 'Lượt thực hiện theo nhóm cơ quan',
    quantities: 'Số lượng theo hình thức',
    agencies: 'Số liệu theo cơ quan, đơn vị (cấp huyện gồm cả các đơn vị cấp xã trực thuộc)',
    stations: 'Số liệu theo đài truyền thanh xã, phường, thị trấn',
    silent: 'Các đơn vị có lịch nhưng chưa ghi nhật ký (cần đôn đốc)',
    legend:
      '“–”: không có số liệu (chưa ai nêu hoặc ghi); “0”: đã đếm và bằng không. “Chưa ghi”: đã đến giờ nhưng chưa ghi nhật ký. “Đột xuất”: thực hiện ngoài kế hoạch; tỷ lệ chỉ so phần làm theo kế hoạch với kế hoạch đã đến giờ của chính các đơn vị có kế hoạch. “Ngoài lịch hiện hành”: đã ghi cho buổi mà lịch sau đó bỏ; tính vào mẫu số của tỷ lệ.',
    empty: 'Không có đơn vị nào.',
  },
  command: {
    usage:
      'npm run report -- --period 2018-H1 [--agency MÃ] [--format docx,xlsx,csv,json] [--out THƯ-MỤC] [--lang vi|en]',
    written: (file: string, size: string) => `Đã ghi ${file} (${size} KB)`,
    summary: (f: {
      label: string
      agencies: string
      due: string
      notDue: string | null
      done: string
      silent: string
    }) =>
      `Báo cáo ${f.label}: ${f.agencies} cơ quan, đơn vị; ${f.done}/${f.due} lượt đã thực hiện${f.notDue === null ? '' : ` (${f.notDue} lượt chưa đến giờ)`}; ${f.silent} đơn vị chưa ghi nhật ký.`,
  },
}
