const RATE = 16_000

/** A short chime as a WAV file (mono, 16 bit): the demo's stand-in for a recorded programme. */
export function toneWave(seconds: number): Buffer {
  const samples = Math.floor(RATE * seconds)
  const file = Buffer.alloc(44 + samples * 2)
  file.write('RIFF', 0)
  file.writeUInt32LE(36 + samples * 2, 4)
  file.write('WAVEfmt ', 8)
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20) // PCM
  file.writeUInt16LE(1, 22) // mono
  file.writeUInt32LE(RATE, 24)
  file.writeUInt32LE(RATE * 2, 28)
  file.writeUInt16LE(2, 32)
  file.writeUInt16LE(16, 34)
  file.write('data', 36)
  file.writeUInt32LE(samples * 2, 40)
  for (let i = 0; i < samples; i++) file.writeInt16LE(Math.round(chime(i / RATE) * 9000), 44 + i * 2)
  return file
}

const NOTES = [523.25, 659.25, 783.99, 1046.5]

/** Four notes up, each fading. */
function chime(time: number): number {
  const index = Math.min(Math.floor(time / 0.5), NOTES.length - 1)
  const since = time - index * 0.5
  return Math.sin(2 * Math.PI * NOTES[index]! * time) * Math.exp(-3 * since)
}
