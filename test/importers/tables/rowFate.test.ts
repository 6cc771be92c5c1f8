import { describe, expect, it } from '@jest/globals'
import { isColumnNumbers, isTotal, startsFooter } from '@/importers/tables/rowFate'

describe('a row of totals', () => {
  it.each([
    'Cộng',
    'CỘNG:',
    'Tổng cộng',
    'Tổng số',
    'Tổng số: 11 nhiệm vụ',
    'Cộng mục I',
    'Cộng phần 2',
    'Tổng toàn bảng',
    'Tong cong',
  ])('begins with “%s”', (text) => {
    expect(isTotal(text)).toBe(true)
  })
  it.each([
    'Tổng hợp kết quả báo cáo Thành phố',
    'Tổng kết năm 2024',
    'Tổng rà soát thủ tục hành chính',
    'Cộng tác viên viết bài về cải cách hành chính',
    'Cộng đồng dân cư giám sát',
    'Công an Thành phố',
    'Công khai kết quả',
  ])('does not begin with “%s”', (text) => {
    expect(isTotal(text)).toBe(false)
  })
})

describe('the foot of a document', () => {
  it.each([
    'Nơi nhận:',
    'NƠI NHẬN',
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'TL. GIÁM ĐỐC',
    'TUQ. CHỦ TỊCH',
    'GIÁM ĐỐC',
    'PHÓ GIÁM ĐỐC',
    'Giám đốc Sở Nội vụ',
    'NGƯỜI LẬP BIỂU',
    'Hà Nội, ngày 15 tháng 3 năm 2024',
    'Ba Đình, ngày tháng năm 2024',
    'Ghi chú: số liệu tạm tính',
  ])('begins with “%s”', (text) => {
    expect(startsFooter([text])).toBe(true)
  })
  it.each([
    'Chủ tịch UBND xã đối thoại với nhân dân',
    'Ngày 15 tháng 3 năm 2024',
    'Tại nơi nhận hồ sơ',
    'Người lập hồ sơ',
    'Ghi chú vào sổ theo dõi',
    'Hoàn thành trước ngày 15 tháng 3 năm 2024',
  ])('does not begin with “%s”', (text) => {
    expect(startsFooter([text])).toBe(false)
  })
})

describe('numbers of columns', () => {
  it('are three or more numbers or letters, with or without brackets', () => {
    expect(isColumnNumbers(['(1)', '(2)', '(3)'])).toBe(true)
    expect(isColumnNumbers(['1', '2', '3', '4'])).toBe(true)
    expect(isColumnNumbers(['A', 'B', '1', '2'])).toBe(true)
  })
  it('are not two, not hundreds, not words', () => {
    expect(isColumnNumbers(['1', '2'])).toBe(false)
    expect(isColumnNumbers(['1', '2', '300'])).toBe(false)
    expect(isColumnNumbers(['1', 'Sở Y tế', '3'])).toBe(false)
  })
})
