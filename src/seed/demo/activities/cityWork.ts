import type { MeasureValues } from '@/domain/measures'
import type { DemoActivity } from '../activity'

type CityWork = Omit<DemoActivity, 'agency' | 'schedule'> & {
  agency: string
  start: string
  minutes: number
  rrule?: string
  expected: MeasureValues
}

/** What plan 257/KH-UBND asks of single agencies of the city, as they might have done it in 2018. */
// prettier-ignore
export const CITY_WORK: readonly CityWork[] = [
  {
    name: 'city|clip', agency: 'STTTT', channel: 'clip', tasks: [6, 15], topics: ['it-in-reform', 'public-services'],
    title: 'Clip hướng dẫn nộp hồ sơ trực tuyến mức độ 3, 4',
    summary: 'Bốn clip trong năm, mỗi quý một clip, phát trên báo điện tử và màn hình công cộng.',
    start: '2018-02-26T08:00', minutes: 480, rrule: 'FREQ=MONTHLY;INTERVAL=3;COUNT=4',
    expected: { pieces: 1, minutes: 3 }, media: ['clip-online', 'clip-onestop'],
  },
  {
    name: 'city|poster', agency: 'STTTT', channel: 'poster', tasks: [6, 15], topics: ['public-services'],
    title: 'Bộ poster “Một cửa – đúng hẹn – thân thiện”',
    summary: 'Ba mẫu, in và cấp cho các quận, huyện, thị xã.',
    start: '2018-03-12T08:00', minutes: 480, expected: { pieces: 3000, designs: 3 },
    media: ['poster-speaker', 'poster-lotus', 'poster-building'],
  },
  {
    name: 'city|leaflet', agency: 'STTTT', channel: 'leaflet', tasks: [6, 15], topics: ['public-services', 'it-in-reform'],
    title: 'Tờ gấp hướng dẫn dịch vụ công trực tuyến của Thành phố',
    summary: 'Phát hành và cấp về cơ sở.', start: '2018-04-16T08:00', minutes: 480,
    expected: { copies: 50_000, designs: 2 }, media: ['poster-path'],
  },
  {
    name: 'city|contest', agency: 'STTTT', channel: 'contest', tasks: [5, 15], topics: ['public-services', 'openness'],
    title: 'Hội thi tuyên truyền viên, báo cáo viên cơ sở thành phố Hà Nội năm 2018',
    summary: 'Các đội của quận, huyện, thị xã; vòng cụm và chung khảo.', start: '2018-10-10T08:00', minutes: 540,
    rrule: 'FREQ=DAILY;COUNT=3', expected: { sessions: 1, attendances: 600 }, media: ['poster-stage'],
  },
  {
    name: 'city|training-press', agency: 'STTTT', channel: 'training', tasks: [10, 13], topics: ['public-services'],
    title: 'Bồi dưỡng kỹ năng viết tin, bài cải cách hành chính cho phóng viên và người làm thông tin cơ sở',
    summary: 'Hai lớp, mỗi lớp hai ngày.', start: '2018-05-15T08:00', minutes: 420,
    rrule: 'FREQ=DAILY;COUNT=4', expected: { sessions: 1, attendances: 110 },
  },
  {
    name: 'city|media-plan', agency: 'STTTT', channel: 'press', tasks: [3, 12], topics: ['public-services'],
    title: 'Loạt bài cải cách hành chính theo kế hoạch truyền thông với báo chí',
    summary: 'Mỗi tuần một bài trên báo in và báo điện tử của Thành phố.', start: '2018-01-10T09:00', minutes: 60,
    rrule: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20181226', expected: { articles: 1, newsItems: 2 },
  },
  {
    name: 'city|portal-weekly', agency: 'CGTDT', channel: 'portal', tasks: [14, 42], topics: ['it-in-reform', 'openness'],
    title: 'Chuyên mục cải cách hành chính trên Cổng Giao tiếp điện tử Hà Nội',
    summary: 'Cập nhật hai kỳ mỗi tuần.', start: '2018-01-02T08:30', minutes: 60,
    rrule: 'FREQ=WEEKLY;BYDAY=TU,FR;UNTIL=20181228', expected: { articles: 1, newsItems: 3 },
  },
  {
    name: 'city|tv', agency: 'DPTTHHN', channel: 'television', tasks: [41, 39], topics: ['it-in-reform'],
    title: 'Chuyên mục “Chính quyền điện tử – công dân điện tử”',
    summary: 'Phát sóng tối thứ Năm.', start: '2018-01-11T20:15', minutes: 15,
    rrule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20181227', expected: { airings: 1, minutes: 15 }, media: ['clip-studio'],
  },
  {
    name: 'city|press-hnm', agency: 'BAOHNM', channel: 'press', tasks: [39, 40], topics: ['public-services'],
    title: 'Chuyên trang cải cách hành chính',
    summary: 'Mỗi tuần một chuyên trang.', start: '2018-01-09T07:00', minutes: 60,
    rrule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20181225', expected: { articles: 2, newsItems: 3 },
  },
  {
    name: 'city|press-ktdt', agency: 'BAOKTDT', channel: 'press', tasks: [39, 40], topics: ['public-services', 'openness'],
    title: 'Tin, bài theo thư bạn đọc về thủ tục hành chính',
    summary: 'Mỗi tuần một kỳ.', start: '2018-01-12T07:00', minutes: 60,
    rrule: 'FREQ=WEEKLY;BYDAY=FR;UNTIL=20181228', expected: { articles: 1, newsItems: 2 },
  },
  {
    name: 'city|soft-skills', agency: 'SNV', channel: 'training', tasks: [19, 20], topics: ['apparatus-payroll'],
    title: 'Bồi dưỡng kỹ năng giao tiếp cho công chức bộ phận một cửa',
    summary: 'Năm lớp trong năm.', start: '2018-03-20T08:00', minutes: 420,
    rrule: 'FREQ=MONTHLY;INTERVAL=2;COUNT=5', expected: { sessions: 1, attendances: 80 },
  },
  {
    name: 'city|reform-briefing', agency: 'SNV', channel: 'press-briefing', tasks: [18], topics: ['apparatus-payroll', 'openness'],
    title: 'Cung cấp thông tin và định hướng nội dung tuyên truyền cải cách hành chính',
    summary: 'Mỗi quý một lần, cùng Ban Tuyên giáo Thành ủy.', start: '2018-01-24T14:00', minutes: 90,
    rrule: 'FREQ=MONTHLY;INTERVAL=3;COUNT=4', expected: { sessions: 1, attendances: 45 },
  },
  {
    name: 'city|law-page', agency: 'STP', channel: 'portal', tasks: [23], topics: ['openness'],
    title: 'Tin, bài trên trang thông tin phổ biến, giáo dục pháp luật',
    summary: 'Mỗi tuần một kỳ về văn bản cải cách hành chính.', start: '2018-01-08T09:30', minutes: 60,
    rrule: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20181231', expected: { articles: 1 },
  },
  {
    name: 'city|law-book', agency: 'STP', channel: 'publication', tasks: [24], topics: ['openness', 'public-services'],
    title: 'Tài liệu hỏi đáp pháp luật về cải cách hành chính',
    summary: 'Biên soạn, in và phát cho cấp xã.', start: '2018-06-18T08:00', minutes: 480,
    expected: { copies: 10_000, designs: 1 },
  },
  {
    name: 'city|schools', agency: 'SGDDT', channel: 'school', tasks: [25], topics: ['it-in-reform', 'public-services'],
    title: 'Ngoại khóa hướng dẫn học sinh dùng dịch vụ công trực tuyến',
    summary: 'Mỗi tháng trong năm học một buổi tại một cụm trường.', start: '2018-01-18T14:00', minutes: 90,
    rrule: 'FREQ=MONTHLY;BYMONTH=1,2,3,4,5,9,10,11,12;COUNT=9', expected: { sessions: 1, attendances: 350 },
    media: ['poster-school'],
  },
  {
    name: 'city|school-leaflet', agency: 'SGDDT', channel: 'leaflet', tasks: [26], topics: ['public-services'],
    title: 'Tờ gấp cải cách hành chính trong các trung tâm GDNN - GDTX',
    summary: 'Phát cho học viên đầu năm học.', start: '2018-09-12T08:00', minutes: 480,
    expected: { copies: 12_000, designs: 1 },
  },
  {
    name: 'city|panels', agency: 'SVHTT', channel: 'visual', tasks: [8, 28], topics: ['public-services'],
    title: 'Pa nô, băng rôn chủ đề năm 2018 và Quy tắc ứng xử',
    summary: 'Các trục đường chính và trụ sở cơ quan Thành phố.', start: '2018-01-29T08:00', minutes: 480,
    rrule: 'FREQ=MONTHLY;INTERVAL=4;COUNT=3', expected: { pieces: 180, designs: 4 },
    media: ['poster-lake', 'poster-people'],
  },
  {
    name: 'city|conduct', agency: 'SVHTT', channel: 'press', tasks: [9], topics: ['apparatus-payroll'],
    title: 'Gương người tốt, việc tốt và mô hình hay trong cải cách hành chính',
    summary: 'Hai tuần một bài.', start: '2018-01-16T09:00', minutes: 60,
    rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20181231', expected: { articles: 1 },
  },
  {
    name: 'city|festival', agency: 'SVHTT', channel: 'contest', tasks: [27], topics: ['public-services'],
    title: 'Liên hoan văn nghệ quần chúng lồng ghép cải cách hành chính',
    summary: 'Vòng cụm và đêm chung kết.', start: '2018-11-08T19:00', minutes: 180,
    rrule: 'FREQ=DAILY;COUNT=4', expected: { sessions: 1, attendances: 700 },
  },
  {
    name: 'city|survey', agency: 'UBMTTQ', channel: 'survey', tasks: [35], topics: ['openness'],
    title: 'Nắm dư luận xã hội về mức độ hài lòng của người dân',
    summary: 'Phiếu hỏi tại khu dân cư.', start: '2018-08-06T08:00', minutes: 480,
    rrule: 'FREQ=DAILY;COUNT=5', expected: { sessions: 1, copies: 400 },
  },
  {
    name: 'city|unions', agency: 'LDLD', channel: 'oral', tasks: [37], topics: ['public-services'],
    title: 'Sinh hoạt công đoàn phổ biến dịch vụ công cho công nhân khu công nghiệp',
    summary: 'Mỗi tháng một buổi.', start: '2018-02-08T17:30', minutes: 90,
    rrule: 'FREQ=MONTHLY;COUNT=11', expected: { sessions: 1, attendances: 150 },
  },
]
