import type { EmailAdapter } from 'payload'

/**
 * Nothing is mailed yet: an administrator sets new passwords (`npm run admin:password` those of the last
 * one). What would be sent is told in the log, without its text, which may hold a secret link.
 */
export const noEmail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'none@localhost',
  defaultFromName: 'none',
  sendEmail: ({ subject }) => {
    payload.logger.info({ msg: `e-mail is not sent: ${subject ?? ''}` })
    return Promise.resolve()
  },
})
