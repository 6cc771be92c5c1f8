/** What went wrong and what to do next, by the code of a DomainError. `{name}` is filled from its details. */
export const errors = {
  unknown: 'Có lỗi xảy ra. Hãy thử lại; nếu vẫn lỗi, báo cho quản trị hệ thống.',
  dateMissing: 'Hãy nhập ngày.',
  dateImpossible:
    'Ngày “{value}” không có thật. Hãy nhập theo dạng ngày/tháng/năm, ví dụ 20/06/2018.',
  deadlineLineUnknown: 'Không đọc được kỳ hạn “{value}”.',
  timeImpossible: 'Thời điểm “{value}” không có thật. Hãy chọn lại ngày và giờ.',
  notSignedIn: 'Bạn chưa đăng nhập hoặc phiên làm việc đã hết. Hãy đăng nhập lại.',
  notAllowed:
    'Bạn không có quyền làm việc này. Hãy liên hệ lãnh đạo cơ quan hoặc quản trị hệ thống.',
  notFound: 'Không tìm thấy nội dung này, hoặc bạn không có quyền xem.',
  executorOutside: 'Chỉ chọn được đơn vị thực hiện trong phạm vi cơ quan mình: {names}.',
  timesNeedSameMinutes:
    'Các giờ trong ngày lệch phút nhau chỉ dùng được khi lặp hằng ngày hoặc hằng tuần. Hãy chọn giờ cùng số phút, hoặc tạo hai hoạt động.',
  endsBeforeStart: 'Ngày kết thúc phải sau ngày bắt đầu.',
  agencyCircle: 'Cơ quan cấp trên không thể nằm dưới chính cơ quan này.',
  agencyTwice: 'Đã có cơ quan mã {code} có hiệu lực từ cùng ngày.',
  conflictsUnexplained:
    'Lịch có {count} điều cần lưu ý: {warnings} Hãy sửa lịch, hoặc ghi lý do vẫn giữ ở thẻ Lịch (đã có lý do thì bổ sung) rồi lưu và gửi lại.',
  verbNotPossible: 'Không làm được bước này khi hoạt động đang ở trạng thái “{state}”.',
  remarkMissing: 'Hãy ghi ý kiến để người soạn biết cần sửa gì.',
  tooManyRequests: 'Bạn gửi quá nhiều yêu cầu. Hãy thử lại sau {minutes} phút.',
  tooManySignIns: 'Đã thử mật khẩu quá nhiều lần. Hãy thử lại sau {minutes} phút.',
  passwordTooShort: 'Mật khẩu phải có ít nhất {least} ký tự. Một câu ngắn dễ nhớ là tốt nhất.',
  passwordTooLong: 'Mật khẩu chỉ dài tối đa {most} ký tự.',
  passwordCommon:
    'Mật khẩu này nhiều người dùng nên dễ đoán. Hãy chọn mật khẩu khác, ví dụ vài từ không liên quan nhau.',
  passwordPersonal: 'Mật khẩu không được chứa tên, email của người dùng hay tên hệ thống.',
  currentPasswordMissing: 'Hãy nhập mật khẩu hiện tại để đổi mật khẩu hoặc email.',
  currentPasswordWrong: 'Mật khẩu hiện tại không đúng.',
  relationOutOfSight:
    'Nội dung chọn ở mục “{field}” không tồn tại hoặc bạn không có quyền xem. Hãy chọn lại.',
  pathUnreadable: 'Không sắp xếp, lọc hay chọn theo “{path}” được. Hãy chọn mục khác.',
  taken: 'Đã có một bản ghi như vậy. Hãy tải lại trang để xem.',
  busy: 'Có người khác vừa ghi cùng lúc. Hãy thử lại.',
  storageFailing:
    'Máy chủ tạm thời không ghi được dữ liệu (ổ đĩa đầy hoặc hỏng) nên chưa lưu gì. Hãy giữ nội dung đang nhập và thử lại sau ít phút; nếu vẫn lỗi, báo quản trị hệ thống.',
  notSaved: 'Chưa lưu được, dữ liệu vẫn như trước. Hãy thử lại.',
  stopping: 'Máy chủ đang khởi động lại nên chưa nhận việc mới. Hãy thử lại sau ít phút.',
  databaseUnavailable:
    'Cơ sở dữ liệu tạm thời chưa trả lời. Chưa có gì thay đổi; hãy thử lại sau vài giây.',
  outcomeUnknown:
    'Cơ sở dữ liệu ngắt giữa chừng nên chưa rõ đã lưu hay chưa. Hãy tải lại trang để xem trước khi gửi lại.',
  fileMissing: 'Hãy chọn một tệp để tải lên.',
  bodyTooLarge: 'Dữ liệu gửi lên quá lớn (tối đa {max}).',
  fileTypeRefused:
    'Tệp “{name}” không dùng được. Chỉ nhận ảnh JPEG, PNG, WebP, AVIF; âm thanh; video MP4, WebM; PDF.',
  uploadTooLarge:
    'Tệp quá lớn (tối đa {max} với loại tệp này). Hãy giảm dung lượng rồi tải lên lại.',
  uploadsBusy: 'Máy chủ đang nhận nhiều tệp lớn cùng lúc. Hãy thử lại sau một phút.',
  uploadBroken: 'Tệp bị hỏng hoặc chưa đầy đủ nên không nhận được. Hãy xuất lại tệp rồi tải lên.',
  pictureTooLarge:
    'Ảnh quá lớn ({width} × {height} điểm ảnh, {pages} khung hình). Tối đa {max} triệu điểm ảnh, mỗi cạnh {side}. Hãy thu nhỏ ảnh rồi tải lên lại.',
  pictureTooNarrow:
    'Ảnh quá dài và hẹp ({width} × {height} điểm ảnh). Cạnh dài chỉ được gấp {max} lần cạnh ngắn. Hãy cắt lại ảnh rồi tải lên.',
  pictureTooSlow:
    'Ảnh phức tạp quá nên xử lý quá lâu. Hãy thu nhỏ ảnh hoặc lưu thành JPEG rồi tải lên lại.',
  pictureBroken:
    'Ảnh bị hỏng hoặc chưa đầy đủ nên không đọc được. Hãy mở ảnh, lưu lại rồi tải lên.',
  rangeMissing: 'Hãy cho biết khoảng ngày cần xem, từ ngày (from) đến ngày (to).',
  rangeTooLong: 'Mỗi lần chỉ xem được tối đa {max} ngày; khoảng đã chọn là {days} ngày.',
  agencyUnknown: 'Không có cơ quan nào có mã “{value}”.',
  channelUnknown: 'Không có hình thức tuyên truyền nào có mã “{value}”.',
  topicUnknown: 'Không có chủ đề nào có mã “{value}”.',
  feedUnknown: 'Không có lịch riêng nào ở địa chỉ này. Hãy vào phần Lịch để tạo địa chỉ mới.',
  feedRevoked: 'Địa chỉ lịch riêng này đã ngừng dùng. Hãy vào phần Lịch để tạo địa chỉ mới.',
  feedsTooMany:
    'Mỗi người dùng tối đa {max} địa chỉ lịch riêng. Hãy ngừng một địa chỉ không dùng nữa.',
  filtersTooMany: 'Mỗi người lưu được tối đa {max} bộ lọc. Hãy xóa bộ lọc không dùng nữa.',
  feedNameMissing: 'Hãy đặt tên gợi nhớ cho địa chỉ lịch.',
  stateUnknown: 'Không có trạng thái “{value}”.',
  otherAgency: 'Bạn chỉ ghi được nhật ký của đơn vị mình và các đơn vị trực thuộc.',
  notApproved: 'Hoạt động này chưa được duyệt nên chưa ghi nhật ký được.',
  notExecutor: 'Đơn vị này không được giao thực hiện hoạt động đã chọn.',
  noSuchSlot: 'Lịch không có lần phát nào lúc {when}. Hãy tải lại trang để xem lịch mới.',
  slotCancelled: 'Lần phát lúc {when} đã hủy: {reason}',
  slotPostponed: 'Lần phát lúc {when} đã hoãn, chưa có giờ mới: {reason}',
  reasonMissing: 'Hãy ghi lý do thay đổi.',
  titleMissing: 'Hãy nhập tên hoạt động.',
  occurrenceIsHistory: 'Buổi lúc {when} đã diễn ra hoặc đã ghi nhật ký nên không đổi được nữa.',
  occurrenceCancelled: 'Buổi lúc {when} đã hủy. Hãy tạo hoạt động mới nếu vẫn cần thực hiện.',
  seriesAllHistory:
    'Các buổi này đều đã diễn ra, đã ghi nhật ký hoặc đã hủy nên không đổi được nữa.',
  moveIntoPast: 'Hoạt động đã duyệt không dời về quá khứ được. Hãy chọn thời điểm sắp tới.',
  nothingToChange: 'Chưa có gì thay đổi. Hãy chọn ngày, giờ, thời lượng hoặc nội dung mới.',
  seriesShiftUnclear:
    'Cách lặp này không dời cả loạt như vậy được. Hãy dời từng buổi, hoặc mở hoạt động để sửa lịch lặp.',
  seriesTooLongToPostpone:
    'Chỉ hoãn được tối đa {max} buổi một lần và loạt phải có ngày kết thúc. Hãy hoãn từng buổi, hoặc hủy từ buổi này trở đi.',
  seriesTooManyMarked: 'Có quá {max} buổi đã qua cần đổi tên. Hãy chọn “Tất cả”.',
  scopeUnknown: 'Hãy chọn phạm vi: chỉ buổi này, buổi này và các buổi sau, hoặc tất cả.',
  changeUnknown: 'Không hiểu thay đổi “{value}”.',
  scheduleChangesHistory:
    'Lịch mới làm mất hoặc đổi {count} buổi đã diễn ra hoặc đã ghi nhật ký (buổi đầu lúc {first}). Hãy mở Lịch, chọn buổi cần đổi và dùng “Buổi này và các buổi sau” để giữ các buổi đó.',
  cancelWithHistory:
    'Hoạt động đã có {count} buổi diễn ra hoặc đã ghi nhật ký nên không hủy cả hoạt động được. Hãy mở Lịch, chọn một buổi, bấm “Hủy buổi…” rồi chọn “Tất cả” để hủy các buổi còn lại.',
  loggedKeepsAgency:
    'Hoạt động đã có nhật ký nên không chuyển sang cơ quan khác được. Hãy tạo hoạt động mới cho cơ quan đó.',
  loggedKeepsChannel:
    'Hoạt động đã có nhật ký nên không đổi hình thức được. Hãy tạo hoạt động mới với hình thức đó.',
  executorHasLogs: 'Không bỏ được đơn vị thực hiện đã ghi nhật ký: {names}. Hãy giữ đơn vị này.',
  activityHasLogs:
    'Hoạt động có {count} buổi đã ghi nhật ký nên không xóa được. Hãy mở Lịch, bấm “Hủy buổi…” rồi chọn “Tất cả” để hủy các buổi còn lại.',
  undoTooLate: 'Chỉ hoàn tác được trong {minutes} phút sau khi thay đổi.',
  undoTwice: 'Thay đổi này đã được hoàn tác.',
  undoNotLast: 'Loạt này đã có thay đổi khác sau đó. Chỉ hoàn tác được thay đổi cuối cùng.',
  undoEdited: 'Hoạt động đã được sửa sau thay đổi này nên không hoàn tác được.',
  undoLogged:
    'Đã có {count} buổi diễn ra hoặc được ghi nhật ký theo lịch mới nên không hoàn tác được.',
  logStateMissing: 'Hãy chọn kết quả: đã phát, phát muộn hay không phát.',
  logTitleMissing: 'Hãy ghi nội dung đã thực hiện ngoài lịch.',
  channelMissing: 'Hãy chọn hình thức tuyên truyền.',
  logInFuture: 'Chưa đến giờ nên chưa ghi được. Nhật ký chỉ ghi việc đã diễn ra.',
  logReasonMissing: 'Hãy chọn lý do không phát.',
  logReasonNoteMissing: 'Chọn “Lý do khác” thì cần giải thích thêm lý do đó là gì.',
  lateTimeMissing: 'Hãy nhập giờ thực tế đã phát.',
  measureNotOfChannel: 'Hình thức này không đếm theo “{measure}”. Hãy bỏ trống ô đó.',
  measureNotPossible:
    'Số “{value}” ở ô “{measure}” không dùng được. Hãy nhập số nguyên từ 0 đến {max}.',
  measureNotPossibleInParts:
    'Số “{value}” ở ô “{measure}” không dùng được. Hãy nhập số từ 0 đến {max}.',
  alreadyLogged:
    'Đồng chí {who} đã ghi lần phát này lúc {when}. Nếu cần sửa, hãy mở nhật ký đã ghi.',
  alreadyLoggedBefore: 'Lần phát này đã được ghi lúc {when}. Nếu cần sửa, hãy mở nhật ký đã ghi.',
  tooManyAtOnce: 'Mỗi lần chỉ ghi được tối đa {max} lượt.',
  stillUsed: 'Chưa xóa được vì còn {count} bản ghi ở “{what}” dùng đến. Hãy gỡ ở đó trước.',
  oneOfMany: 'Chưa có bản ghi nào được thay đổi, vì “{name}”: {reason}',
  tooManyRecords: 'Mỗi lần chỉ thay đổi được tối đa {max} bản ghi. Hãy chọn ít hơn.',
  badRequest: 'Yêu cầu chưa đúng: {what}.',
  requestRefused: 'Yêu cầu chưa đúng hoặc còn thiếu. Hãy tải lại trang rồi thử lại.',
  badAddress: 'Địa chỉ này không đúng. Hãy kiểm tra lại đường dẫn.',
  bodyUnreadable: 'Dữ liệu gửi lên không đọc được. Hãy tải lại trang rồi thử lại.',
  formTooLarge: 'Biểu mẫu hoặc tệp gửi lên quá lớn. Hãy gửi ít hơn.',
  valueUnfit: 'Nội dung ở mục “{field}” không đúng dạng hoặc quá dài. Hãy nhập lại.',
  importPlanMissing:
    'Tệp không có cột “Kế hoạch”, cũng không ghi “Kèm theo Kế hoạch số … ngày …” trên bảng. Hãy chọn kế hoạch mà các nhiệm vụ này thuộc về.',
  importPlanOfOther:
    'Kế hoạch “{plan}” do cơ quan khác ban hành, bạn không có quyền nhập nhiệm vụ vào đó.',
  importPlanIssuer:
    'Kế hoạch “{plan}” do {issuer} ban hành, bạn không có quyền tạo. Nếu đây là kế hoạch của cơ quan bạn, hãy ghi đúng số, ký hiệu của kế hoạch.',
  importPlanAmbiguous:
    'Có nhiều kế hoạch tên “{plan}”. Hãy ghi rõ số và ngày, ví dụ 257/KH-UBND (29/12/2017).',
  importBlocked: 'Tệp có {count} lỗi phải sửa nên chưa có gì được lưu.',
  importNothing: 'Tệp không có nhiệm vụ nào để nhập.',
  importNoIssuer:
    'Chưa biết cơ quan nào ban hành kế hoạch “{plan}”. Hãy tạo kế hoạch trước rồi nhập lại.',
  importFileMissing: 'Hãy chọn tệp .xlsx, .csv hoặc .tsv để nhập.',
  importFileTooLarge: 'Tệp quá lớn (tối đa {max}). Hãy tách tệp rồi nhập từng phần.',
  importTooLarge:
    'Tệp nén chứa quá nhiều dữ liệu (tối đa {max} sau khi giải nén) nên không được mở.',
  importTooManyRows:
    'Bảng quá lớn (tối đa {max} dòng, {columns} cột). Hãy tách tệp rồi nhập từng phần.',
  importTooManySheets:
    'Tệp có quá nhiều trang tính (tối đa {max}). Hãy tách tệp rồi nhập từng phần.',
  importTooHeavy:
    'Tệp này cần quá nhiều bộ nhớ hoặc thời gian để đọc nên không được nhận. Hãy tách tệp rồi nhập từng phần.',
  importBusy: 'Hệ thống đang đọc nhiều tệp khác. Hãy thử lại sau một phút.',
  importBroken: 'Tệp bị hỏng nên không đọc được. Hãy mở tệp bằng Excel, lưu lại rồi nhập lại.',
  importWord:
    'Đây là tệp văn bản Word, không phải bảng tính. Hãy mở tệp, chọn cả bảng, sao chép rồi dán vào một trang Excel trống, lưu thành .xlsx và nhập tệp đó.',
  importOldExcel:
    'Đây là tệp Excel đời cũ (.xls). Hãy mở bằng Excel, chọn Lưu thành, kiểu .xlsx rồi nhập tệp đó.',
  importBinaryExcel:
    'Đây là tệp Excel nhị phân (.xlsb). Hãy mở bằng Excel, chọn Lưu thành, kiểu .xlsx rồi nhập tệp đó.',
  importProtected:
    'Tệp này có mật khẩu nên không đọc được. Hãy bỏ mật khẩu, lưu lại thành .xlsx rồi nhập tệp đó.',
  importOpenDocument:
    'Đây là bảng tính OpenDocument (.ods). Hãy mở bằng Excel hoặc LibreOffice, lưu lại thành .xlsx rồi nhập tệp đó.',
  importOldOffice:
    'Đây là tệp Office đời cũ, không rõ loại. Hãy mở tệp, lưu bảng thành .xlsx rồi nhập tệp đó.',
  importPresentation:
    'Đây là tệp trình chiếu (PowerPoint). Hãy sao chép bảng sang Excel, lưu thành .xlsx rồi nhập tệp đó.',
  importPdf:
    'Đây là tệp PDF, không đọc được bảng trong đó. Hãy lấy bản Word hoặc Excel của văn bản, đưa bảng vào Excel, lưu thành .xlsx rồi nhập.',
  importImage:
    'Đây là tệp ảnh, không đọc được bảng trong ảnh. Hãy lấy bản Word hoặc Excel của văn bản, đưa bảng vào Excel, lưu thành .xlsx rồi nhập.',
  importArchive: 'Đây là tệp nén. Hãy giải nén rồi nhập tệp .xlsx, .csv hoặc .tsv ở trong.',
  importWebPage:
    'Đây là trang web (HTML), có thể được đặt tên như tệp Excel. Hãy mở bằng Excel, lưu lại thành .xlsx rồi nhập tệp đó.',
  importNotATable: 'Tệp này không phải bảng. Hãy dùng tệp .xlsx, .csv hoặc .tsv.',
  importEmpty: 'Tệp không có nội dung.',
  importEncoding: 'Không nhận ra bảng mã của tệp. Hãy lưu lại với bảng mã UTF-8.',
  importNoHeadings:
    'Không tìm thấy dòng tiêu đề. Bảng cần có cột “Tên nhiệm vụ” và ít nhất một cột khác, ví dụ “Cơ quan chủ trì”.',
  importUndone: 'Lần nhập này đã được hoàn tác.',
  importUndoTooLate: 'Chỉ hoàn tác được trong {hours} giờ sau khi nhập.',
  importTouched: 'Đã có {count} bản ghi được sửa hoặc xóa sau khi nhập nên không hoàn tác được.',
  importUsed: 'Đã có {count} bản ghi khác dùng đến dữ liệu vừa nhập nên không hoàn tác được.',
  icsNotACalendar:
    'Tệp này không phải tệp lịch. Hãy chọn tệp .ics xuất từ Google Lịch, Outlook hoặc Apple.',
  icsBroken:
    'Tệp lịch bị hỏng hoặc thiếu ở dòng {line} nên không đọc được. Hãy xuất lại từ ứng dụng lịch.',
  icsTooLarge: 'Tệp lịch quá dài hoặc lồng quá nhiều lớp (tối đa {max} dòng) nên không được đọc.',
  icsTooManyEvents:
    'Tệp có {events} sự kiện, mỗi lần chỉ nhập được {max}. Hãy xuất từng khoảng thời gian rồi nhập từng phần.',
  icsNothing: 'Tệp lịch không có sự kiện nào.',
  icsFileMissing: 'Hãy chọn tệp .ics để nhập.',
  icsNotAnEvent: '“{value}” không phải sự kiện nên không nhập.',
  icsNoStart: 'Sự kiện không có ngày giờ bắt đầu.',
  icsNoTitle: 'Sự kiện không có tên.',
  icsTwice: 'Trong tệp có hai bản của cùng một sự kiện; chỉ lấy bản sửa sau.',
  icsOlderVersion: 'Đây là bản cũ của một sự kiện đã sửa trong tệp; chỉ lấy bản mới nhất.',
  icsUnreadable: 'Không đọc được ngày giờ của sự kiện: “{value}”.',
  icsEndsEarly: 'Sự kiện kết thúc trước khi bắt đầu. Hãy sửa giờ kết thúc rồi xuất lại.',
  icsChangeEndsEarly: 'Lần {when} kết thúc trước khi bắt đầu nên giữ thời lượng của chuỗi.',
  icsTooLong:
    'Sự kiện kéo dài {days} ngày; mỗi lần thực hiện tối đa {max} ngày. Hãy tách thành nhiều sự kiện.',
  icsExdateHitsNothing: 'Có {count} ngày loại trừ không ứng với lần nào của chuỗi: {dates}.',
  icsDamaged: 'Một số chữ bị hỏng trong tệp (hiện là �). Hãy kiểm tra lại nội dung.',
  icsCancelled: 'Sự kiện đã hủy trong tệp nên không nhập.',
  icsManyRules: 'Sự kiện có nhiều quy tắc lặp cùng lúc. Hãy tách thành nhiều sự kiện rồi nhập lại.',
  icsUtcRule:
    'Sự kiện lặp theo giờ UTC theo cách không đổi sang giờ địa phương được. Hãy đặt lại múi giờ của sự kiện.',
  icsZoneUnknown: 'Không biết múi giờ “{value}”. Hãy đổi múi giờ của sự kiện rồi xuất lại.',
  icsTooManyChanges: 'Chuỗi có quá nhiều lần thay đổi riêng (tối đa {max}).',
  icsExrule: 'Quy tắc loại trừ (EXRULE) không được lấy; hãy kiểm tra các ngày.',
  icsOtherZone: 'Lặp theo múi giờ {value}, không phải giờ của thành phố.',
  icsWholeDay: 'Sự kiện cả ngày, không ghi giờ. Nếu có giờ, hãy đặt lại sau khi nhập.',
  icsNoEnd: 'Không có giờ kết thúc: tạm đặt 30 phút.',
  icsAndFollowing: 'Thay đổi từ lần {when} trở đi không được lấy; hãy sửa sau khi nhập.',
  icsNoSuchOccurrence: 'Thay đổi cho lần {when} không ứng với lần nào của chuỗi nên bỏ qua.',
  icsGuests: 'Danh sách {count} khách mời không được lấy.',
  icsOurOwn: 'Sự kiện này vốn là hoạt động của lịch này nên không nhập lại.',
  icsNotOpen:
    'Hoạt động đã nhập trước đây đang ở trạng thái “{state}” nên không cập nhật. Hãy sửa ngay trong lịch.',
  icsElsewhere:
    'Hoạt động đã nhập trước đây nay thuộc cơ quan khác nên không cập nhật. Hãy sửa ngay trong lịch.',
  icsSplit:
    'Loạt đã nhập trước đây đã được đổi hoặc tách trong lịch nên giữ nguyên. Hãy sửa ngay trong lịch.',
  icsLogged: 'Hoạt động đã có nhật ký nên không cập nhật từ tệp. Hãy sửa ngay trong lịch.',
  ruleUnparsable: 'Không hiểu phần “{part}” của quy tắc lặp. Hãy chọn lại cách lặp.',
  ruleTooFrequent:
    'Quy tắc lặp theo giờ, phút hoặc giây ({value}) không dùng được. Hãy lặp theo ngày và chọn các giờ trong ngày.',
  rulePartOutOfRange: 'Giá trị {value} của {part} phải trong khoảng từ {min} đến {max}.',
  rulePartForbidden: 'Không dùng được {part} cùng với {beside}. Hãy chọn lại cách lặp.',
  ruleSetPosAlone: 'BYSETPOS phải đi cùng một phần khác nói rõ các ngày hoặc các giờ.',
  ruleCountAndUntil: 'Chỉ chọn một cách kết thúc: theo số lần hoặc theo ngày.',
  ruleTooManyTimesADay: 'Lặp {times} lần một ngày là quá nhiều (tối đa {limit}). Hãy bớt giờ.',
  ruleNeverOccurs: 'Quy tắc lặp này không rơi vào ngày nào. Hãy kiểm tra ngày, tháng đã chọn.',
  untilBeforeFirst: 'Ngày kết thúc {until} sớm hơn lần đầu tiên {first}. Hãy chọn lại.',
  everyDateLeftOut: 'Mọi lần của lịch đều đã bị trừ. Hãy bớt các lần trừ.',
  durationImpossible: 'Thời lượng phải là số phút nguyên từ 1 đến {max}.',
  unknownTimeZone: 'Không có múi giờ “{value}”. Hãy chọn lại, ví dụ Asia/Ho_Chi_Minh.',
  policyUnknown: 'Không có cách xử lý ngày nghỉ “{value}”. Hãy chọn lại.',
  periodNotUnderstood:
    'Không hiểu kỳ báo cáo “{period}”. Hãy viết như 2018-H1, 2026-Q3, 2026-06, 2026-9M hoặc 2026.',
  reportAgencyUnknown:
    'Không có cơ quan mã “{agency}”. Hãy chọn lại trong danh sách, hoặc kiểm tra lại mã cơ quan.',
  reportAgencyAbsent:
    '{agency} không hoạt động trong thời gian {from} – {to}. Hãy chọn kỳ khác hoặc cơ quan khác.',
  reportFormatUnknown: 'Không có định dạng “{format}”. Hãy chọn docx, xlsx, csv hoặc json.',
  reportUnknownAgency:
    'Có nhật ký của một cơ quan không còn trong danh mục ({agency}). Hãy báo quản trị hệ thống trước khi lập báo cáo.',
  reportUnknownChannel:
    'Có nhật ký của một hình thức không còn trong danh mục ({channel}). Hãy báo quản trị hệ thống trước khi lập báo cáo.',
  reportPeriodMissing: 'Hãy cho biết kỳ báo cáo, ví dụ: npm run report -- --period 2018-H1.',
  reportOptionUnknown: 'Không hiểu lệnh: {message}',
  reportNoData: 'Cơ sở dữ liệu chưa có danh mục cơ quan. Hãy chạy npm start một lần trước.',
  reportFolderRefused: 'Không ghi được vào thư mục “{folder}”: {message}',
} as const
