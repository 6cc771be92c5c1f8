/** Waits until it is out: a pipe that is read slowly would lose the end at `process.exit`. */
export const print = (text: string) =>
  new Promise<void>((resolve) => process.stdout.write(text, () => resolve()))
