import type { Widen } from '@/i18n/widen'

/** Words of changing a series: the question, its figures, and what can be done from a card. */
export const series = {
  undoRemark: 'Hoàn tác thay đổi loạt',
  figures: {
    move: 'Dời {count} buổi',
    cancel: 'Hủy {count} buổi',
    postpone: 'Hoãn {count} buổi, chờ giờ mới',
    words: 'Đổi lời {count} buổi',
    moveOpen: 'Dời tất cả các buổi từ {first} trở đi',
    cancelOpen: 'Hủy tất cả các buổi từ {first} trở đi',
    postponeOpen: 'Hoãn tất cả các buổi từ {first} trở đi',
    wordsOpen: 'Đổi lời tất cả các buổi từ {first} trở đi',
    keptLogged: 'giữ {count} buổi đã ghi nhật ký',
    keptPast: 'giữ {count} buổi đã diễn ra',
    marked: '{count} buổi đã có thay đổi riêng vẫn hiện, ghi rõ đã hủy',
    splits: 'Phần sau thành một hoạt động riêng, có liên kết với phần trước.',
    cancelsActivity: 'Chưa buổi nào diễn ra nên cả hoạt động chuyển sang Đã hủy.',
  },
} as const

export type SeriesWords = Widen<typeof series>
