import { runCommand } from './runCommand'

await runCommand(async (args) => {
  // Imported here, since reading the environment may fail by name.
  const { backupCommand } = await import('./backupCommand')
  await backupCommand(args)
})
