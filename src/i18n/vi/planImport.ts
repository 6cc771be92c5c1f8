import type { Widen } from '@/i18n/widen'

/** Words of the plan import: columns and what is said about a row. `{…}` are filled in. */
export const planImport = {
  columns: {
    order: 'TT',
    plan: 'Kế hoạch',
    section: 'Mục',
    text: 'Tên nhiệm vụ',
    lead: 'Cơ quan chủ trì',
    executing: 'Đơn vị thực hiện',
    coordinating: 'Cơ quan phối hợp',
    requested: 'Cơ quan được đề nghị',
    channel: 'Hình thức tuyên truyền',
    deadline: 'Thời gian hoàn thành',
    product: 'Sản phẩm, kết quả',
    target: 'Chỉ tiêu nêu trong kế hoạch',
    source: 'Nguồn nhiệm vụ',
    budget: 'Kinh phí',
    note: 'Ghi chú',
    file: 'Cả dòng',
  },
  problems: {
    planMissing: 'Dòng này không ghi thuộc kế hoạch nào. Hãy điền cột “Kế hoạch”.',
    textMissing: 'Dòng này chưa có tên nhiệm vụ.',
    cellRepeated: 'Ô ghi “{mark}” được hiểu là như dòng trên: “{value}”.',
    nothingToRepeat: 'Ô ghi “{value}” nhưng dòng trên không có gì để lặp lại.',
    cellTooLong: 'Ô này quá dài (tối đa {max} ký tự). Hãy rút gọn hoặc tách nhiệm vụ.',
    cellError: 'Ô này đang báo lỗi công thức “{value}”. Hãy sửa trong tệp.',
    cellConverted: 'Dòng này gõ bằng phông chữ cũ, đã chuyển sang Unicode. Hãy kiểm tra lại.',
    taskOverRows:
      'Nhiệm vụ này gộp nhiều dòng, mỗi dòng một cơ quan hoặc thời hạn. Hãy kiểm tra lại.',
    rowIgnored: 'Dòng này không phải nhiệm vụ nên không được nhập. Nếu là nhiệm vụ, hãy ghi số TT.',
    'agency.unknown': 'Không tìm thấy cơ quan “{name}”. Tên gốc được giữ lại để sửa sau.',
    'agency.notYet': 'Cơ quan “{name}” chưa có vào ngày ban hành kế hoạch.',
    'agency.noLonger':
      'Cơ quan “{name}” đã kết thúc hoạt động ngày {ended}, trước ngày ban hành kế hoạch. Tên gốc được giữ lại để sửa sau.',
    'agency.ambiguous': 'Có nhiều cơ quan tên “{name}”. Hãy ghi rõ hơn.',
    rowTwice:
      'Dòng này giống hệt dòng {row}: sẽ có hai nhiệm vụ như nhau. Nếu thừa, hãy bỏ bớt trong tệp.',
    roleUnclear:
      'Ô này nêu vai trò của cơ quan khác, chưa rõ vai trò của “{name}”: được ghi vào “{role}”. Hãy kiểm tra.',
    leadsOfTwoColumns: 'Nhiều ô cùng nêu cơ quan chủ trì: {name}. Hãy kiểm tra.',
    leadMissing: 'Nhiệm vụ này chưa có cơ quan chủ trì. Hãy điền vào tệp hoặc chọn sau khi nhập.',
    'channel.unknown': 'Không tìm thấy hình thức “{name}”.',
    'deadline.impossibleDate': 'Ngày “{date}” không có thật.',
    'deadline.impossibleMonth': 'Tháng trong “{period}” không có thật.',
    'deadline.impossibleQuarter': 'Quý trong “{period}” không có thật.',
    'deadline.backwards': 'Thời gian kết thúc trước khi bắt đầu.',
    'deadline.yearMissing':
      'Thời hạn “{value}” không ghi năm; tiêu đề của bảng và kế hoạch cũng chưa rõ năm. Hãy ghi năm vào tệp hoặc điền thời gian của kế hoạch.',
    'deadline.notUnderstood':
      'Chưa hiểu “{left}” trong thời hạn “{value}”. Hãy chọn hạn sau khi nhập.',
    'deadline.lostFormat':
      'Ô ghi số {value}: có thể là ngày {date} đã mất định dạng ngày. Hãy sửa trong tệp.',
    'deadline.partlyUnderstood': 'Chưa hiểu hết thời hạn “{value}”: bỏ lại “{left}”. Hãy kiểm tra.',
    'deadline.weekAssumed':
      'Tuần trong “{value}” được hiểu là từ {from} đến {to} (7 ngày một tuần, từ mùng 1).',
    'deadline.yearInferred': 'Năm của “{value}” chỉ ghi hai số cuối. Hãy kiểm tra.',
    'deadline.yearInferred.title':
      '“{value}” không ghi năm: lấy năm {year} theo tiêu đề của bảng (“{said}”). Hãy kiểm tra.',
    'deadline.yearInferred.period':
      '“{value}” không ghi năm: lấy năm {year} theo thời gian của kế hoạch. Hãy kiểm tra.',
    'deadline.yearInferred.date':
      '“{value}” không ghi năm: lấy năm {year} theo ngày ban hành kế hoạch ({said}). Hãy kiểm tra.',
    planDiffers:
      'Tệp ghi kèm theo kế hoạch {stated}, khác kế hoạch đã chọn là {chosen}. Hãy kiểm tra.',
    kept: 'Ô này chưa rõ, còn trong hệ thống đã ghi khác: giữ như trong hệ thống.',
  },
} as const

export type PlanImportWords = Widen<typeof planImport>
