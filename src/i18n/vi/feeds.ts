import type { Widen } from '@/i18n/widen'

/** Words of the calendars people subscribe to, and of the places where they do so. */
export const feeds = {
  calendar: {
    publicName: '{product} – {place}',
    privateName: '{product} – {name}',
    publicAbout:
      'Các hoạt động đã được duyệt và công khai. Lịch tự cập nhật; hoạt động đã hủy còn hiện 30 ngày.',
    privateAbout:
      'Lịch riêng của {owner}: hoạt động đã duyệt và đang chờ duyệt của cơ quan. Không chia sẻ địa chỉ này.',
    search: '“{text}”',
    agency: 'Cơ quan thực hiện: {name}',
    channel: 'Hình thức: {name}',
    waiting: 'Đang chờ duyệt',
    demo: 'Dữ liệu minh họa, không phải thông tin thật.',
    cancelled: 'Đã hủy: {title}',
    postponed: 'Hoãn: {title}',
    fileName: 'lich-cchc.ics',
  },
  subscribe: {
    title: 'Đăng ký lịch này',
    lead: 'Lịch trên điện thoại hoặc máy tính của bạn sẽ tự cập nhật khi có thay đổi.',
    open: 'Mở bằng ứng dụng lịch',
    addOne: 'Thêm vào lịch của tôi',
    google: 'Thêm vào Google Lịch',
    outlook: 'Thêm vào Outlook',
    address: 'Địa chỉ để sao chép',
    download: 'Tải tệp .ics',
    how: 'Hướng dẫn',
    steps: {
      apple: {
        name: 'iPhone, iPad, Mac',
        text: 'Bấm “Mở bằng ứng dụng lịch” rồi chọn Đăng ký.',
      },
      google: {
        name: 'Google Lịch',
        text: 'Trên máy tính: Lịch khác › Từ URL, dán địa chỉ ở trên. Google cập nhật chậm, có khi sau một ngày.',
      },
      outlook: {
        name: 'Outlook',
        text: 'Thêm lịch › Đăng ký từ web, dán địa chỉ ở trên rồi đặt tên.',
      },
    },
  },
  own: {
    title: 'Lịch riêng của tôi',
    lead: 'Xem lịch của cơ quan ngay trong Google Lịch, Outlook hoặc điện thoại: các hoạt động đã duyệt và đang chờ duyệt mà bạn được xem.',
    secret:
      'Ai có địa chỉ này đều xem được lịch. Chỉ dùng cho thiết bị của mình; lộ thì đổi địa chỉ hoặc ngừng.',
    name: 'Tên gợi nhớ',
    namePlaceholder: 'Ví dụ: Điện thoại của tôi',
    create: 'Tạo địa chỉ',
    once: 'Địa chỉ chỉ hiện một lần. Hãy sao chép ngay.',
    copy: 'Sao chép',
    copied: 'Đã sao chép',
    openHere: 'Mở trên thiết bị này',
    subscribe: 'Đăng ký lịch',
    rotate: 'Đổi địa chỉ',
    rotateAsk: 'Đổi địa chỉ của “{name}”? Nơi đang dùng địa chỉ cũ sẽ không nhận được lịch nữa.',
    revoke: 'Ngừng',
    revokeAsk: 'Ngừng “{name}”? Nơi đang dùng địa chỉ này sẽ không nhận được lịch nữa.',
    keep: 'Giữ lại',
    list: 'Các địa chỉ đang dùng',
    none: 'Bạn chưa tạo địa chỉ nào.',
    created: 'Tạo ngày {date}',
    used: 'dùng lần cuối {date}',
    neverUsed: 'chưa dùng lần nào',
    failed: 'Chưa làm được. Kiểm tra kết nối rồi thử lại.',
    back: 'Về lịch',
  },
} as const

export type FeedWords = Widen<typeof feeds>
