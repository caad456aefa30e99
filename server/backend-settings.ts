import { z } from 'zod';
import { isLoopback } from './loopback.ts';
import { address, oneOf, setting } from './setting.ts';

/** Where the real appointment book is, and how it knows us. */
export const backendSettings = {
  BACKEND_URL: address('https://book.example.no/', /^https?$/).optional(),
  BACKEND_TOKEN: z
    .string()
    .regex(
      /^[\w.~+/-]{32,}=*$/,
      'must have at least 32 letters, digits or signs of - . _ ~ + / and end in nothing but =',
    )
    .optional(),
  BACKEND_PLAIN_HTTP: setting(oneOf(['refused', 'allowed']), 'refused'),
};

interface Given {
  BACKEND_URL?: string | undefined;
  BACKEND_TOKEN?: string | undefined;
  BACKEND_PLAIN_HTTP: 'refused' | 'allowed';
  DEMO: 'on' | 'off';
}

/** What is dangerous about them, by the setting that has to change. */
export function dangersOfBackend(given: Given): { setting: keyof Given; message: string }[] {
  if (given.BACKEND_URL === undefined) return [];
  const { protocol, hostname, username, password, search, hash } = new URL(given.BACKEND_URL);
  const isElsewhere = !isLoopback(hostname);
  const isPlain = protocol === 'http:' && given.BACKEND_PLAIN_HTTP === 'refused';
  const dangers: ({ setting: keyof Given; message: string } | false)[] = [
    isElsewhere && isPlain && { setting: 'BACKEND_URL', message: 'must be https: what is sent there names people' },
    [username, password, search, hash].some(Boolean) && {
      setting: 'BACKEND_URL',
      message: 'must be an address only, without a name, a password, ? or #',
    },
    isElsewhere &&
      given.BACKEND_TOKEN === undefined && { setting: 'BACKEND_TOKEN', message: 'must be set with BACKEND_URL' },
    isElsewhere &&
      given.DEMO === 'on' && {
        setting: 'DEMO',
        message: 'must be off with BACKEND_URL: anybody could sign in as a demonstration applicant',
      },
  ];
  return dangers.filter((danger) => danger !== false);
}
