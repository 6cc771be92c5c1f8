import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const DOCUMENT = 'word/document.xml'
const CLOSING = '<w:p><w:pPr><w:sectPr'
const TIGHT =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>' +
  '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr><w:sectPr'

/**
 * docx closes a section with an empty paragraph of body size; after a table that ends at the foot of a
 * page this makes an empty page. The paragraph is made one point high.
 */
export function closeSectionsTightly(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx)
  const xml = files[DOCUMENT]
  if (!xml) return docx
  return zipSync({ ...files, [DOCUMENT]: strToU8(strFromU8(xml).replaceAll(CLOSING, TIGHT)) })
}
