/** What went wrong and what to do next, by the code of a DomainError. `{name}` is filled from its details. */
export const errors = {
  unknown: 'Có lỗi xảy ra. Hãy thử lại; nếu vẫn lỗi, báo cho quản trị hệ thống.',
  dateMissing: 'Hãy nhập ngày.',
  dateImpossible:
    'Ngày “{value}” không có thật. Hãy nhập theo dạng ngày/tháng/năm, ví dụ 20/06/2018.',
  timeImpossible: 'Thời điểm “{value}” không có thật. Hãy chọn lại ngày và giờ.',
  notSignedIn: 'Bạn chưa đăng nhập hoặc phiên làm việc đã hết. Hãy đăng nhập lại.',
  notAllowed:
    'Bạn không có quyền làm việc này. Hãy liên hệ lãnh đạo cơ quan hoặc quản trị hệ thống.',
  notFound: 'Không tìm thấy nội dung này, hoặc bạn không có quyền xem.',
  executorOutside: 'Chỉ chọn được đơn vị thực hiện trong phạm vi cơ quan mình: {names}.',
  endsBeforeStart: 'Ngày kết thúc phải sau ngày bắt đầu.',
  agencyCircle: 'Cơ quan cấp trên không thể nằm dưới chính cơ quan này.',
  agencyTwice: 'Đã có cơ quan mã {code} có hiệu lực từ cùng ngày.',
  verbNotPossible: 'Không làm được bước này khi hoạt động đang ở trạng thái “{state}”.',
  remarkMissing: 'Hãy ghi ý kiến để người soạn biết cần sửa gì.',
  tooManyRequests: 'Bạn gửi quá nhiều yêu cầu. Hãy thử lại sau {minutes} phút.',
  relationOutOfSight:
    'Nội dung chọn ở mục “{field}” không tồn tại hoặc bạn không có quyền xem. Hãy chọn lại.',
  taken: 'Đã có một bản ghi như vậy. Hãy tải lại trang để xem.',
  busy: 'Có người khác vừa ghi cùng lúc. Hãy thử lại.',
  fileMissing: 'Hãy chọn một tệp để tải lên.',
  bodyTooLarge: 'Dữ liệu gửi lên quá lớn (tối đa {max}).',
  fileTypeRefused:
    'Tệp “{name}” không dùng được. Chỉ nhận ảnh JPEG, PNG, WebP, AVIF; âm thanh; video MP4, WebM; PDF.',
  badRequest: 'Yêu cầu chưa đúng: {what}.',
} as const
