/** What `npm start` says while it gets ready. */
export const start = {
  building: 'Đang dựng ứng dụng (lần đầu, hoặc mã nguồn đã đổi) …',
  built: 'Đã dựng xong sau {seconds} giây.',
  buildFailed: 'Không dựng được ứng dụng; xem lỗi ở trên.',
  database: 'Cơ sở dữ liệu: {where}',
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
  passwordRefused: 'ADMIN_PASSWORD không dùng được: {why}',
} as const
