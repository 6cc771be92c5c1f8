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
  importFileTooLarge: 'Tệp quá lớn (tối đa {max}). Hãy tách tệp rồi nhập từng phần.',
  importTooLarge:
    'Tệp nén chứa quá nhiều dữ liệu (tối đa {max} sau khi giải nén) nên không được mở.',
  importTooManyRows: 'Bảng quá lớn (tối đa {max} dòng). Hãy tách tệp rồi nhập từng phần.',
  importBroken: 'Tệp bị hỏng nên không đọc được. Hãy mở tệp bằng Excel, lưu lại rồi nhập lại.',
  importOldExcel:
    'Đây là tệp Excel đời cũ (.xls) hoặc tệp có mật khẩu. Hãy lưu lại thành .xlsx, không đặt mật khẩu.',
  importNotATable: 'Tệp này không phải bảng. Hãy dùng tệp .xlsx, .csv hoặc .tsv.',
  importEmpty: 'Tệp không có nội dung.',
  importEncoding: 'Không nhận ra bảng mã của tệp. Hãy lưu lại với bảng mã UTF-8.',
  importTcvn3: 'Tệp gõ bằng phông TCVN3 (.VnTime). Hãy chuyển sang Unicode rồi nhập lại.',
  importNoHeadings:
    'Không tìm thấy dòng tiêu đề. Bảng cần có cột “Tên nhiệm vụ” và ít nhất một cột khác, ví dụ “Cơ quan chủ trì”.',
} as const
