export async function prepareBrowser() {
  return { reason: 'not yet' }
}
