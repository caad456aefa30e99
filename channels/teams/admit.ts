import type { Activity } from 'botbuilder';
import type { Request } from 'restify';
import type { Clock } from '../../domain/moment.ts';
import { originSchema, readActivity } from './activity-schema.ts';
import { createChannelKeys } from './channel-keys.ts';
import { type Proof, readToken } from './read-token.ts';
import type { WhyRefused } from './refusals.ts';
import { isServiceAddress } from './service-address.ts';
import type { TeamsSettings } from './teams-settings.ts';

type Admission = { kind: 'admitted'; activity: Activity } | { kind: 'refused'; why: WhyRefused };

/** Reads an activity out of a request and believes it, or says why not. */
type Admit = (request: Request) => Promise<Admission>;

const channel = 'msteams';

export function createAdmission(settings: TeamsSettings, clock: Clock, failed: (error: unknown) => void): Admit {
  const prove = proverOf(settings, clock, failed);
  return async (request) => {
    const proved = await prove(request);
    if (proved.kind === 'refused') return proved;
    const origin = originSchema.safeParse(request.body);
    if (!origin.success) return refused('not-an-activity');
    const { serviceUrl, channelId } = origin.data;
    const { proof } = proved;
    if (!isServiceAddress(serviceUrl, settings)) return refused('service-address');
    if (proof !== undefined && proof.serviceAddress !== serviceUrl) return refused('address-not-signed');
    if (channelId !== channel) return refused('channel');
    if (proof !== undefined && !proof.endorsements.includes(channel)) return refused('endorsement');
    const activity = readActivity(origin.data);
    return activity === undefined ? refused('not-an-activity') : { kind: 'admitted', activity };
  };
}

function refused(why: WhyRefused) {
  return { kind: 'refused', why } as const;
}

/** Without a proof where nobody proves anything. */
type Proved = { kind: 'good'; proof?: Proof } | { kind: 'refused'; why: WhyRefused };

function proverOf({ trust }: TeamsSettings, clock: Clock, failed: (error: unknown) => void) {
  switch (trust.kind) {
    case 'proven': {
      const keys = createChannelKeys({ ...trust, clock, failed });
      const expected = { issuer: trust.issuer, audience: trust.app.id, keys, clock };
      return (request: Request): Promise<Proved> => readToken(request.headers.authorization, expected);
    }
    case 'anonymous':
      // A page elsewhere whose name was made to lead here still sends its own name.
      return async ({ headers }: Request): Promise<Proved> =>
        trust.isThisMachine(URL.parse(`http://${headers.host}`)?.hostname ?? '')
          ? { kind: 'good' }
          : refused('not-this-machine');
    default:
      return trust satisfies never;
  }
}
