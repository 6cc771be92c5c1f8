import type { DeadlineKind } from './deadline'

/** Phrases that name no day, in the order of weight when a phrase has several. */
export const UNDATED: readonly (readonly [pattern: string, kind: DeadlineKind])[] = [
  ['neu (?:can|co)\\b(?: thiet)?|khi can\\b(?: thiet)?', 'conditional'],
  ['thuong xuyen\\b|lien tuc\\b|quanh nam\\b|suot nam\\b(?! \\d)', 'continuous'],
  ['(?:theo|dung|tuan thu) (?:cac )?quy dinh\\b|dung (?:thoi )?han\\b|theo luat\\b', 'asRegulated'],
  [
    'theo (?:yeu cau|(?:su )?chi dao|(?:dung )?(?:lo trinh|tien do|ke hoach|huong dan)|phan cong|de nghi|quyet dinh|thong bao|van ban|cong van|nghi quyet|chuong trinh|¤)(?![a-z])|chi dao cua\\b|ket hop\\b[^;,\\d]*\\bchi dao\\b',
    'asDirected',
  ],
  [
    'kip thoi\\b|ngay (?:sau )?khi\\b|(?<!\\d )ngay sau\\b(?! \\d| ngay| thang| quy)|khan truong\\b',
    'prompt',
  ],
  ['dot xuat\\b', 'adHoc'],
  ['khi\\b[^;,\\d]*\\b(?:nhu cau|yeu cau|phat sinh|de nghi)\\b|theo nhu cau\\b', 'onDemand'],
  ['dinh ky\\b', 'recurrenceUnspecified'],
]

/** Words of a plan that say nothing about when; folded, single words and phrases. */
const HARMLESS = `
hoan thanh|xong|ban hanh|gui|bao cao|trien khai|thuc hien|to chuc|xay dung|trinh|phe duyet|tham muu|ra soat
cap nhat|cong khai|niem yet|phat hanh|tong hop|kiem diem|danh gia|kiem tra|theo doi|dang tai|dang|phat song
tuyen truyen|truyen thong|thong tin|tap huan|hoi nghi|hoi thi|hoi thao|hoi cho|hoi dien|cuoc thi|le phat dong|so ket|tong ket|ket thuc|bat dau|phan dau|muc tieu|chi tieu
ke hoach|de an|van ban|danh muc|phuong an|de xuat|ket qua|tien do|noi dung|san pham|nhiem vu|tai lieu
cong viec|tin|bai|chuyen de|phong su|an pham|to roi|to gap|bang ron|ap phich|chien dich|lop|so lieu|ho so|de nghi|sua doi|bo sung|hoan thien|nop|ve|cho|cua|cac|nhung|va|la|co|duoc|tai|o|voi|trong
bao dam|dam bao|phai|can|se|thoi gian|thoi han|thoi diem|han cuoi|han chot|han|tien hanh|chinh thuc|du kien
ubnd|uy ban nhan dan|thanh pho|tp|so|noi vu|don vi|co quan|phong|ban|nganh|quan|huyen|thi xa|phuong|xa|thanh uy
giai doan|nhiem ky|ca|het|cuoi|vao|vao cac|cac nam|moc|den nay|tu nay
`
/** Words about time, or that turn a meaning round: left over, they make the rest worthless. */
const ABOUT_TIME = `
tuan|thang|quy|nam|ngay|lan|ky|gio|phut|hom|nay|mai|qua|truoc|sau|den|toi|tu|ke|khi|dot|vong|dau|giua|nua|thu|chu nhat
tru|ngoai|hoac|hay|khong|chua|gan|khoang|tam|ngung|dung|huy|hoan|lui|gia han|tet|le|mua|dip|he|sang|chieu|dem|luc|it nhat
toi thieu|toi da|moi|hang|cach|som|muon|hon|cham|nhat|theo|dinh ky|thap ky|the ky|hoc ky|nam hoc|mot|hai|ba|bon|muoi|roi
`
const pattern = (words: string): RegExp => {
  const list = words.split(/[|\n]/).filter(Boolean)
  list.sort((a, b) => b.length - a.length)
  return new RegExp(`(?:${list.join('|')})(?![a-z\\d])`, 'y')
}
export const harmlessWords = pattern(HARMLESS)
export const wordsAboutTime = pattern(ABOUT_TIME)
