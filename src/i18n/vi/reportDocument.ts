/**
 * Words of the official document (layout and templates: Nghị định 30/2020/NĐ-CP, Phụ lục I and III).
 * A document of Vietnamese law is Vietnamese whatever the language of the screen: there is no `en`.
 */
export const reportDocument = {
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  committee: 'ỦY BAN NHÂN DÂN',
  place: 'Hà Nội',
  number: (number: string, symbol: string) => `Số: ${number}/${symbol}`,
  blankNumber: (symbol: string) => `Số:        /${symbol}`,
  symbol: (abbreviation: string) => `BC-${abbreviation}`,
  typeName: 'BÁO CÁO',
  subject: (period: string, next: string) =>
    `Kết quả thông tin, tuyên truyền cải cách hành chính ${period}; phương hướng, nhiệm vụ ${next}`,
  to: (recipient: string) => `Kính gửi: ${recipient}`,
  fill: '…',
  planType: 'Kế hoạch',
  bases: {
    full: (basis: { type: string; number: string; date: string; issuer: string; title: string }) =>
      `Căn cứ ${basis.type} số ${basis.number} ${basis.date} của ${basis.issuer} về ${basis.title}`,
    blankNumber: '     ',
    decree09:
      'Căn cứ Nghị định số 09/2019/NĐ-CP ngày 24 tháng 01 năm 2019 của Chính phủ quy định về chế độ báo cáo của cơ quan hành chính nhà nước',
    blank: 'Căn cứ …',
  },
  opening: (f: { issuer: string; period: string; from: string; to: string; open: string }) =>
    `${f.issuer} báo cáo kết quả thông tin, tuyên truyền cải cách hành chính ${f.period} (số liệu từ ${f.from} đến hết ${f.to}${f.open && `; ${f.open}`}) như sau:`,
  direction: {
    title: 'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI',
    items: [
      '1. Ban hành kế hoạch và văn bản chỉ đạo, hướng dẫn (số, ngày): …',
      '2. Phân công nhiệm vụ, tổ chức thực hiện: …',
      '3. Công tác kiểm tra, đôn đốc: …',
    ],
  },
  results: {
    title: 'II. KẾT QUẢ THỰC HIỆN',
    content: '1. Nội dung tuyên truyền',
    contentText: '…',
    forms: '2. Kết quả theo hình thức tuyên truyền',
    scheduled: (agencies: string, planned: string, due: string) =>
      `Trong kỳ báo cáo, ${agencies} cơ quan, đơn vị có lịch tuyên truyền với tổng số ${planned} lượt${due}`,
    due: (due: string, notDue: string) =>
      `, trong đó ${due} lượt đã đến giờ, ${notDue} lượt chưa đến giờ`,
    ofDue: ' số lượt đã đến giờ',
    outcome: (f: {
      carriedOut: string
      rate: string
      late: string
      missed: string
      unlogged: string
    }) =>
      `; đã thực hiện ${f.carriedOut} lượt, đạt ${f.rate} (trong đó ${f.late} lượt thực hiện chậm); ${f.missed} lượt không thực hiện; ${f.unlogged} lượt chưa ghi nhật ký.`,
    nothingDue: '.',
    nothingLogged: '; chưa ghi nhật ký lượt nào.',
    noPlan: 'Trong kỳ báo cáo không có lượt tuyên truyền nào theo lịch.',
    unplanned: (count: string) => `Ngoài kế hoạch, các đơn vị đã thực hiện ${count} lượt đột xuất.`,
    beyondPlan: (count: string) =>
      `${count} lượt đã ghi nhật ký cho các buổi không còn trong lịch hiện hành.`,
    silent: (count: string) =>
      `Có ${count} đơn vị có lịch nhưng chưa ghi nhật ký lượt nào (danh sách tại Phụ lục III).`,
    groupLetters: ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k'],
    group: (letter: string, name: string) => `${letter}) ${name}`,
    channel: (name: string, figures: string) => `- ${name}: ${figures}.`,
    plan: (planned: string, due: string) => `kế hoạch ${planned}${due}`,
    toDate: (due: string) => `, đến nay ${due}`,
    notDue: ', chưa đến giờ',
    figureOfPlan: (f: { done: string; unit: string; plan: string; rate: string | null }) =>
      `${f.done} ${f.unit} (${f.plan}${f.rate === null ? '' : `, đạt ${f.rate}`})`,
    missingOfPlan: (unit: string, plan: string) => `chưa có số liệu về ${unit} (${plan})`,
    figureWithoutPlan: (done: string, unit: string) => `${done} ${unit} (ngoài kế hoạch)`,
    andWithoutPlan: (underPlan: string, done: string, unit: string) =>
      `${underPlan} và ${done} ${unit} ngoài kế hoạch`,
    annexes: 'Số liệu chi tiết tại Phụ lục I; kết quả theo cơ quan, đơn vị tại Phụ lục II.',
    feedback: '3. Kênh tiếp nhận phản ánh, kiến nghị (đã tiếp nhận, đã trả lời, đúng hạn): …',
    budget: '4. Kinh phí (được giao, đã thực hiện): …',
  },
  assessment: {
    title: 'III. ĐÁNH GIÁ CHUNG',
    items: ['1. Ưu điểm: …', '2. Tồn tại, hạn chế: …', '3. Nguyên nhân: …'],
  },
  outlook: {
    title: (next: string) => `IV. PHƯƠNG HƯỚNG, NHIỆM VỤ ${next.toUpperCase()}`,
  },
  proposals: { title: 'V. KIẾN NGHỊ, ĐỀ XUẤT' },
  closing: (subject: string, issuer: string, recipient: string) =>
    `Trên đây là báo cáo ${subject}, ${issuer} kính báo cáo ${recipient}./.`,
  recipients: {
    heading: 'Nơi nhận:',
    asAbove: '- Như trên;',
    department: '- Sở Nội vụ;',
    head: (position: string) => `- ${position};`,
    archive: '- Lưu: VT.',
  },
  signature: {
    committee: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    department: ['GIÁM ĐỐC'],
    office: ['CHÁNH VĂN PHÒNG'],
    inspectorate: ['CHÁNH THANH TRA'],
    board: ['TRƯỞNG BAN'],
    other: ['THỦ TRƯỞNG ĐƠN VỊ'],
    prefixes: { committee: 'Ủy ban nhân dân', office: 'Văn phòng', inspectorate: 'Thanh tra' },
    leaders: {
      committee: 'Chủ tịch, các Phó Chủ tịch UBND',
      department: 'Giám đốc, các Phó Giám đốc Sở',
      other: 'Lãnh đạo đơn vị',
    },
    name: '…',
  },
  annex: {
    label: (roman: string) => `Phụ lục ${roman}`,
    attached: (symbol: string, year: string, issuer: string) =>
      `(Kèm theo Báo cáo số        /${symbol} ngày      tháng      năm ${year} của ${issuer})`,
    figures: 'SỐ LIỆU THÔNG TIN, TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH',
    agencies: 'KẾT QUẢ THỰC HIỆN THEO CƠ QUAN, ĐƠN VỊ',
    agenciesNote: 'Số liệu cấp huyện gồm cả các đơn vị cấp xã trực thuộc.',
    silent: 'DANH SÁCH ĐƠN VỊ CÓ LỊCH NHƯNG CHƯA GHI NHẬT KÝ',
    silentTotal: (count: string) => `Tổng số: ${count} đơn vị.`,
    silentNone: 'Không có đơn vị nào.',
    legend: 'Ghi chú: “–” là không có số liệu; “0” là đã đếm và bằng không.',
  },
}
