/** What `npm start` says while it gets ready. */
export const start = {
  building: 'Đang dựng ứng dụng (lần đầu, hoặc mã nguồn đã đổi) …',
  built: 'Đã dựng xong sau {seconds} giây.',
  buildFailed: 'Không dựng được ứng dụng; xem lỗi ở trên.',
  database: 'Cơ sở dữ liệu: {where}',
  waiting: 'Một tiến trình khác đang chuẩn bị cơ sở dữ liệu này; đang chờ …',
  noReplicaSet:
    'CẢNH BÁO: MongoDB không chạy replica set nên không có giao dịch; một lượt ghi dở dang có thể để lại dữ liệu thiếu. Hãy thêm ?replicaSet=… vào DATABASE_URI.',
  reference:
    'Đã nạp danh mục: {agencies} cơ quan, {channels} kênh, {holidays} ngày nghỉ ({seconds} giây).',
  demo: 'Đã nạp dữ liệu MẪU năm 2018: {activities} hoạt động, {logs} nhật ký ({seconds} giây). DEMO=0 để bỏ qua.',
  demoStays: 'Có dữ liệu MẪU năm 2018 trong cơ sở dữ liệu này.',
  administrator: 'Đã tạo quản trị viên: {email}',
  password: 'Mật khẩu (chỉ hiện một lần này): {password}',
  demoAccounts: 'Tài khoản mẫu ({names}) {at} – mật khẩu: {password}',
  ready: 'Sẵn sàng: {address}   (trang làm việc: {address}/admin)',
  stop: 'Đang dừng …',
  databaseUriUnknown: 'DATABASE_URI: phải bắt đầu bằng file: hoặc mongodb://.',
  secretMissing:
    'PAYLOAD_SECRET: chưa được đặt. Với MongoDB phải đặt biến này (từ 32 ký tự trở lên).',
  notWholeNumber: '{name}: phải là số nguyên từ 0 đến {max}.',
  notFolder: '{name}: {path} không phải là thư mục. Hãy đổi tên tệp đó hoặc chọn thư mục khác.',
  readOnly:
    '{name}: {path} chỉ đọc được, không ghi được. Hãy gắn ổ đĩa ở chế độ ghi hoặc chọn nơi khác.',
  denied:
    '{name}: tài khoản chạy máy chủ không có quyền ghi vào {path}. Hãy đổi chủ sở hữu hoặc quyền truy cập.',
  full: '{name}: ổ đĩa của {path} đã đầy, cần còn trống ít nhất {least} MB. Hãy dọn bớt rồi chạy lại.',
  unusable: '{name}: không dùng được {path} ({code}).',
  notFile: '{name}: {path} là thư mục; cần một tệp cơ sở dữ liệu SQLite.',
  notDatabase:
    '{name}: {path} không phải tệp SQLite hoặc đã hỏng. Hãy khôi phục bản sao lưu hoặc chọn tệp khác.',
  storage: 'Không ghi hoặc không đọc được cơ sở dữ liệu ({code}).',
  portClosed:
    'Không mở được cổng {port} ({code}). Có thể chương trình khác đang dùng cổng này; hãy dừng nó hoặc đặt PORT khác.',
  notYesOrNo: '{name}: phải là 1, yes, true hoặc 0, no, false; không phải “{given}”.',
  notSiteAddress:
    '{name}: phải là địa chỉ đầy đủ không kèm đường dẫn, ví dụ https://lich.example.vn; không phải “{given}”.',
  databaseUnnamed:
    '{name}: thiếu tên cơ sở dữ liệu, ví dụ mongodb://127.0.0.1:27017/cchc?replicaSet=rs0.',
  secretShort: '{name}: quá ngắn, cần từ {least} ký tự trở lên (openssl rand -hex 32).',
  databaseNewer:
    'DATABASE_URI: cơ sở dữ liệu này đã được một phiên bản mới hơn thay đổi ({migration}). Hãy chạy phiên bản đó, hoặc khôi phục bản sao lưu cũ (docs/operating.md).',
  mongodbSignIn:
    'DATABASE_URI: MongoDB tại {where} không nhận tài khoản hoặc mật khẩu này. Hãy kiểm tra tên, mật khẩu và authSource.',
  mongodbRights:
    'DATABASE_URI: tài khoản này không có quyền trên {where}. Tài khoản cần vai trò readWrite trên cơ sở dữ liệu đó.',
  mongodbAddress: 'DATABASE_URI: không đọc được địa chỉ MongoDB này ({message}).',
  mongodbOtherSet:
    'DATABASE_URI: MongoDB tại {where} không thuộc replica set “{set}”. Hãy kiểm tra replicaSet=… và rs.initiate.',
  mongodbNobody: 'DATABASE_URI: không có MongoDB nào trả lời tại {where} ({message}).',
  mongodbNoPrimary:
    'DATABASE_URI: replica set tại {where} chưa có primary. Hãy chạy rs.initiate, hoặc khởi động đa số các nút của nó.',
  databaseLost: 'Cơ sở dữ liệu ngừng trả lời trong khi khởi động ({message}).',
  emailRefused: 'ADMIN_EMAIL không dùng được: {why}',
  broken:
    '{name}: {path} đã hỏng ({code}). Nếu vừa khôi phục bản sao lưu: xóa {path}-wal và {path}-shm còn sót bên cạnh rồi chạy lại; nếu không, hãy khôi phục bản sao lưu (docs/operating.md).',
  passwordRefused: 'ADMIN_PASSWORD không dùng được: {why}',
} as const
