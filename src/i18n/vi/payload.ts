/** Sentences of Payload that people meet and that speak of "fields" and "collections" in its own words. */
export const payload = {
  error: {
    followingFieldsInvalid_one: 'Mục sau chưa đúng:',
    followingFieldsInvalid_other: 'Các mục sau chưa đúng:',
    incorrectCollection: 'Không có loại nội dung này.',
    noMatchedField: 'Không có mục “{{label}}”.',
  },
  validation: {
    fieldHasNo: 'Mục này không có: {{label}}',
    invalidSelections: 'Mục này có lựa chọn không dùng được:',
    validUploadID: 'Mục này không chỉ đúng tệp nào.',
  },
} as const
