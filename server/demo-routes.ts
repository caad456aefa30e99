import type { Server } from 'restify';
import { z } from 'zod';
import { situationOfCase } from '../backend/embedded/case-situation.ts';
import type { DemonstrationCase } from '../backend/embedded/demonstration-cases.ts';
import { signPortalToken } from '../channels/web/portal-token.ts';
import { handling, refuse, sendJson } from '../channels/web/reply.ts';
import type { Clock } from '../domain/moment.ts';

const signIn = z.object({ id: z.string() });

/** The demonstration portal: who there is to sign in as, and the token a real portal would sign for them. */
export function mountDemo(
  server: Server,
  cases: readonly DemonstrationCase[],
  secret: Uint8Array,
  clock: Clock,
  failed: (error: unknown) => void,
): void {
  server.get(
    '/demo/applicants',
    handling(async (_request, response) => {
      sendJson(
        response,
        200,
        cases.map(({ id, name, about }) => ({ id, name, situation: about })),
      );
    }, failed),
  );
  server.post(
    '/demo/sign-in',
    handling(async (request, response) => {
      const asked = signIn.safeParse(request.body);
      const found = asked.success ? cases.find(({ id }) => id === asked.data.id) : undefined;
      if (found === undefined) {
        return refuse(response, { status: 404, code: 'UnknownApplicant', message: 'There is no such applicant.' });
      }
      const knowledge = { caseId: found.id, situation: situationOfCase(found) };
      sendJson(response, 200, { portalToken: await signPortalToken(knowledge, secret, clock) });
    }, failed),
  );
}
