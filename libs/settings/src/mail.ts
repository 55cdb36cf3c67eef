import { text, url } from './variables';

/** How mail leaves, and under which name. */
export const mailSettings = {
  SMTP_URL: url(['smtp', 'smtps'], 'smtp://user:password@mail.example.com:587').describe(
    'The mail server that takes the notices',
  ),
  MAIL_FROM: text('a sender such as Stepladder <help@example.com>')
    .default('Stepladder <stepladder@localhost>')
    .describe('The sender of every notice'),
};
