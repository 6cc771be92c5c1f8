/** Words of the workflow buttons. A button is a verb. */
export const workflow = {
  verbs: {
    submit: 'Gửi duyệt',
    approve: 'Duyệt',
    requestChanges: 'Trả lại để sửa',
    cancel: 'Hủy hoạt động',
    reopen: 'Mở lại để sửa',
  },
  remark: 'Ý kiến gửi kèm',
  remarkNeeded: 'Ghi rõ lý do để người liên quan biết cần làm gì.',
  back: 'Quay lại',
  saveFirst: 'Có thay đổi chưa lưu. Hãy lưu trước rồi mới gửi.',
  noWay: 'Không chuyển thẳng từ “{from}” sang “{to}” được.',
  done: 'Đã chuyển sang “{state}”.',
  sent: 'Đã gửi duyệt. Hoạt động đang ở trạng thái “{state}”.',
  failed: 'Chưa làm được. Hãy kiểm tra kết nối rồi thử lại.',
} as const
