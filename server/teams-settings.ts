import { z } from 'zod';
import { isLoopback } from './loopback.ts';
import { oneOf, setting } from './setting.ts';

/** Tokens have them in small letters. */
const entraId = z
  .guid({ error: 'must be an id of Entra such as 6f1d1c1e-0f5a-4a52-9a55-0d7c4a6b2f10' })
  .transform((id) => id.toLowerCase());
const hostName = z
  .string()
  .regex(
    /^(?!\d+(\.\d+){3}$)([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/,
    'must be host names in small letters',
  );

/** The app that caseworkers meet in Teams, and who of them may do what. */
export const teamsSettings = {
  MicrosoftAppType: oneOf(['SingleTenant', 'UserAssignedMSI']).optional(),
  MicrosoftAppId: entraId.optional(),
  MicrosoftAppTenantId: entraId.optional(),
  MicrosoftAppPassword: z.string().min(16, 'must have at least 16 characters').optional(),
  TEAMS_SERVICE_HOSTS: setting(
    z
      .string()
      .transform((text) => text.split(/[\s,]+/).filter(Boolean))
      .pipe(z.array(hostName)),
    '',
  ),
  TEAMS_ANONYMOUS: setting(oneOf(['on', 'off']), 'off'),
  CASEWORKERS_FILE: z.string().optional(),
};

interface Given {
  MicrosoftAppType?: 'SingleTenant' | 'UserAssignedMSI' | undefined;
  MicrosoftAppId?: string | undefined;
  MicrosoftAppTenantId?: string | undefined;
  MicrosoftAppPassword?: string | undefined;
  TEAMS_ANONYMOUS: 'on' | 'off';
  CASEWORKERS_FILE?: string | undefined;
  HOST: string;
  PUBLIC_URL?: string | undefined;
  DEMO: 'on' | 'off';
}

interface Danger {
  setting: keyof Given;
  message: string;
}

/** What is missing beside the others, or lets in whom it must not, by the setting that has to change. */
export function dangersOfTeams(given: Given): Danger[] {
  if (given.MicrosoftAppId !== undefined) return dangersOfApp(given);
  const lonely = given.MicrosoftAppType ?? given.MicrosoftAppTenantId ?? given.MicrosoftAppPassword;
  if (lonely !== undefined) {
    return [{ setting: 'MicrosoftAppId', message: 'must be set where anything of the app in Teams is' }];
  }
  if (given.TEAMS_ANONYMOUS === 'on') return dangersOfAnonymity(given);
  if (given.CASEWORKERS_FILE === undefined) return [];
  const message =
    'must be left out where neither MicrosoftAppId nor TEAMS_ANONYMOUS is set: nobody of it could come in';
  return [{ setting: 'CASEWORKERS_FILE', message }];
}

function dangersOfApp(given: Given): Danger[] {
  const { MicrosoftAppType, MicrosoftAppTenantId, MicrosoftAppPassword, TEAMS_ANONYMOUS, CASEWORKERS_FILE } = given;
  const dangers: (Danger | false)[] = [
    MicrosoftAppType === undefined && {
      setting: 'MicrosoftAppType',
      message: 'must be set with MicrosoftAppId: SingleTenant or UserAssignedMSI',
    },
    MicrosoftAppTenantId === undefined && {
      setting: 'MicrosoftAppTenantId',
      message: 'must be set with MicrosoftAppId: nobody of another organisation is answered',
    },
    MicrosoftAppType === 'SingleTenant' &&
      MicrosoftAppPassword === undefined && {
        setting: 'MicrosoftAppPassword',
        message: 'must be set where MicrosoftAppType is SingleTenant',
      },
    MicrosoftAppType === 'UserAssignedMSI' &&
      MicrosoftAppPassword !== undefined && {
        setting: 'MicrosoftAppPassword',
        message: 'must be left out where MicrosoftAppType is UserAssignedMSI, which has none',
      },
    CASEWORKERS_FILE === undefined && {
      setting: 'CASEWORKERS_FILE',
      message: 'must be set with MicrosoftAppId: it says who may do what',
    },
    TEAMS_ANONYMOUS === 'on' && {
      setting: 'TEAMS_ANONYMOUS',
      message: 'must be off when MicrosoftAppId is set: anybody could write as any caseworker',
    },
  ];
  return dangers.filter((danger) => danger !== false);
}

function dangersOfAnonymity({ HOST, PUBLIC_URL, DEMO, CASEWORKERS_FILE }: Given): Danger[] {
  const isPublic = !isLoopback(HOST) || (PUBLIC_URL !== undefined && !isLoopback(new URL(PUBLIC_URL).hostname));
  const dangers: (Danger | false)[] = [
    isPublic && {
      setting: 'TEAMS_ANONYMOUS',
      message: 'must be off when HOST or PUBLIC_URL is not this machine: anybody could write as any caseworker',
    },
    DEMO === 'off' &&
      CASEWORKERS_FILE === undefined && {
        setting: 'CASEWORKERS_FILE',
        message: 'must be set with TEAMS_ANONYMOUS where DEMO is off: it says who may do what',
      },
  ];
  return dangers.filter((danger) => danger !== false);
}
