/** What the commands for whoever runs the server say: `npm run backup`, `npm run admin:password`. */
export const operations = {
  backupUsage:
    'Cách dùng: npm run backup -- THƯ_MỤC   (tạo trong đó một thư mục mới mang tên thời điểm)',
  backupDone:
    'Đã sao lưu vào {folder}: cơ sở dữ liệu ({size} MB, đã kiểm tra) và {files} tệp tải lên.',
  backupNoDatabase: 'DATABASE_URI: chưa có {path}, không có gì để sao lưu.',
  backupInside: '{folder} nằm trong {path}; bản sao lưu phải nằm ở chỗ khác.',
  backupBroken: 'Bản sao cơ sở dữ liệu bị hỏng ({message}); không giữ lại bản sao lưu này.',
  backupFailed: 'Không sao lưu được vào {folder}: {message}',
  secretElsewhere:
    'PAYLOAD_SECRET không nằm trong bản sao lưu: hãy cất giữ riêng giá trị này (và tệp .env).',
  mongodumpMissing:
    'Không tìm thấy mongodump (gói mongodb-database-tools). Hãy chạy lệnh sau, rồi chép thư mục {media}:\n    {command}',
  mongodumpFailed: 'mongodump kết thúc với mã {code}; xem lỗi ở trên.',
  mongodumpOneByOne:
    'Bản sao này đọc lần lượt từng bộ sưu tập, không phải một thời điểm duy nhất. Để có một thời điểm, hãy đặt BACKUP_URI là địa chỉ của tài khoản có vai trò backup (docs/operating.md).',
  passwordUsage: 'Cách dùng: npm run admin:password -- EMAIL',
  passwordUnknown:
    'Không có tài khoản {email}. Các quản trị viên: {administrators}. Muốn tạo quản trị viên đầu tiên, hãy chạy npm start.',
  passwordNew: 'Mật khẩu mới của {email} (chỉ hiện một lần này): {password}',
  nobody: 'không có ai',
} as const
