import sharp from 'sharp'
import { idFrom } from '@/queries/newId'
import { slugs } from '@/slugs'
import type { World } from '../world'
import { ART, type ArtName } from './art'
import { toneWave } from './toneWave'

/** What each picture shows, for those who do not see it. */
const ALT: Record<ArtName, string> = {
  'poster-speaker': 'Chiếc loa truyền thanh với ba vòng sóng âm',
  'poster-lotus': 'Bông sen cách điệu trên nền hồng',
  'poster-building': 'Trụ sở có mái vàng và năm cột',
  'poster-path': 'Con đường năm bước đi lên',
  'poster-stage': 'Sân khấu với ba luồng sáng',
  'poster-school': 'Quyển sách mở có dải đánh dấu',
  'poster-lake': 'Ngọn tháp giữa hồ',
  'poster-people': 'Ba người dân đứng cạnh nhau',
  'clip-online': 'Màn hình máy tính với nút phát',
  'clip-onestop': 'Trụ sở một cửa với nút phát',
  'clip-studio': 'Chiếc loa và nút phát trên nền đỏ',
  'clip-ward': 'Ba người dân với nút phát',
}

const mediaId = (name: string) => idFrom('demo', 'media', name)

/** Pictures and a sound through the collection itself, sizes and all. Gives their ids by name. */
export async function makeMedia(world: World): Promise<(name: string) => string> {
  const agency = world.agency('STTTT').id
  const save = (name: string, alt: string, file: { data: Buffer; mimetype: string; name: string }) =>
    world.payload.create({
      collection: slugs.media,
      data: {
        id: mediaId(name),
        alt,
        caption: 'Tư liệu mẫu, không phải ấn phẩm thật',
        agency,
        isPublic: true,
        demo: true,
      },
      file: { ...file, size: file.data.length },
    })
  for (const name of Object.keys(ART) as ArtName[]) {
    const data = await sharp(Buffer.from(ART[name]())).png({ palette: true }).toBuffer()
    await save(name, ALT[name], { data, mimetype: 'image/png', name: `mau-${name}.png` })
  }
  const sound = { data: toneWave(4), mimetype: 'audio/wav', name: 'mau-nhac-hieu.wav' }
  await save('jingle', 'Nhạc hiệu bản tin', sound)
  return mediaId
}
