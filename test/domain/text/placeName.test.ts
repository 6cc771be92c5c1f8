import { expect, it } from '@jest/globals'
import { placeName } from '@/domain/text/placeName'

it.each([
  ['Xã Đại áng', 'xã Đại Áng'],
  ['XÃ Đại Áng', 'xã Đại Áng'],
  ['Phường Cổ Nhuế 1', 'phường Cổ Nhuế 1'],
  ['Thị trấn Văn Điển', 'thị trấn Văn Điển'],
  ['Thị xã  sơn tây', 'thị xã Sơn Tây'],
  ['Phường Văn Miếu - quốc tử giám', 'phường Văn Miếu - Quốc Tử Giám'],
  ['Quận Bắc Từ Liêm', 'quận Bắc Từ Liêm'],
  ['Xã', 'Xã'],
  ['Xãm Đông', 'Xãm Đông'],
])('%s stands in a sentence as %s', (listed, said) => {
  expect(placeName(listed)).toBe(said)
})
