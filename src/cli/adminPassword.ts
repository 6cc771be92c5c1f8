import { runCommand } from './runCommand'

await runCommand(async (args) => {
  // Imported here, since reading the environment may fail by name.
  const { adminPasswordCommand } = await import('./adminPasswordCommand')
  await adminPasswordCommand(args)
})
